package typhon.stdlib._io;

import typhon.runtime.error.Errors;
import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.error.PyException;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Objects;

/** The repr of streams with a name. */
final class StreamRepr {
  private static final ThreadLocal<java.util.IdentityHashMap<PyObject, Boolean>> RUNNING =
      ThreadLocal.withInitial(java.util.IdentityHashMap::new);

  private StreamRepr() {}

  static PyStr of(PyObject stream) {
    String type = stream.type().fullName();
    PyObject name = nameOrNull(stream);
    if (name == null) {
      return PyStr.of("<" + type + ">");
    }
    return PyStr.of("<" + type + " name=" + reprOnce(stream, name) + ">");
  }

  /** The repr for a message, whatever happens. */
  static String safe(PyObject stream) {
    try {
      return Objects.repr(stream).toString();
    } catch (PyException e) {
      return "<" + stream.type().fullName() + " object>";
    }
  }

  private static PyObject nameOrNull(PyObject stream) {
    try {
      return Objects.getAttributeOrNull(stream, IoNames.NAME);
    } catch (PyException e) {
      if (e.matches(ExceptionTypes.VALUE_ERROR)) {
        return null;
      }
      throw e;
    }
  }

  /** The repr of a part; RuntimeError if it leads back to the stream. */
  static PyStr reprOnce(PyObject stream, PyObject part) {
    if (RUNNING.get().put(stream, true) != null) {
      throw Errors.runtimeError("reentrant call inside " + stream.type().fullName() + ".__repr__");
    }
    try {
      return Objects.repr(part);
    } finally {
      RUNNING.get().remove(stream);
    }
  }
}
