package typhon.stdlib._multibytecodec;

/** Which bytes are characters alone, beside those of two bytes. */
enum SingleBytes {
  /** ASCII; all else starts a character of two bytes. */
  ASCII,
  /** ASCII, half-width katakana; yen and overline are written as backslash and tilde. */
  SHIFT_JIS,
  /** JIS X 0201: yen and overline are where ASCII has backslash and tilde. */
  JIS_X_0201,
  /** Windows: ASCII, 80, half-width katakana and private characters around them. */
  CP932;

  /** Starts a character of two bytes. */
  static final int LEAD = -3;

  private static final int KATAKANA_LOW = 0xa1;
  private static final int KATAKANA_HIGH = 0xdf;
  private static final int KATAKANA = 0xfec0;
  private static final int YEN = 0xa5;
  private static final int OVERLINE = 0x203e;
  private static final int PRIVATE = 0xf8f0;

  /** The character, {@link #LEAD}, or {@link CodedSet#NONE}. */
  int decode(int first) {
    if (first < 0x80) {
      return this == JIS_X_0201 ? roman(first) : first;
    }
    if (this == ASCII) {
      return LEAD;
    }
    if (first >= KATAKANA_LOW && first <= KATAKANA_HIGH) {
      return KATAKANA + first;
    }
    return this == CP932 ? ofWindows(first) : isLead(first) ? LEAD : CodedSet.NONE;
  }

  private static int roman(int first) {
    return first == '\\' ? YEN : first == '~' ? OVERLINE : first;
  }

  private static int ofWindows(int first) {
    return switch (first) {
      case 0x80 -> first;
      case 0xa0 -> PRIVATE;
      case 0xfd, 0xfe, 0xff -> PRIVATE + 1 + first - 0xfd;
      default -> LEAD;
    };
  }

  private boolean isLead(int first) {
    int last = this == SHIFT_JIS ? 0xea : 0xfc;
    return first >= 0x81 && first <= 0x9f || first >= 0xe0 && first <= last;
  }

  /** The byte, or {@link CodedSet#NONE}. */
  int encode(int c) {
    if (c < 0x80) {
      return this == JIS_X_0201 && (c == '\\' || c == '~') ? CodedSet.NONE : c;
    }
    if (this == ASCII) {
      return CodedSet.NONE;
    }
    if (c >= KATAKANA + KATAKANA_LOW && c <= KATAKANA + KATAKANA_HIGH) {
      return c - KATAKANA;
    }
    if (this == CP932) {
      return toWindows(c);
    }
    return c == YEN ? '\\' : c == OVERLINE ? '~' : CodedSet.NONE;
  }

  private static int toWindows(int c) {
    return switch (c) {
      case 0x80 -> c;
      case PRIVATE -> 0xa0;
      case PRIVATE + 1, PRIVATE + 2, PRIVATE + 3 -> c - PRIVATE - 1 + 0xfd;
      default -> CodedSet.NONE;
    };
  }
}
