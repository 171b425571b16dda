package typhon.runtime.text;

/**
 * What Python calls a space, a letter, a digit, printable ... for one code point, over the JDK's
 * Unicode tables (JDK 25: Unicode 16, the version of CPython 3.14).
 */
// CPython: unicodectype.c, Tools/unicode/makeunicodedata.py
public final class UnicodeClass {
  private UnicodeClass() {}

  /** White space: bidirectional type WS, B or S, or category Zs. */
  public static boolean isSpace(int c) {
    if (c < 0x80) {
      return c == ' ' || (c >= 0x09 && c <= 0x0D) || (c >= 0x1C && c <= 0x1F);
    }
    return switch (c) {
      case 0x85, 0xA0, 0x1680, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000 -> true;
      default -> c >= 0x2000 && c <= 0x200A;
    };
  }

  /** A code point at which {@code str.splitlines} splits. */
  public static boolean isLineBreak(int c) {
    return (c >= 0x0A && c <= 0x0D)
        || (c >= 0x1C && c <= 0x1E)
        || c == 0x85
        || c == 0x2028
        || c == 0x2029;
  }

  /** Categories Lm, Lt, Lu, Ll, Lo. */
  public static boolean isAlpha(int c) {
    return Character.isLetter(c);
  }

  /** A digit of a positional decimal system. */
  public static boolean isDecimal(int c) {
    return c < 0x80 ? c >= '0' && c <= '9' : Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER;
  }

  /** Letters, and everything with a numeric value. */
  public static boolean isAlnum(int c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
    return isAlpha(c) || isDecimal(c) || UnicodeNumbers.isDigit(c) || UnicodeNumbers.isNumeric(c);
  }

  /** Property Lowercase. */
  public static boolean isLower(int c) {
    return Character.isLowerCase(c);
  }

  /** Property Uppercase. */
  public static boolean isUpper(int c) {
    return Character.isUpperCase(c);
  }

  public static boolean isTitle(int c) {
    return Character.getType(c) == Character.TITLECASE_LETTER;
  }

  /** True for what {@code repr} shows as itself. */
  public static boolean isPrintable(int c) {
    if (c < 0x7F) {
      return c >= ' ';
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SPACE_SEPARATOR ->
          false;
      default -> true;
    };
  }

  /** True if the code point may begin an identifier (XID_Start or underscore). */
  public static boolean isIdentifierStart(int c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    }
    return UnicodeIdentifiers.isStart(c);
  }

  /** True if the code point may continue an identifier (XID_Continue). */
  public static boolean isIdentifierPart(int c) {
    if (c < 0x80) {
      return isIdentifierStart(c) || (c >= '0' && c <= '9');
    }
    return UnicodeIdentifiers.isPart(c);
  }
}
