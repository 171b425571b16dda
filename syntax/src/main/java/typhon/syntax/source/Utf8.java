package typhon.syntax.source;

/** Finds what is not UTF-8, as strictly as Python's codec. */
final class Utf8 {
  private Utf8() {}

  /** The offset of the first byte that is no part of valid UTF-8, or -1. */
  static int firstInvalid(byte[] bytes) {
    int i = 0;
    while (i < bytes.length) {
      int length = validLength(bytes, i);
      if (length <= 0) {
        return i;
      }
      i += length;
    }
    return -1;
  }

  static boolean isLead(byte b) {
    return sequenceLength(b & 0xff) > 1;
  }

  /** How many bytes at an invalid place begin a sequence rightly, at least 1. */
  static int validPrefix(byte[] bytes, int at) {
    int length = sequenceLength(bytes[at] & 0xff);
    int n = 1;
    while (n < length && at + n < bytes.length && continues(bytes, at, n)) {
      n++;
    }
    return n;
  }

  private static int validLength(byte[] bytes, int at) {
    int length = sequenceLength(bytes[at] & 0xff);
    if (length == 0 || at + length > bytes.length) {
      return 0;
    }
    for (int i = 1; i < length; i++) {
      if (!continues(bytes, at, i)) {
        return 0;
      }
    }
    return length;
  }

  private static int sequenceLength(int lead) {
    if (lead < 0x80) {
      return 1;
    }
    if (lead >= 0xc2 && lead <= 0xdf) {
      return 2;
    }
    if (lead >= 0xe0 && lead <= 0xef) {
      return 3;
    }
    return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
  }

  /** Whether byte {@code i} of the sequence fits: no surrogates, no overlong forms. */
  private static boolean continues(byte[] bytes, int at, int i) {
    int b = bytes[at + i] & 0xff;
    if (i == 1) {
      switch (bytes[at] & 0xff) {
        case 0xe0:
          return b >= 0xa0 && b <= 0xbf;
        case 0xed:
          return b >= 0x80 && b <= 0x9f;
        case 0xf0:
          return b >= 0x90 && b <= 0xbf;
        case 0xf4:
          return b >= 0x80 && b <= 0x8f;
        default:
          break;
      }
    }
    return b >= 0x80 && b <= 0xbf;
  }
}
