package typhon.runtime.ops;

import typhon.runtime.error.Errors;
import typhon.runtime.object.Names;
import typhon.runtime.object.PyModule;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;

/** The AttributeError of a missing attribute, in the words of the object's kind. */
public final class MissingAttribute {
  private static final PyStr INITIALIZING = PyStr.intern("_initializing");
  private static final PyStr UNINITIALIZED = PyStr.intern("_uninitialized_submodules");

  private MissingAttribute() {}

  public static RuntimeException error(PyObject self, PyStr name) {
    if (!(self instanceof PyModule module)) {
      return Errors.noAttribute(self, name);
    }
    if (!(module.dict().get(Names.NAME) instanceof PyStr moduleName)) {
      return Errors.attributeError("module has no attribute '" + name + "'", self, name);
    }
    return Errors.attributeError(ofModule(module, moduleName, name), self, name);
  }

  // CPython: moduleobject.c _Py_module_getattro_impl
  private static String ofModule(PyModule module, PyStr moduleName, PyStr name) {
    String plain = "module '" + moduleName + "' has no attribute '" + name + "'";
    PyObject spec = module.dict().get(Names.SPEC);
    if (spec == null || spec == PyNone.NONE) {
      return plain;
    }
    PyStr origin = ModuleOrigin.file(spec);
    boolean shadowing = origin != null && ModuleOrigin.isPossiblyShadowing(origin);
    if (shadowing && ModuleOrigin.isStandardLibraryName(moduleName)) {
      return plain + ModuleOrigin.renameSinceStandard("'" + origin + "'", "'" + moduleName + "'");
    }
    if (ModuleOrigin.isTrue(spec, INITIALIZING)) {
      return shadowing
          ? plain + ModuleOrigin.renameIfLibrary("'" + origin + "'")
          : ofUnfinished(moduleName, origin, name);
    }
    PyObject unfinished = Objects.getAttributeOrNull(spec, UNINITIALIZED);
    if (unfinished != null && Items.contains(unfinished, name)) {
      return "cannot access submodule '"
          + name
          + "' of module '"
          + moduleName
          + "' (most likely due to a circular import)";
    }
    return plain;
  }

  private static String ofUnfinished(PyStr moduleName, PyStr origin, PyStr name) {
    return "partially initialized module '"
        + moduleName
        + "'"
        + (origin == null ? "" : " from '" + origin + "'")
        + " has no attribute '"
        + name
        + "' (most likely due to a circular import)";
  }
}
