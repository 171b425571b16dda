package typhon.stdlib.pyexpat;

/** Which characters XML 1.0 (fourth edition and later) allows where. Works on UTF-16 units. */
final class XmlChars {
  private XmlChars() {}

  static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
  }

  /** Surrogates pass: the decoder has paired them. U+FFFE and U+FFFF stand for broken input. */
  static boolean isChar(char c) {
    return c >= ' ' ? c < 0xFFFE : isSpace(c);
  }

  static boolean isChar(int codePoint) {
    return codePoint < 0x10000
        ? isChar((char) codePoint) && !Character.isSurrogate((char) codePoint)
        : codePoint <= Character.MAX_CODE_POINT;
  }

  static boolean isNameStart(char c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == ':';
    }
    return (c >= 0xC0 && c <= 0xD6)
        || (c >= 0xD8 && c <= 0xF6)
        || (c >= 0xF8 && c <= 0x2FF)
        || (c >= 0x370 && c <= 0x1FFF && c != 0x37E)
        || c == 0x200C
        || c == 0x200D
        || (c >= 0x2070 && c <= 0x218F)
        || (c >= 0x2C00 && c <= 0x2FEF)
        || (c >= 0x3001 && c <= 0xDFFF)
        || (c >= 0xF900 && c <= 0xFDCF)
        || (c >= 0xFDF0 && c <= 0xFFFD);
  }

  static boolean isNameChar(char c) {
    return isNameStart(c)
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == '.'
        || c == 0xB7
        || (c >= 0x300 && c <= 0x36F)
        || c == 0x203F
        || c == 0x2040;
  }

  /** Where the name that starts at {@code from} ends; {@code from} if none starts there. */
  static int nameEnd(char[] text, int from, int limit) {
    if (from >= limit || !isNameStart(text[from])) {
      return from;
    }
    int at = from + 1;
    while (at < limit && isNameChar(text[at])) {
      at++;
    }
    return at;
  }

  static int skipSpace(char[] text, int from, int limit) {
    int at = from;
    while (at < limit && isSpace(text[at])) {
      at++;
    }
    return at;
  }

  static boolean isPublicIdChar(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || " \r\n-'()+,./:=?;!*#@$_%".indexOf(c) >= 0;
  }

  /** The character of one of the five entities that need no declaration; 0 for others. */
  static char predefined(String name) {
    return switch (name) {
      case "lt" -> '<';
      case "gt" -> '>';
      case "amp" -> '&';
      case "quot" -> '"';
      case "apos" -> '\'';
      default -> 0;
    };
  }
}
