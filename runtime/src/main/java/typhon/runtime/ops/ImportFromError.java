package typhon.runtime.ops;

import typhon.runtime.error.Errors;
import typhon.runtime.object.Names;
import typhon.runtime.object.PyBool;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;

/** The ImportError of {@code from m import name} (CPython: ceval.c _PyEval_ImportFrom). */
final class ImportFromError {
  private static final PyStr INITIALIZING = PyStr.intern("_initializing");

  private ImportFromError() {}

  static RuntimeException of(PyObject module, PyObject moduleName, PyStr name) {
    PyObject spec = Objects.getAttributeOrNull(module, Names.SPEC);
    PyObject origin =
        spec == null ? null : Objects.getAttributeOrNull(spec, PyStr.intern("origin"));
    PyObject file = Objects.getAttributeOrNull(module, Names.FILE);
    PyObject path = origin instanceof PyStr ? origin : file instanceof PyStr ? file : PyNone.NONE;
    String shownModule = moduleName instanceof PyStr m ? m.toString() : "<unknown module name>";
    PyObject initializing = spec == null ? null : Objects.getAttributeOrNull(spec, INITIALIZING);
    boolean circular = initializing instanceof PyBool b && b == PyBool.TRUE;
    String message =
        "cannot import name "
            + Objects.repr(name)
            + " from "
            + (circular ? "partially initialized module " : "")
            + "'"
            + shownModule
            + "'"
            + (circular ? " (most likely due to a circular import)" : "")
            + (path == PyNone.NONE ? circular ? "" : " (unknown location)" : " (" + path + ")");
    return Errors.importFrom(message, moduleName == null ? PyNone.NONE : moduleName, path, name);
  }
}
