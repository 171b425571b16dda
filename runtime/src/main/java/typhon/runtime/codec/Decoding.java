package typhon.runtime.codec;

import typhon.runtime.error.Errors;
import typhon.runtime.object.Buffers;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;

/** {@code bytes.decode}. */
// CPython: unicodeobject.c PyUnicode_Decode
public final class Decoding {
  private Decoding() {}

  /** The text of a bytes-like object; null stands for utf-8 and strict. */
  public static PyObject decode(PyObject source, String encoding, String errors) {
    PyStr fast = fast(source, encoding, errors);
    if (fast != null) {
      return fast;
    }
    PyTuple codec = CodecRegistry.current().lookupText(encoding, "codecs.decode()");
    PyObject view = typhon.runtime.object.PyMemoryView.of(source, typhon.runtime.object.Buffer.FULL_RO);
    PyObject result = Encoding.call(codec.get(1), view, errors, encoding, "decod");
    if (result instanceof PyStr) {
      return result;
    }
    throw Errors.typeError(
        "'" + encoding + "' decoder returned '" + result.type().name()
            + "' instead of 'str'; use codecs.decode() to decode to arbitrary types");
  }

  private static PyStr fast(PyObject source, String encoding, String errors) {
    String name = encoding == null ? "utf_8" : EncodeHandlers.normalized(encoding);
    return switch (name) {
      case "utf_8", "utf8" -> PyStr.of(Utf8.decode(Buffers.bytesOf(source), errors, true).text());
      case "ascii", "us_ascii" -> PyStr.of(SingleByte.ASCII.decode(Buffers.bytesOf(source), errors));
      case "latin_1", "latin1", "iso_8859_1", "iso8859_1" ->
          PyStr.of(SingleByte.LATIN1.decode(Buffers.bytesOf(source), errors));
      default -> null;
    };
  }
}
