package typhon.stdlib.pyexpat;

/** The lexical side of references. */
final class References {
  private References() {}

  /** The code point of {@code #233} or {@code #xe9}. */
  static int characterNumber(String reference, int place) {
    boolean isHex = reference.startsWith("#x");
    int value = 0;
    for (int i = isHex ? 2 : 1; i < reference.length(); i++) {
      value = value * (isHex ? 16 : 10) + Character.digit(reference.charAt(i), 16);
      if (value > Character.MAX_CODE_POINT) {
        break;
      }
    }
    if (!XmlChars.isChar(value)) {
      throw new XmlError(ErrorCode.BAD_CHAR_REF, place);
    }
    return value;
  }

  /**
   * Where the reference at {@code at} (an ampersand) ends; -1 if it is not complete; throws if it
   * is none.
   */
  static int end(char[] text, int at, int limit) {
    int p = at + 1;
    if (p >= limit) {
      return -1;
    }
    if (text[p] == '#') {
      boolean isHex = p + 1 < limit && text[p + 1] == 'x';
      p += isHex ? 2 : 1;
      int digits = p;
      while (p < limit && isDigit(text[p], isHex)) {
        p++;
      }
      if (p >= limit) {
        return -1;
      }
      if (p == digits) {
        throw new XmlError(ErrorCode.INVALID_TOKEN, p);
      }
    } else {
      p = XmlChars.nameEnd(text, p, limit);
      if (p == at + 1) {
        throw new XmlError(ErrorCode.INVALID_TOKEN, p);
      }
      if (p >= limit) {
        return -1;
      }
    }
    if (text[p] != ';') {
      throw new XmlError(ErrorCode.INVALID_TOKEN, p);
    }
    return p + 1;
  }

  private static boolean isDigit(char c, boolean isHex) {
    return c < 0x80 && Character.digit(c, isHex ? 16 : 10) >= 0;
  }
}
