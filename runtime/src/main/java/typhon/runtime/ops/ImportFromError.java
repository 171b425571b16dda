package typhon.runtime.ops;

import typhon.runtime.error.Errors;
import typhon.runtime.object.Names;
import typhon.runtime.object.PyModule;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;

/** The ImportError of {@code from m import name} (CPython: ceval.c _PyEval_ImportFrom). */
final class ImportFromError {
  private static final PyStr INITIALIZING = PyStr.intern("_initializing");

  private ImportFromError() {}

  static RuntimeException of(PyObject module, PyObject moduleName, PyStr name) {
    PyObject spec = Objects.getAttributeOrNull(module, Names.SPEC);
    PyStr shown = moduleName instanceof PyStr m ? m : PyStr.of("<unknown module name>");
    PyStr origin = spec == null ? null : ModuleOrigin.file(spec);
    boolean shadowing = origin != null && ModuleOrigin.isPossiblyShadowing(origin);
    PyStr path = origin;
    if (spec != null && path == null && module instanceof PyModule m) {
      path = m.dict().get(Names.FILE) instanceof PyStr file ? file : null;
    }
    String message =
        "cannot import name " + Objects.repr(name) + " from " + where(spec, shown, shadowing, path);
    return Errors.importFrom(
        message,
        moduleName == null ? PyNone.NONE : moduleName,
        path == null ? PyNone.NONE : path,
        name);
  }

  private static String where(PyObject spec, PyStr shown, boolean shadowing, PyStr path) {
    String module = Objects.repr(shown).toString();
    if (shadowing && ModuleOrigin.isStandardLibraryName(shown)) {
      return module + ModuleOrigin.renameSinceStandard(Objects.repr(path), Objects.repr(shown));
    }
    boolean initializing = spec != null && ModuleOrigin.isTrue(spec, INITIALIZING);
    if (!initializing) {
      return module + (path == null ? " (unknown location)" : " (" + path + ")");
    }
    if (shadowing) {
      return module + ModuleOrigin.renameIfLibrary(Objects.repr(path));
    }
    return "partially initialized module "
        + module
        + " (most likely due to a circular import)"
        + (path == null ? "" : " (" + path + ")");
  }
}
