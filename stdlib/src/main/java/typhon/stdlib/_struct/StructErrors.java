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
    module.dict().put(PyStr.intern("error"), type());
  }

  static PyException error(String message) {
    return Errors.of(type(), message);
  }

  /** One for all modules that were ever loaded: functions of each raise it. */
  private static PyType type() {
    return (PyType) ThreadState.current().interpreter.state().computeIfAbsent(KEY, k -> create());
  }

  private static PyObject create() {
    PyDict namespace = new PyDict();
    namespace.put(PyStr.intern("__module__"), PyStr.intern("struct"));
    return Calls.call(
        PyType.TYPE, PyStr.intern("error"), PyTuple.of(ExceptionTypes.EXCEPTION), namespace);
  }
}
