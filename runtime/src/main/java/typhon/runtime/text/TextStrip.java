package typhon.runtime.text;

import java.util.function.IntPredicate;

/** Stripping the ends of texts. */
public final class TextStrip {
  private TextStrip() {}

  /** Strips white space at the chosen ends. */
  public static Text strip(Text text, boolean left, boolean right) {
    return strip(text, left, right, UnicodeClass::isSpace);
  }

  /** Strips the code points that occur in {@code chars} at the chosen ends. */
  public static Text strip(Text text, Text chars, boolean left, boolean right) {
    if (chars.length() == 1) {
      int only = chars.codePointAt(0);
      return strip(text, left, right, c -> c == only);
    }
    return chars.isNarrow()
        ? strip(text, left, right, c -> c <= 0xFFFF && chars.narrow().indexOf((char) c) >= 0)
        : strip(text, left, right, c -> contains(chars.wide(), c));
  }

  private static boolean contains(int[] points, int codePoint) {
    for (int point : points) {
      if (point == codePoint) {
        return true;
      }
    }
    return false;
  }

  private static Text strip(Text text, boolean left, boolean right, IntPredicate drop) {
    int from = 0;
    int to = text.length();
    if (left) {
      while (from < to && drop.test(text.codePointAt(from))) {
        from++;
      }
    }
    if (right) {
      while (to > from && drop.test(text.codePointAt(to - 1))) {
        to--;
      }
    }
    return text.substring(from, to);
  }

  /** The position after the last code point at or after {@code from} that is not white space. */
  static int endOfWords(Text text, int from) {
    int to = text.length();
    while (to > from && UnicodeClass.isSpace(text.codePointAt(to - 1))) {
      to--;
    }
    return to;
  }
}
