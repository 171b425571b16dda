package typhon.stdlib._io;

import typhon.runtime.error.Errors;
import typhon.runtime.object.PyBool;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Numbers;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.SpecialMethod;

/** What a stream must be for an operation. */
final class IoChecks {
  private IoChecks() {}

  /** ValueError if the stream's {@code closed} is true. */
  static void open(PyObject stream) {
    if (Objects.isTrue(Objects.getAttribute(stream, IoNames.CLOSED))) {
      throw Errors.valueError(PyIOBase.CLOSED_MESSAGE);
    }
  }

  /** UnsupportedOperation unless the method answers True itself. */
  static void require(PyObject stream, PyStr method, String message) {
    if (Calls.method(stream, method) != PyBool.TRUE) {
      throw IoErrors.unsupported(message);
    }
  }

  /** A number of bytes or characters; -1 for None. */
  // CPython: iobase.c _Py_convert_optional_to_ssize_t
  static long size(PyObject value) {
    if (value == PyNone.NONE) {
      return -1;
    }
    if (value.type().special(SpecialMethod.INDEX) == null) {
      throw Errors.typeError(
          "argument should be integer or None, not '" + value.type().name() + "'");
    }
    return Numbers.indexAsSize(value);
  }
}
