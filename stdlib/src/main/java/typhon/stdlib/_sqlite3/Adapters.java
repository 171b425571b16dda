package typhon.stdlib._sqlite3;

import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.error.PyAttributeError;
import typhon.runtime.error.PyException;
import typhon.runtime.object.PyByteArray;
import typhon.runtime.object.PyFloat;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.PyType;

/** Turns objects into what SQLite stores (PEP 246). */
// CPython: Modules/_sqlite/microprotocols.c
final class Adapters {
  private static final PyStr ADAPT = PyStr.intern("__adapt__");
  private static final PyStr CONFORM = PyStr.intern("__conform__");

  private Adapters() {}

  private static boolean isPlain(PyType type) {
    return type == PyInt.TYPE
        || type == PyFloat.TYPE
        || type == PyStr.TYPE
        || type == PyByteArray.TYPE;
  }

  /** What is bound in place of a parameter. */
  static PyObject forBinding(PyObject value) {
    boolean isPlain = value == PyNone.NONE || isPlain(value.type());
    if (isPlain && SqliteState.current().adapters.size() == 0) {
      return value;
    }
    PyObject adapted = adapt(value, PyPrepareProtocol.TYPE);
    return adapted == null ? value : adapted;
  }

  /** Java null where nobody can. */
  static PyObject adapt(PyObject value, PyObject protocol) {
    PyObject adapter = SqliteState.current().adapters.get(PyTuple.of(value.type(), protocol));
    if (adapter != null) {
      return Calls.call(adapter, value);
    }
    PyObject adapted = ask(protocol, ADAPT, value);
    return adapted != null ? adapted : ask(value, CONFORM, protocol);
  }

  private static PyObject ask(PyObject object, PyStr method, PyObject argument) {
    PyObject function;
    try {
      function = Objects.getAttributeOrNull(object, method);
    } catch (PyException e) {
      if (!e.matches(PyAttributeError.TYPE)) {
        throw e;
      }
      return null;
    }
    if (function == null) {
      return null;
    }
    try {
      PyObject result = Calls.call(function, argument);
      return result == PyNone.NONE ? null : result;
    } catch (PyException e) {
      if (!e.matches(ExceptionTypes.TYPE_ERROR)) {
        throw e;
      }
      return null;
    }
  }
}
