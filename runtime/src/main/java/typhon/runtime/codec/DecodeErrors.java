package typhon.runtime.codec;

import typhon.runtime.error.Errors;
import typhon.runtime.error.PyException;
import typhon.runtime.error.PyUnicodeDecodeError;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Numbers;
import typhon.runtime.text.Text;
import typhon.runtime.text.TextBuilder;

/**
 * What a decoder asks when it meets bytes that it cannot decode, and the input itself: a handler may put other bytes in
 * its place. One per call of a decoder.
 */
// CPython: unicodeobject.c unicode_decode_call_errorhandler_writer
final class DecodeErrors {
  private final String encoding;
  private final String errors;
  private byte[] bytes;
  private PyObject handler;

  DecodeErrors(String encoding, byte[] bytes, String errors) {
    this.encoding = encoding;
    this.bytes = bytes;
    this.errors = errors == null ? "strict" : errors;
  }

  /** The input as it is now; to be asked again after {@link #handle}. */
  byte[] bytes() {
    return bytes;
  }

  PyException strict(int start, int end, String reason) {
    return new PyException(
        PyUnicodeDecodeError.make(encoding, PyBytes.of(bytes), start, end, reason));
  }

  /** Handles the bytes from {@code start} up to {@code end}, appends the replacement, answers where to go on. */
  int handle(int start, int end, String reason, TextBuilder out) {
    int resume = DecodeHandlers.apply(errors, encoding, bytes, start, end, out);
    if (resume >= 0) {
      return resume;
    }
    if (resume == EncodeHandlers.RAISE) {
      throw strict(start, end, reason);
    }
    return callHandler(start, end, reason, out);
  }

  private int callHandler(int start, int end, String reason, TextBuilder out) {
    if (handler == null) {
      handler = CodecRegistry.current().errorHandler(errors);
    }
    PyUnicodeDecodeError exception =
        PyUnicodeDecodeError.make(encoding, PyBytes.of(bytes), start, end, reason);
    PyObject result = handler.call(ThreadState.current(), exception);
    if (!(result instanceof PyTuple pair)
        || pair.size() != 2
        || !(pair.get(0) instanceof PyStr replacement)
        || !(pair.get(1) instanceof PyInt position)) {
      throw Errors.typeError("decoding error handler must return (str, int) tuple");
    }
    if (!(exception.subject() instanceof PyBytes changed)) {
      throw Errors.typeError("exception attribute object must be bytes");
    }
    bytes = changed.array();
    int resume = EncodeErrors.resumePosition(Numbers.indexAsSize(position), bytes.length);
    Text text = replacement.text();
    out.append(text);
    return resume;
  }
}
