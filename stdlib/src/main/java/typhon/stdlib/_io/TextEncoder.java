package typhon.stdlib._io;

import java.math.BigInteger;
import typhon.runtime.codec.ErrorCallbacks;
import typhon.runtime.error.Errors;
import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.error.PyException;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Calls;
import typhon.runtime.text.codec.EncodeErrors;

/** The encoder of a text stream: a built-in one without state, or a Python object. */
final class TextEncoder {
  private final NativeEncoding encoding;
  private final EncodeErrors errors;
  private final PyObject object;

  TextEncoder(NativeEncoding encoding, String errors) {
    this.encoding = encoding;
    this.errors = ErrorCallbacks.encoding(errors);
    this.object = null;
  }

  TextEncoder(PyObject object) {
    this.encoding = null;
    this.errors = null;
    this.object = object;
  }

  byte[] encode(PyStr text) {
    if (object == null) {
      return encoding.encode(text, errors);
    }
    PyObject bytes = Calls.method(object, IoNames.ENCODE, text);
    if (bytes instanceof PyBytes b) {
      return b.array();
    }
    throw Errors.typeError(
        "encoder should return a bytes object, not '" + bytes.type().name() + "'");
  }

  /**
   * Says whether the next text is the first one of the stream, which may need a byte order mark.
   */
  void startsAt(BigInteger position) {
    if (object == null) {
      return;
    }
    try {
      if (position.signum() == 0) {
        Calls.method(object, IoNames.RESET);
      } else {
        Calls.method(object, IoNames.SETSTATE, PyInt.of(0));
      }
    } catch (PyException e) {
      if (!e.matches(ExceptionTypes.LOOKUP_ERROR)) {
        throw e;
      }
    }
  }
}
