package typhon.runtime.text;

import java.util.Locale;

/** Case conversions by the full mappings of Unicode, without regard to the language. */
// CPython: unicodeobject.c do_lower, do_title and others; unicodectype.c _PyUnicode_ToLowerFull
public final class TextCase {
  private static final int CAPITAL_SIGMA = 0x3A3;
  private static final int FINAL_SIGMA = 0x3C2;
  private static final int SMALL_SIGMA = 0x3C3;

  /** Not letters by category, but skipped when looking for the neighbours of a sigma. */
  private static final String IGNORABLE_MARKS =
      "'.:\u00b7\u0387\u055f\u05f4\u2018\u2019\u2024\u2027\ufe13\ufe52\ufe55\uff07\uff0e\uff1a^`\u00a8\u00ad\u00af\u00b4\u00b8";

  private TextCase() {}

  /** A text of which the JDK's whole-string conversions see every char as one code point. */
  private static boolean hasSurrogate(Text text) {
    if (!text.isNarrow()) {
      return true;
    }
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.narrow().charAt(i))) {
        return true;
      }
    }
    return false;
  }

  public static Text upper(Text text) {
    if (!hasSurrogate(text)) {
      return Text.ofNarrow(text.narrow().toUpperCase(Locale.ROOT));
    }
    TextBuilder out = new TextBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      appendUpper(out, text.codePointAt(i));
    }
    return out.toText();
  }

  public static Text lower(Text text) {
    if (!hasSurrogate(text) && text.narrow().indexOf(CAPITAL_SIGMA) < 0) {
      return Text.ofNarrow(text.narrow().toLowerCase(Locale.ROOT));
    }
    TextBuilder out = new TextBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      appendLower(out, text, i);
    }
    return out.toText();
  }

  public static Text title(Text text) {
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

  public static Text swap(Text text) {
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

  public static Text fold(Text text) {
    if (text.isAscii()) {
      return lower(text);
    }
    TextBuilder out = new TextBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      CaseFolding.append(out, text.codePointAt(i));
    }
    return out.toText();
  }

  /** Has lower, upper or title case. */
  static boolean isCased(int c) {
    return UnicodeClass.isLower(c) || UnicodeClass.isUpper(c) || UnicodeClass.isTitle(c);
  }

  static void appendUpper(TextBuilder out, int c) {
    if (isSurrogate(c)) {
      out.append(c);
    } else {
      out.append(Text.ofUtf16(Character.toString(c).toUpperCase(Locale.ROOT)));
    }
  }

  private static boolean isSurrogate(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }

  private static void appendLower(TextBuilder out, Text text, int at) {
    int c = text.codePointAt(at);
    if (c == CAPITAL_SIGMA) {
      out.append(isFinal(text, at) ? FINAL_SIGMA : SMALL_SIGMA);
    } else {
      appendLower(out, c);
    }
  }

  static void appendLower(TextBuilder out, int c) {
    if (c == 0x130) {
      out.append('i').append(0x307);
    } else {
      out.append(Character.toLowerCase(c));
    }
  }

  /** After a cased code point and before none, ignorable ones aside. */
  private static boolean isFinal(Text text, int at) {
    int before = at - 1;
    while (before >= 0 && isIgnorable(text.codePointAt(before))) {
      before--;
    }
    if (before < 0 || !isCased(text.codePointAt(before))) {
      return false;
    }
    int after = at + 1;
    while (after < text.length() && isIgnorable(text.codePointAt(after))) {
      after++;
    }
    return after == text.length() || !isCased(text.codePointAt(after));
  }

  /** Property Case_Ignorable. */
  private static boolean isIgnorable(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT,
          Character.MODIFIER_LETTER,
          Character.MODIFIER_SYMBOL ->
          true;
      default -> c <= 0xFFFF && IGNORABLE_MARKS.indexOf(c) >= 0;
    };
  }

  /**
   * The title case of one code point: its own mapping where it has one, else the upper case with all but the first
   * code point lowered again ({@code ß} gives {@code Ss}).
   */
  private static void appendTitle(TextBuilder out, int c) {
    int simple = Character.toTitleCase(c);
    if (simple != c || c < 0xDF || isSurrogate(c)) {
      out.append(simple);
      return;
    }
    String upper = Character.toString(c).toUpperCase(Locale.ROOT);
    if (upper.length() == Character.charCount(c)) {
      out.append(c);
      return;
    }
    out.append(upper.charAt(0));
    for (int i = 1; i < upper.length(); i++) {
      char rest = upper.charAt(i);
      if (c == 0x149) {
        out.append(rest);
      } else if (rest == 0x399 && c >= 0x1F80) {
        out.append(hasIotaBelow(c) ? 0x345 : Character.toLowerCase(rest));
      } else {
        out.append(Character.toLowerCase(rest));
      }
    }
  }

  /** The Greek letters with a small iota below and no title case form of one code point. */
  private static boolean hasIotaBelow(int c) {
    return switch (c) {
      case 0x1FB2, 0x1FB4, 0x1FB7, 0x1FC2, 0x1FC4, 0x1FC7, 0x1FF2, 0x1FF4, 0x1FF7 -> true;
      default -> false;
    };
  }
}
