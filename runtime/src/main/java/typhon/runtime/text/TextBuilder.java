package typhon.runtime.text;

import java.util.Arrays;

/** Collects code points and ends as the narrowest {@link Text}. Used by one thread. */
public final class TextBuilder {
  private static final int LAST_NARROW = 0xFFFF;

  /** Holds everything until the first code point above U+FFFF arrives, then null. */
  private StringBuilder chars;

  private int[] points;
  private int size;

  public TextBuilder() {
    this(16);
  }

  public TextBuilder(int capacity) {
    chars = new StringBuilder(capacity);
  }

  public int length() {
    return chars != null ? chars.length() : size;
  }

  public TextBuilder append(int codePoint) {
    if (chars != null) {
      if (codePoint <= LAST_NARROW) {
        chars.append((char) codePoint);
        return this;
      }
      widen(1);
    }
    reserve(1);
    points[size++] = codePoint;
    return this;
  }

  /** Appends chars that are code points each (surrogates stay alone). */
  public TextBuilder append(String narrow) {
    return appendNarrow(narrow, 0, narrow.length());
  }

  public TextBuilder append(Text text) {
    return append(text, 0, text.length());
  }

  /** Appends the code points of {@code text} from {@code from} up to {@code to}. */
  public TextBuilder append(Text text, int from, int to) {
    if (text.isNarrow()) {
      return appendNarrow(text.narrow(), from, to);
    }
    if (chars != null) {
      if (from == to) {
        return this;
      }
      widen(to - from);
    }
    reserve(to - from);
    System.arraycopy(text.wide(), from, points, size, to - from);
    size += to - from;
    return this;
  }

  private TextBuilder appendNarrow(String narrow, int from, int to) {
    if (chars != null) {
      if (from == 0 && to == narrow.length()) {
        chars.append(narrow);
      } else {
        chars.append(narrow, from, to);
      }
      return this;
    }
    reserve(to - from);
    for (int i = from; i < to; i++) {
      points[size++] = narrow.charAt(i);
    }
    return this;
  }

  /** Appends the same code point several times. */
  public TextBuilder repeat(int codePoint, int times) {
    for (int i = 0; i < times; i++) {
      append(codePoint);
    }
    return this;
  }

  public Text toText() {
    return chars != null ? Text.ofNarrow(chars.toString()) : Text.ofCodePoints(points, 0, size);
  }

  private void widen(int extra) {
    int length = chars.length();
    points = new int[Math.max(16, length + length / 4 + extra)];
    for (int i = 0; i < length; i++) {
      points[i] = chars.charAt(i);
    }
    size = length;
    chars = null;
  }

  private void reserve(int extra) {
    int needed = Math.addExact(size, extra);
    if (needed > points.length) {
      points = Arrays.copyOf(points, Math.max(needed, points.length + points.length / 2 + 8));
    }
  }
}
