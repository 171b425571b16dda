package typhon.stdlib._io;

import typhon.runtime.error.Errors;
import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.error.PyException;
import typhon.runtime.error.PyOSError;
import typhon.runtime.frame.Interpreter;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.host.Errno;
import typhon.runtime.host.HostError;
import typhon.runtime.object.Names;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Calls;
import typhon.runtime.type.PyType;

/** The exceptions of streams. */
final class IoErrors {
  private static final String UNSUPPORTED_KEY = "_io.UnsupportedOperation";

  private IoErrors() {}

  /** The class {@code io.UnsupportedOperation} of the running interpreter. */
  static PyType unsupportedType() {
    Interpreter interpreter = ThreadState.current().interpreter;
    Object known = interpreter.state().get(UNSUPPORTED_KEY);
    if (known == null) {
      PyDict namespace = new PyDict();
      namespace.put(Names.MODULE, PyStr.intern("io"));
      PyObject made =
          Calls.call(
              PyType.TYPE,
              PyStr.intern("UnsupportedOperation"),
              PyTuple.of(PyOSError.TYPE, ExceptionTypes.VALUE_ERROR),
              namespace);
      Object raced = interpreter.state().putIfAbsent(UNSUPPORTED_KEY, made);
      known = raced == null ? made : raced;
    }
    return (PyType) known;
  }

  static PyException unsupported(String message) {
    PyObject made = Calls.call(unsupportedType(), PyStr.of(message));
    return new PyException((typhon.runtime.error.PyBaseException) made);
  }

  /** An OSError with a message and no number. */
  static PyException osError(String message) {
    PyObject made = Calls.call(PyOSError.TYPE, PyStr.of(message));
    return new PyException((typhon.runtime.error.PyBaseException) made);
  }

  /** The OSError of a failed system call. */
  static PyException of(HostError e, PyObject... fileNames) {
    return Errors.osError(e.errno(), fileNames);
  }

  /** A write that could not go on; {@code written} bytes were taken. */
  static PyException blocking(String message, long written) {
    PyObject made =
        Calls.call(
            ExceptionTypes.BLOCKING_IO_ERROR,
            PyInt.of(Errno.EAGAIN),
            PyStr.of(message),
            PyInt.of(written));
    return new PyException((typhon.runtime.error.PyBaseException) made);
  }
}
