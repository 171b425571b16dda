package typhon.runtime.object;

import java.nio.charset.StandardCharsets;
import typhon.runtime.text.Text;

/** Bytes-like arguments that are read as ASCII text: numerals. */
final class BytesArgument {
  private BytesArgument() {}

  /** The bytes of a bytes or bytearray as code points, null for other objects. */
  static Text literalOrNull(PyObject value) {
    return value instanceof PyByteSequence ? latin1OrNull(value) : null;
  }

  /** The bytes of any object with a buffer as code points, null for other objects. */
  static Text latin1OrNull(PyObject value) {
    if (!Buffers.isExporter(value)) {
      return null;
    }
    String text = new String(Buffers.bytesOf(value), StandardCharsets.ISO_8859_1);
    // Only ASCII can be part of a numeral; a non-breaking space, for one, is none in bytes.
    return Text.ofNarrow(text.replace('\u00a0', '\u00ff').replace('\u0085', '\u00ff'));
  }
}
