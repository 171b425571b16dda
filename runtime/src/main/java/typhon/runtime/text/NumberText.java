package typhon.runtime.text;

/**
 * What the readers of ints, floats and complex numbers share: white space, digits of all scripts,
 * underscores.
 */
public final class NumberText {
  private NumberText() {}

  /**
   * The text stripped of white space (C's, and that outside ASCII, but not the separators 1C to
   * 1F), with the decimal digits of all scripts as ASCII and inner white space as blanks, up to the
   * first other code point outside ASCII, for which a question mark stands.
   */
  // CPython: unicodeobject.c _PyUnicode_TransformDecimalAndSpaceToASCII
  public static String toAscii(Text text) {
    if (text.isAscii()) {
      return strip(text.narrow());
    }
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      int c = text.codePointAt(i);
      int digit = c < 0x80 ? -1 : UnicodeNumbers.decimal(c);
      if (c < 0x80) {
        out.append((char) c);
      } else if (digit >= 0) {
        out.append((char) ('0' + digit));
      } else if (UnicodeClass.isSpace(c)) {
        out.append(' ');
      } else {
        return strip(out.append('?').toString());
      }
    }
    return strip(out.toString());
  }

  /** Drops what C's {@code isspace} accepts at both ends. */
  public static String strip(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c >= '\t' && c <= '\r';
  }

  /**
   * Drops underscores, each of which must stand between two digits; null if one does not, or if
   * there is a null character besides.
   */
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
    return previous == '_' || text.indexOf(0) >= 0 ? null : out.toString();
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
