package typhon.stdlib._csv;

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

/**
 * What one interpreter's {@code _csv} knows: its exception, the registered dialects, the limit of a
 * field.
 *
 * <p>Thread rule: the limit is volatile; the dialects are a dict like any other.
 */
final class CsvState {
  private static final long DEFAULT_LIMIT = 128 * 1024;

  final PyType error;
  final PyDict dialects = new PyDict();
  volatile long fieldLimit = DEFAULT_LIMIT;

  private CsvState(PyType error) {
    this.error = error;
  }

  /** The state of the calling thread's interpreter. */
  static CsvState current() {
    return (CsvState)
        ThreadState.current().interpreter.state().computeIfAbsent(CsvState.class, k -> create());
  }

  private static CsvState create() {
    PyDict namespace = new PyDict();
    namespace.put(PyStr.intern("__module__"), PyStr.intern("_csv"));
    PyObject error =
        Calls.call(
            PyType.TYPE, PyStr.intern("Error"), PyTuple.of(ExceptionTypes.EXCEPTION), namespace);
    return new CsvState((PyType) error);
  }

  static PyException error(String message) {
    return Errors.of(current().error, message);
  }

  /** The dialect registered under a name. */
  static PyObject dialect(PyObject name) {
    PyObject found = current().dialects.get(name);
    if (found == null) {
      throw error("unknown dialect");
    }
    return found;
  }
}
