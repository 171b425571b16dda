package typhon.runtime.codec;

import typhon.runtime.error.Errors;
import typhon.runtime.object.Buffer;
import typhon.runtime.object.Buffers;
import typhon.runtime.object.PyMemoryView;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.text.Text;
import typhon.runtime.text.codec.DecodeError;
import typhon.runtime.text.codec.Latin1;
import typhon.runtime.text.codec.Utf8;

/** {@code bytes.decode}. */
// CPython: unicodeobject.c PyUnicode_Decode
public final class Decoding {
  private Decoding() {}

  /** The text of a bytes-like object; null stands for utf-8 and strict. */
  public static PyObject decode(PyObject source, String encoding, String errors) {
    CodecNames.check(encoding, errors);
    PyStr fast = fast(source, encoding, errors);
    if (fast != null) {
      return fast;
    }
    PyTuple codec = CodecRegistry.current().lookupText(encoding, "codecs.decode()");
    PyObject view = PyMemoryView.of(source, Buffer.FULL_RO);
    PyObject result = Encoding.call(codec.get(1), view, errors, encoding, "decod");
    if (result instanceof PyStr) {
      return result;
    }
    throw Errors.typeError(
        "'"
            + encoding
            + "' decoder returned '"
            + result.type().name()
            + "' instead of 'str'; use codecs.decode() to decode to arbitrary types");
  }

  /** The text by one of the built-in codecs that need no registry, or null. */
  private static PyStr fast(PyObject source, String encoding, String errors) {
    String name = encoding == null ? "utf_8" : Encoding.normalized(encoding);
    try {
      Text text =
          switch (name) {
            case "utf_8", "utf8" ->
                Utf8.decode(Buffers.bytesOf(source), ErrorCallbacks.decoding(errors), true).text();
            case "ascii", "us_ascii" ->
                Latin1.decodeAscii(Buffers.bytesOf(source), ErrorCallbacks.decoding(errors));
            case "latin_1", "latin1", "iso_8859_1", "iso8859_1" ->
                Latin1.decode(Buffers.bytesOf(source));
            default -> null;
          };
      return text == null ? null : PyStr.of(text);
    } catch (DecodeError e) {
      throw ErrorCallbacks.translated(e);
    }
  }
}
