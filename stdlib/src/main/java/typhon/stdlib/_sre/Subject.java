package typhon.stdlib._sre;

import java.nio.charset.StandardCharsets;
import typhon.runtime.error.Errors;
import typhon.runtime.object.Buffers;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.text.Text;

/**
 * What is searched: a str, or a snapshot of a bytes-like object of which every byte is a code
 * point.
 *
 * @param object the Python object
 * @param text its code points
 * @param isBytes whether it is bytes-like
 */
// CPython: sre.c getstring, getslice
record Subject(PyObject object, Text text, boolean isBytes) {

  static Subject of(PyObject object) {
    if (object instanceof PyStr s) {
      return new Subject(object, s.text(), false);
    }
    if (!Buffers.isExporter(object)) {
      throw Errors.typeError(
          "expected string or bytes-like object, got '" + object.type().name() + "'");
    }
    String bytes = new String(Buffers.bytesOf(object), StandardCharsets.ISO_8859_1);
    return new Subject(object, Text.ofNarrow(bytes), true);
  }

  /**
   * The part of the text, as a str or bytes; the object itself if that is the whole of an exact
   * one.
   */
  PyObject slice(int from, int to) {
    if (from == 0 && to == text.length() && isExact()) {
      return object;
    }
    Text part = from < to ? text.substring(from, to) : Text.EMPTY;
    return isBytes ? PyBytes.ofLatin1(part.narrow()) : PyStr.of(part);
  }

  private boolean isExact() {
    return object.type() == (isBytes ? PyBytes.TYPE : PyStr.TYPE);
  }

  /** The subject with the bytes it has now, if they can change. */
  Subject refreshed() {
    return !isBytes || object instanceof PyBytes ? this : of(object);
  }

  PyObject empty() {
    return isBytes ? PyBytes.EMPTY : PyStr.EMPTY;
  }

  /** A position as Python counts, brought into the text. */
  int clamp(long position) {
    return (int) Math.max(0, Math.min(position, text.length()));
  }
}
