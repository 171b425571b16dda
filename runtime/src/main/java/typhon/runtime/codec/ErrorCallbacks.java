package typhon.runtime.codec;

import typhon.runtime.error.Errors;
import typhon.runtime.error.PyException;
import typhon.runtime.error.PyUnicodeDecodeError;
import typhon.runtime.error.PyUnicodeEncodeError;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Numbers;
import typhon.runtime.text.Text;
import typhon.runtime.text.codec.DecodeError;
import typhon.runtime.text.codec.DecodeErrors;
import typhon.runtime.text.codec.EncodeError;
import typhon.runtime.text.codec.EncodeErrors;
import typhon.runtime.text.codec.StandardErrors;

/** Error handlers by name: the standard ones, or Python functions from the registry. */
// CPython: unicodeobject.c unicode_encode_call_errorhandler,
// unicode_decode_call_errorhandler_writer
public final class ErrorCallbacks {
  private ErrorCallbacks() {}

  /**
   * The handler for encoding; null stands for strict. It is looked up when the first error happens.
   */
  public static EncodeErrors encoding(String name) {
    if (name == null) {
      return EncodeErrors.STRICT;
    }
    EncodeErrors standard = StandardErrors.encoding(name);
    return standard != null ? standard : new EncodeCallback(name);
  }

  /** The handler for decoding; null stands for strict. */
  public static DecodeErrors decoding(String name) {
    if (name == null) {
      return DecodeErrors.STRICT;
    }
    DecodeErrors standard = StandardErrors.decoding(name);
    return standard != null ? standard : new DecodeCallback(name);
  }

  /** The Python exception of a codec's error. */
  public static PyException translated(EncodeError e) {
    return new PyException(
        PyUnicodeEncodeError.make(
            e.encoding(), PyStr.of(e.input()), e.start(), e.end(), e.reason()));
  }

  /** The Python exception of a codec's error. */
  public static PyException translated(DecodeError e) {
    return new PyException(
        PyUnicodeDecodeError.make(
            e.encoding(), PyBytes.of(e.input()), e.start(), e.end(), e.reason()));
  }

  /** A position from a handler: negative ones count from the end. */
  private static int position(PyObject value, int length) {
    long given = Numbers.indexAsSize(value);
    long at = given < 0 ? given + length : given;
    if (at < 0 || at > length) {
      throw Errors.indexError("position " + at + " from error handler out of bounds");
    }
    return (int) at;
  }

  private static final class EncodeCallback implements EncodeErrors {
    private static final String WRONG_RESULT =
        "encoding error handler must return (str/bytes, int) tuple";
    private final String name;
    private PyObject handler;
    private PyUnicodeEncodeError exception;

    EncodeCallback(String name) {
      this.name = name;
    }

    @Override
    public Replacement handle(String encoding, Text input, int start, int end, String reason) {
      if (handler == null) {
        handler = CodecRegistry.current().errorHandler(name);
      }
      if (exception == null) {
        exception = PyUnicodeEncodeError.make(encoding, PyStr.of(input), start, end, reason);
      } else {
        exception.moveTo(start, end, PyStr.of(reason));
      }
      PyObject result = handler.call(ThreadState.current(), exception);
      if (!(result instanceof PyTuple pair) || pair.size() != 2) {
        throw Errors.typeError(WRONG_RESULT);
      }
      if (pair.get(0) instanceof PyStr s) {
        return new Replacement(s.text(), position(pair.get(1), input.length()));
      }
      if (pair.get(0) instanceof PyBytes b) {
        return new Replacement(b.array(), position(pair.get(1), input.length()));
      }
      throw Errors.typeError(WRONG_RESULT);
    }
  }

  private static final class DecodeCallback implements DecodeErrors {
    private final String name;
    private PyObject handler;
    private PyUnicodeDecodeError exception;

    DecodeCallback(String name) {
      this.name = name;
    }

    @Override
    public Replacement handle(String encoding, byte[] input, int start, int end, String reason) {
      if (handler == null) {
        handler = CodecRegistry.current().errorHandler(name);
      }
      if (exception == null) {
        exception = PyUnicodeDecodeError.make(encoding, PyBytes.of(input), start, end, reason);
      } else {
        exception.moveTo(start, end, PyStr.of(reason));
      }
      PyObject result = handler.call(ThreadState.current(), exception);
      if (!(result instanceof PyTuple pair)
          || pair.size() != 2
          || !(pair.get(0) instanceof PyStr replacement)) {
        throw Errors.typeError("decoding error handler must return (str, int) tuple");
      }
      if (!(exception.subject() instanceof PyBytes changed)) {
        throw Errors.typeError("exception attribute object must be bytes");
      }
      byte[] bytes = changed.array();
      return new Replacement(
          replacement.text(), position(pair.get(1), bytes.length), bytes == input ? null : bytes);
    }
  }
}
