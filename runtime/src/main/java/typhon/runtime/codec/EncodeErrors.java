package typhon.runtime.codec;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import typhon.runtime.error.Errors;
import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.error.PyException;
import typhon.runtime.error.PyUnicodeEncodeError;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Numbers;
import typhon.runtime.text.Text;
import typhon.runtime.text.TextBuilder;

/** What an encoder asks when it meets characters that it cannot encode. One per call of an encoder. */
// CPython: codecs.c PyCodec_*Errors, unicodeobject.c unicode_encode_call_errorhandler
final class EncodeErrors {
  private final String encoding;
  private final Text text;
  private final PyStr subject;
  private final String errors;
  private PyObject handler;
  private Text replacement;
  private byte[] replacementBytes;

  EncodeErrors(String encoding, PyStr subject, String errors) {
    this.encoding = encoding;
    this.subject = subject;
    this.text = subject.text();
    this.errors = errors == null ? "strict" : errors;
  }

  /** The text to put in place of what was handled; null if {@link #replacementBytes} is given instead. */
  Text replacement() {
    return replacement;
  }

  byte[] replacementBytes() {
    return replacementBytes;
  }

  PyException strict(int start, int end, String reason) {
    return new PyException(PyUnicodeEncodeError.make(encoding, subject, start, end, reason));
  }

  /** Handles the characters from {@code start} up to {@code end}; answers where to go on. */
  int handle(int start, int end, String reason) {
    replacementBytes = null;
    replacement = null;
    int resume = EncodeHandlers.apply(errors, encoding, text, start, end, this);
    if (resume >= 0) {
      return resume;
    }
    if (resume == EncodeHandlers.RAISE) {
      throw strict(start, end, reason);
    }
    return callHandler(start, end, reason);
  }

  void replaceBy(Text by) {
    replacement = by;
  }

  void replaceBy(byte[] by) {
    replacementBytes = by;
  }

  private int callHandler(int start, int end, String reason) {
    if (handler == null) {
      handler = CodecRegistry.current().errorHandler(errors);
    }
    PyObject exception = PyUnicodeEncodeError.make(encoding, subject, start, end, reason);
    PyObject result = handler.call(ThreadState.current(), exception);
    if (!(result instanceof PyTuple pair) || pair.size() != 2) {
      throw Errors.typeError("encoding error handler must return (str/bytes, int) tuple");
    }
    if (pair.get(0) instanceof PyStr s) {
      replacement = s.text();
    } else if (pair.get(0) instanceof PyBytes b) {
      replacementBytes = b.array();
    } else {
      throw Errors.typeError("encoding error handler must return (str/bytes, int) tuple");
    }
    if (!(pair.get(1) instanceof PyInt position)) {
      throw Errors.typeError("encoding error handler must return (str/bytes, int) tuple");
    }
    return resumePosition(Numbers.indexAsSize(position), text.length());
  }

  /** A position from a handler: negative ones count from the end. */
  static int resumePosition(long position, int length) {
    long at = position < 0 ? position + length : position;
    if (at < 0 || at > length) {
      throw Errors.of(
          ExceptionTypes.INDEX_ERROR, "position " + at + " from error handler out of bounds");
    }
    return (int) at;
  }

  /** Appends the replacement to bytes of which each stands for one character below {@code limit}. */
  void appendTo(ByteSink out, int limit, int start, int end, String reason) {
    if (replacementBytes != null) {
      out.append(replacementBytes);
      return;
    }
    for (int i = 0; i < replacement.length(); i++) {
      int c = replacement.codePointAt(i);
      if (c >= limit) {
        throw strict(start, end, reason);
      }
      out.append(c);
    }
  }

  /** The code points as numeric character references. */
  static Text references(Text text, int start, int end) {
    TextBuilder out = new TextBuilder();
    for (int i = start; i < end; i++) {
      out.append("&#" + text.codePointAt(i) + ";");
    }
    return out.toText();
  }

  /** The code points as escapes of Python's string literals. */
  static Text escapes(Text text, int start, int end) {
    TextBuilder out = new TextBuilder();
    for (int i = start; i < end; i++) {
      out.append(escape(text.codePointAt(i)));
    }
    return out.toText();
  }

  private static String escape(int c) {
    String hex = Integer.toHexString(c);
    if (c <= 0xFF) {
      return "\\x" + "0".repeat(2 - hex.length()) + hex;
    }
    return c <= 0xFFFF
        ? "\\u" + "0".repeat(4 - hex.length()) + hex
        : "\\U" + "0".repeat(8 - hex.length()) + hex;
  }

  /** The code points by name, or as escapes where they have none. */
  static Text names(Text text, int start, int end) {
    TextBuilder out = new TextBuilder();
    for (int i = start; i < end; i++) {
      int c = text.codePointAt(i);
      String name = CharacterNames.of(c);
      out.append(name == null ? escape(c) : "\\N{" + name.toUpperCase(Locale.ROOT) + "}");
    }
    return out.toText();
  }

  static byte[] latin1(String s) {
    return s.getBytes(StandardCharsets.ISO_8859_1);
  }
}
