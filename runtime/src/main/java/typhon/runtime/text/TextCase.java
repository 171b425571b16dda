package typhon.runtime.text;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Case mappings of whole texts, with the full (one to many) mappings and the final sigma. */
// CPython: unicodeobject.c do_lower and its siblings
public final class TextCase {
  private static final int CAPITAL_SIGMA = 0x3A3;
  private static final int SMALL_SIGMA = 0x3C3;
  private static final int FINAL_SIGMA = 0x3C2;

  /** The bit that tells an ASCII letter from its other case. */
  private static final int ASCII_CASE = 0x20;

  private TextCase() {}

  public static Text upper(Text text) {
    if (isSimple(text)) {
      return Text.ofNarrow(text.narrow().toUpperCase(Locale.ROOT));
    }
    TextBuilder out = new TextBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      appendUpper(out, text.codePointAt(i));
    }
    return out.toText();
  }

  public static Text lower(Text text) {
    // The JDK finds the ends of words by other rules, which matters for sigma only.
    if (isSimple(text) && text.narrow().indexOf(CAPITAL_SIGMA) < 0) {
      return Text.ofNarrow(text.narrow().toLowerCase(Locale.ROOT));
    }
    TextBuilder out = new TextBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      appendLower(out, text, i);
    }
    return out.toText();
  }

  public static Text casefold(Text text) {
    if (text.isAscii()) {
      return Text.ofNarrow(text.narrow().toLowerCase(Locale.ROOT));
    }
    TextBuilder out = new TextBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      int c = text.codePointAt(i);
      int row = c < 0x80 ? -1 : Folding.TABLE.row(c);
      if (row >= 0) {
        out.append(UnicodeTable.sequence(Folding.TABLE.value(row)));
      } else {
        appendLower(out, c);
      }
    }
    return out.toText();
  }

  /** The first code point in title case, the others in lower case. */
  public static Text capitalize(Text text) {
    TextBuilder out = new TextBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (i == 0) {
        appendTitle(out, text.codePointAt(0));
      } else {
        appendLower(out, text, i);
      }
    }
    return out.toText();
  }

  /** The first of each run of cased code points in title case. */
  public static Text title(Text text) {
    if (text.isAscii()) {
      return asciiTitle(text.narrow());
    }
    TextBuilder out = new TextBuilder(text.length());
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      int c = text.codePointAt(i);
      if (inWord) {
        appendLower(out, text, i);
      } else {
        appendTitle(out, c);
      }
      inWord = isCased(c);
    }
    return out.toText();
  }

  private static Text asciiTitle(String chars) {
    byte[] out = new byte[chars.length()];
    boolean inWord = false;
    for (int i = 0; i < out.length; i++) {
      char c = chars.charAt(i);
      boolean isUpper = c >= 'A' && c <= 'Z';
      boolean isLower = c >= 'a' && c <= 'z';
      boolean isWrong = inWord ? isUpper : isLower;
      out[i] = (byte) (isWrong ? c ^ ASCII_CASE : c);
      inWord = isUpper || isLower;
    }
    return Text.ofNarrow(new String(out, StandardCharsets.ISO_8859_1));
  }

  public static Text swapcase(Text text) {
    TextBuilder out = new TextBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      int c = text.codePointAt(i);
      if (UnicodeClass.isUpper(c)) {
        appendLower(out, text, i);
      } else if (UnicodeClass.isLower(c)) {
        appendUpper(out, c);
      } else {
        out.append(c);
      }
    }
    return out.toText();
  }

  /** {@code str.islower}. */
  public static boolean isLower(Text text) {
    return isAllOf(text, true);
  }

  /** {@code str.isupper}. */
  public static boolean isUpper(Text text) {
    return isAllOf(text, false);
  }

  private static boolean isAllOf(Text text, boolean lower) {
    boolean found = false;
    for (int i = 0; i < text.length(); i++) {
      int c = text.codePointAt(i);
      boolean wrong = lower ? UnicodeClass.isUpper(c) : UnicodeClass.isLower(c);
      if (wrong || UnicodeClass.isTitle(c)) {
        return false;
      }
      found |= lower ? UnicodeClass.isLower(c) : UnicodeClass.isUpper(c);
    }
    return found;
  }

  /** {@code str.istitle}. */
  public static boolean isTitle(Text text) {
    boolean found = false;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      int c = text.codePointAt(i);
      if (UnicodeClass.isUpper(c) || UnicodeClass.isTitle(c)) {
        if (inWord) {
          return false;
        }
        inWord = true;
        found = true;
      } else if (UnicodeClass.isLower(c)) {
        if (!inWord) {
          return false;
        }
        found = true;
      } else {
        inWord = false;
      }
    }
    return found;
  }

  /** True if Java's string methods map it right: every char is a code point to them too. */
  private static boolean isSimple(Text text) {
    return text.isWithoutPairs();
  }

  private static void appendUpper(TextBuilder out, int c) {
    if (c < 0x80 || isSurrogate(c)) {
      out.append(c < 0x80 ? Character.toUpperCase(c) : c);
    } else {
      out.append(Text.ofUtf16(Character.toString(c).toUpperCase(Locale.ROOT)));
    }
  }

  private static void appendLower(TextBuilder out, int c) {
    if (c == 0x130) {
      out.append('i').append(0x307);
    } else {
      out.append(Character.toLowerCase(c));
    }
  }

  private static void appendLower(TextBuilder out, Text text, int at) {
    int c = text.codePointAt(at);
    if (c == CAPITAL_SIGMA) {
      out.append(isFinal(text, at) ? FINAL_SIGMA : SMALL_SIGMA);
    } else {
      appendLower(out, c);
    }
  }

  private static void appendTitle(TextBuilder out, int c) {
    int row = c < 0x80 ? -1 : Titles.TABLE.row(c);
    if (row >= 0) {
      out.append(UnicodeTable.sequence(Titles.TABLE.value(row)));
    } else {
      out.append(Character.toTitleCase(c));
    }
  }

  private static boolean isSurrogate(int c) {
    return c >= 0xD800 && c <= 0xDFFF;
  }

  /**
   * A sigma ends a word if a cased letter precedes and none follows, looking past what case
   * ignores.
   */
  // CPython: unicodeobject.c handle_capital_sigma
  private static boolean isFinal(Text text, int at) {
    int before = at - 1;
    while (before >= 0 && isCaseIgnorable(text.codePointAt(before))) {
      before--;
    }
    if (before < 0 || !isCased(text.codePointAt(before))) {
      return false;
    }
    int after = at + 1;
    while (after < text.length() && isCaseIgnorable(text.codePointAt(after))) {
      after++;
    }
    return after == text.length() || !isCased(text.codePointAt(after));
  }

  private static boolean isCased(int c) {
    return UnicodeClass.isLower(c) || UnicodeClass.isUpper(c) || UnicodeClass.isTitle(c);
  }

  private static boolean isCaseIgnorable(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT,
          Character.MODIFIER_LETTER,
          Character.MODIFIER_SYMBOL ->
          true;
      // Word_Break is MidLetter, MidNumLet or Single_Quote.
      default ->
          switch (c) {
            case 0x27,
                0x2E,
                0x3A,
                0xB7,
                0x387,
                0x55F,
                0x5F4,
                0x2018,
                0x2019,
                0x2024,
                0x2027,
                0xFE13,
                0xFE52,
                0xFE55,
                0xFF07,
                0xFF0E,
                0xFF1A ->
                true;
            default -> false;
          };
    };
  }

  private static final class Folding {
    static final UnicodeTable TABLE = UnicodeTable.load("casefold.txt");
  }

  private static final class Titles {
    static final UnicodeTable TABLE = UnicodeTable.load("titlecase.txt");
  }
}
