package typhon.stdlib._struct;

import typhon.runtime.error.Errors;
import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.error.PyException;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyModule;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Calls;
import typhon.runtime.type.PyType;

/** The exception {@code struct.error} of each interpreter. */
final class StructErrors {
  private static final Object KEY = new Object();

  private StructErrors() {}

  static void define(PyModule module) {
    PyDict namespace = new PyDict();
    namespace.put(PyStr.intern("__module__"), PyStr.intern("struct"));
    PyObject type =
        Calls.call(
            PyType.TYPE, PyStr.intern("error"), PyTuple.of(ExceptionTypes.EXCEPTION), namespace);
    module.dict().put(PyStr.intern("error"), type);
    ThreadState.current().interpreter.state().put(KEY, type);
  }

  static PyException error(String message) {
    return Errors.of((PyType) ThreadState.current().interpreter.state().get(KEY), message);
  }
}
