package typhon.runtime.object;

import java.nio.charset.StandardCharsets;
import typhon.runtime.text.Text;

/** Bytes-like arguments that are read as ASCII text: numerals. */
final class BytesArgument {
  private BytesArgument() {}

  /** The bytes of a bytes or bytearray as code points, null for other objects. */
  static Text literalOrNull(PyObject value) {
    return value instanceof PyByteSequence b ? latin1(b.snapshot()) : null;
  }

  /** The bytes of any object with a buffer as code points, null for other objects. */
  static Text latin1OrNull(PyObject value) {
    return Buffers.isExporter(value) ? latin1(Buffers.bytesOf(value)) : null;
  }

  private static Text latin1(byte[] bytes) {
    return Text.ofNarrow(new String(bytes, StandardCharsets.ISO_8859_1));
  }
}
