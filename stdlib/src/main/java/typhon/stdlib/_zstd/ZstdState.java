package typhon.stdlib._zstd;

import com.github.luben.zstd.ZstdException;
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
 * What one interpreter's {@code _zstd} knows: its exception, and the enums of parameters.
 *
 * <p>Thread rule: the enums are volatile.
 */
final class ZstdState {
  final PyType errorType;
  volatile PyType compressionParameters;
  volatile PyType decompressionParameters;

  private ZstdState(PyType errorType) {
    this.errorType = errorType;
  }

  static ZstdState current() {
    return (ZstdState)
        ThreadState.current().interpreter.state().computeIfAbsent(ZstdState.class, k -> create());
  }

  private static ZstdState create() {
    PyDict namespace = new PyDict();
    namespace.put(PyStr.intern("__module__"), PyStr.intern("compression.zstd"));
    namespace.put(PyStr.intern("__doc__"), PyStr.of("The zstd library reported an error."));
    return new ZstdState(
        (PyType)
            Calls.call(
                PyType.TYPE,
                PyStr.intern("ZstdError"),
                PyTuple.of(ExceptionTypes.EXCEPTION),
                namespace));
  }

  static PyException error(String message) {
    return Errors.of(current().errorType, message);
  }

  static PyException error(String what, ZstdException e) {
    return error(what + ": " + e.getMessage());
  }

  boolean isCompressionParameter(PyObject key) {
    PyType type = compressionParameters;
    return type != null && key.type() == type;
  }

  boolean isDecompressionParameter(PyObject key) {
    PyType type = decompressionParameters;
    return type != null && key.type() == type;
  }
}
