package typhon.stdlib._hashlib;

import typhon.runtime.error.Errors;
import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.error.PyException;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Calls;
import typhon.runtime.type.PyType;
import typhon.stdlib.digest.Algorithm;

/** The exception of a hash that nobody has. */
final class UnsupportedDigest {
  private static final Object KEY = new Object();

  private UnsupportedDigest() {}

  static PyType type() {
    return (PyType)
        ThreadState.current().interpreter.state().computeIfAbsent(KEY, k -> createType());
  }

  private static PyObject createType() {
    PyDict namespace = new PyDict();
    namespace.put(PyStr.intern("__module__"), PyStr.intern("_hashlib"));
    return Calls.call(
        PyType.TYPE,
        PyStr.intern("UnsupportedDigestmodError"),
        PyTuple.of(ExceptionTypes.VALUE_ERROR),
        namespace);
  }

  static PyException error(String message) {
    return Errors.of(type(), message);
  }

  static Algorithm require(String name) {
    Algorithm found = Algorithm.of(name);
    if (found == null) {
      throw error("[digital envelope routines] unsupported");
    }
    return found;
  }
}
