package typhon.runtime.object;

import typhon.runtime.text.Text;

/** Bytes-like arguments that are read as ASCII text: numerals. */
final class BytesArgument {
  private BytesArgument() {}

  /** The bytes of a bytes or bytearray as code points, null for other objects. */
  static Text literalOrNull(PyObject value) {
    return null;
  }

  /** The bytes of any object with a buffer as code points, null for other objects. */
  static Text latin1OrNull(PyObject value) {
    return null;
  }
}
