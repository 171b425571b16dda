package typhon.runtime.text;

/**
 * What the readers of ints, floats and complex numbers share: white space, digits of all scripts,
 * underscores.
 */
public final class NumberText {
  private NumberText() {}

  /**
   * The text stripped of white space, with the decimal digits of all scripts as ASCII and inner
   * white space as blanks; null if any other code point outside ASCII is in it.
   */
  // CPython: unicodeobject.c _PyUnicode_TransformDecimalAndSpaceToASCII
  public static String toAscii(Text text) {
    Text stripped = TextStrip.strip(text, true, true);
    if (stripped.isAscii()) {
      return stripped.narrow();
    }
    StringBuilder out = new StringBuilder(stripped.length());
    for (int i = 0; i < stripped.length(); i++) {
      int c = stripped.codePointAt(i);
      int digit = c < 0x80 ? -1 : UnicodeNumbers.decimal(c);
      if (c < 0x80) {
        out.append((char) c);
      } else if (digit >= 0) {
        out.append((char) ('0' + digit));
      } else if (UnicodeClass.isSpace(c)) {
        out.append(' ');
      } else {
        return null;
      }
    }
    return out.toString();
  }

  /** Drops underscores, each of which must stand between two digits; null if one does not. */
  // CPython: pystrtod.c _Py_string_to_number_with_underscores
  public static String withoutUnderscores(String text) {
    if (text.indexOf('_') < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    char previous = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '_') {
        if (!isDigit(previous)) {
          return null;
        }
      } else {
        if (previous == '_' && !isDigit(c)) {
          return null;
        }
        out.append(c);
      }
      previous = c;
    }
    return previous == '_' ? null : out.toString();
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
