package typhon.runtime.codec;

import java.util.Locale;
import typhon.runtime.error.Errors;
import typhon.runtime.error.PyException;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.text.codec.EncodeError;
import typhon.runtime.text.codec.Latin1;
import typhon.runtime.text.codec.Utf8;

/** {@code str.encode}. */
// CPython: unicodeobject.c PyUnicode_AsEncodedString
public final class Encoding {
  private Encoding() {}

  /** The bytes of a text; null stands for utf-8 and strict. */
  public static PyObject encode(PyStr text, String encoding, String errors) {
    CodecNames.check(encoding, errors);
    byte[] fast = fast(text, encoding, errors);
    if (fast != null) {
      return PyBytes.of(fast);
    }
    PyTuple codec = CodecRegistry.current().lookupText(encoding, "codecs.encode()");
    PyObject result = call(codec.get(0), text, errors, encoding, "encod");
    if (result instanceof PyBytes) {
      return result;
    }
    throw Errors.typeError(
        "'"
            + encoding
            + "' encoder returned '"
            + result.type().name()
            + "' instead of 'bytes'; use codecs.encode() to encode to arbitrary types");
  }

  /** As {@link #encode}, as a Java array that nobody may change. */
  public static byte[] encodeToBytes(PyStr text, String encoding, String errors) {
    return ((PyBytes) encode(text, encoding, errors)).array();
  }

  /** The bytes by one of the built-in codecs that need no registry, or null. */
  private static byte[] fast(PyStr text, String encoding, String errors) {
    try {
      return switch (encoding == null ? "utf_8" : normalized(encoding)) {
        case "utf_8", "utf8" -> Utf8.encode(text.text(), ErrorCallbacks.encoding(errors));
        case "ascii", "us_ascii" ->
            Latin1.encodeAscii(text.text(), ErrorCallbacks.encoding(errors));
        case "latin_1", "latin1", "iso_8859_1", "iso8859_1" ->
            Latin1.encode(text.text(), ErrorCallbacks.encoding(errors));
        default -> null;
      };
    } catch (EncodeError e) {
      throw ErrorCallbacks.translated(e);
    }
  }

  /** Lower case with underscores, for comparing names of encodings. */
  static String normalized(String encoding) {
    return encoding.toLowerCase(Locale.ROOT).replace('-', '_');
  }

  /** Calls an encoder or decoder and takes the first of the two things it returns. */
  static PyObject call(
      PyObject codec, PyObject input, String errors, String encoding, String verb) {
    ThreadState ts = ThreadState.current();
    PyObject result;
    try {
      result = errors == null ? codec.call(ts, input) : codec.call(ts, input, PyStr.of(errors));
    } catch (PyException e) {
      e.value().add_note(PyStr.of(verb + "ing with '" + encoding + "' codec failed"));
      throw e;
    }
    if (result instanceof PyTuple pair && pair.size() == 2) {
      return pair.get(0);
    }
    throw Errors.typeError(verb + "er must return a tuple (object, integer)");
  }
}
