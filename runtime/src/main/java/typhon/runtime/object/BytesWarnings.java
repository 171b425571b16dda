package typhon.runtime.object;

import typhon.runtime.frame.BytesWarningLevel;

/** The warnings of {@code python -b}. */
final class BytesWarnings {
  private BytesWarnings() {}

  /** str() of a bytes or bytearray. */
  static void strOf(String typeName) {
    BytesWarningLevel.warn("str() on a " + typeName + " instance");
  }

  /** A comparison of bytes with str or int. */
  static void comparison(String typeName, PyObject other) {
    if (other instanceof PyStr) {
      BytesWarningLevel.warn("Comparison between " + typeName + " and string");
    } else if (other instanceof PyInt && typeName.equals("bytes")) {
      BytesWarningLevel.warn("Comparison between bytes and int");
    }
  }
}
