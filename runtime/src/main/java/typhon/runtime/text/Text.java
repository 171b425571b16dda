package typhon.runtime.text;

import java.util.Arrays;

/**
 * An immutable sequence of code points, the vehicle of all text algorithms. Lone surrogates are
 * ordinary code points.
 *
 * <p>Two forms, always the narrowest: when every code point is at most U+FFFF it is a {@link
 * String} with one char per code point (so a high surrogate followed by a low one are <em>two</em>
 * code points, and the JDK's compact, vectorised strings do the work); otherwise an {@code int[]},
 * which nobody may change.
 */
public final class Text implements Comparable<Text> {
  public static final Text EMPTY = new Text("", null);

  private static final int LATIN1_SIZE = 256;
  private static final int LAST_NARROW = 0xFFFF;
  private static final Text[] LATIN1 = latin1Table();

  private final String narrow;
  private final int[] wide;

  private Text(String narrow, int[] wide) {
    this.narrow = narrow;
    this.wide = wide;
  }

  private static Text[] latin1Table() {
    Text[] table = new Text[LATIN1_SIZE];
    for (int i = 0; i < LATIN1_SIZE; i++) {
      table[i] = new Text(String.valueOf((char) i), null);
    }
    return table;
  }

  /** A text of which every char of {@code chars} is one code point. */
  public static Text ofNarrow(String chars) {
    return chars.isEmpty() ? EMPTY : new Text(chars, null);
  }

  /**
   * A text from code points of which at least one is above U+FFFF; the array is kept, not copied.
   */
  public static Text ofWide(int[] codePoints) {
    return new Text(null, codePoints);
  }

  /** A text from a Java string, where a high surrogate followed by a low one is one code point. */
  public static Text ofUtf16(String java) {
    return hasPairs(java) ? ofWide(java.codePoints().toArray()) : ofNarrow(java);
  }

  /** Whether a Java string has a high surrogate before a low one. */
  private static boolean hasPairs(String java) {
    // Of Latin-1 strings, which are most, the JDK knows this without looking.
    return java.codePointCount(0, java.length()) != java.length();
  }

  public static Text ofCodePoint(int codePoint) {
    if (codePoint < LATIN1_SIZE) {
      return LATIN1[codePoint];
    }
    return codePoint <= LAST_NARROW
        ? new Text(String.valueOf((char) codePoint), null)
        : new Text(null, new int[] {codePoint});
  }

  /** A text in its narrowest form; the array is copied if it is needed. */
  public static Text ofCodePoints(int[] codePoints, int from, int to) {
    if (fitsNarrow(codePoints, from, to)) {
      return from == to ? EMPTY : new Text(narrow(codePoints, from, to), null);
    }
    return new Text(null, Arrays.copyOfRange(codePoints, from, to));
  }

  public static Text ofCodePoints(int... codePoints) {
    return ofCodePoints(codePoints, 0, codePoints.length);
  }

  private static boolean fitsNarrow(int[] codePoints, int from, int to) {
    for (int i = from; i < to; i++) {
      if (codePoints[i] > LAST_NARROW) {
        return false;
      }
    }
    return true;
  }

  private static String narrow(int[] codePoints, int from, int to) {
    char[] chars = new char[to - from];
    for (int i = 0; i < chars.length; i++) {
      chars[i] = (char) codePoints[from + i];
    }
    return new String(chars);
  }

  public boolean isNarrow() {
    return wide == null;
  }

  /** Whether every char of its string is a code point for Java, too. */
  public boolean isWithoutPairs() {
    return wide == null && !hasPairs(narrow);
  }

  /** The string of a narrow text, null for a wide one. */
  public String narrow() {
    return narrow;
  }

  /** The code points of a wide text (not to be changed), null for a narrow one. */
  public int[] wide() {
    return wide;
  }

  public int length() {
    return wide == null ? narrow.length() : wide.length;
  }

  public boolean isEmpty() {
    return length() == 0;
  }

  public int codePointAt(int index) {
    return wide == null ? narrow.charAt(index) : wide[index];
  }

  /** The highest code point, 0 for the empty text. */
  public int maxCodePoint() {
    int max = 0;
    if (wide == null) {
      for (int i = 0; i < narrow.length(); i++) {
        max = Math.max(max, narrow.charAt(i));
      }
    } else {
      for (int codePoint : wide) {
        max = Math.max(max, codePoint);
      }
    }
    return max;
  }

  public boolean isAscii() {
    if (wide != null) {
      return false;
    }
    for (int i = 0; i < narrow.length(); i++) {
      if (narrow.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /** The code points from {@code from} up to {@code to}. */
  public Text substring(int from, int to) {
    int size = to - from;
    if (size == length()) {
      return this;
    }
    if (size <= 0) {
      return EMPTY;
    }
    if (size == 1) {
      return ofCodePoint(codePointAt(from));
    }
    return wide == null ? new Text(narrow.substring(from, to), null) : ofCodePoints(wide, from, to);
  }

  public Text substring(int from) {
    return substring(from, length());
  }

  /**
   * {@code count} code points, the first at {@code start}, each {@code step} after the one before.
   */
  public Text slice(int start, int step, int count) {
    if (step == 1) {
      return substring(start, start + count);
    }
    if (count <= 0) {
      return EMPTY;
    }
    if (wide == null) {
      char[] chars = new char[count];
      for (int i = 0, at = start; i < count; i++, at += step) {
        chars[i] = narrow.charAt(at);
      }
      return new Text(new String(chars), null);
    }
    int[] points = new int[count];
    for (int i = 0, at = start; i < count; i++, at += step) {
      points[i] = wide[at];
    }
    return ofCodePoints(points, 0, count);
  }

  public Text concat(Text other) {
    if (isEmpty()) {
      return other;
    }
    if (other.isEmpty()) {
      return this;
    }
    if (wide == null && other.wide == null) {
      return new Text(narrow.concat(other.narrow), null);
    }
    int[] points = new int[Math.addExact(length(), other.length())];
    copyTo(points, 0);
    other.copyTo(points, length());
    return new Text(null, points);
  }

  /** This text {@code times} times over; the caller has checked that the length fits an int. */
  public Text repeat(int times) {
    if (times <= 0 || isEmpty()) {
      return EMPTY;
    }
    if (times == 1) {
      return this;
    }
    if (wide == null) {
      return new Text(narrow.repeat(times), null);
    }
    int size = wide.length;
    int[] points = new int[Math.multiplyExact(size, times)];
    System.arraycopy(wide, 0, points, 0, size);
    for (int done = size; done < points.length; done *= 2) {
      System.arraycopy(points, 0, points, done, Math.min(done, points.length - done));
      if (done > points.length / 2) {
        break;
      }
    }
    return new Text(null, points);
  }

  /** Copies all code points into an array. */
  public void copyTo(int[] target, int offset) {
    if (wide == null) {
      for (int i = 0; i < narrow.length(); i++) {
        target[offset + i] = narrow.charAt(i);
      }
    } else {
      System.arraycopy(wide, 0, target, offset, wide.length);
    }
  }

  /** A fresh array of the code points. */
  public int[] toCodePoints() {
    int[] points = new int[length()];
    copyTo(points, 0);
    return points;
  }

  /** The Java (UTF-16) form. */
  public String toJava() {
    return wide == null ? narrow : new String(wide, 0, wide.length);
  }

  /** True if {@code part} stands at {@code offset}. */
  public boolean matchesAt(int offset, Text part) {
    int size = part.length();
    if (offset < 0 || offset + size > length()) {
      return false;
    }
    if (wide == null) {
      return part.wide == null && narrow.startsWith(part.narrow, offset);
    }
    if (part.wide != null) {
      return Arrays.equals(wide, offset, offset + size, part.wide, 0, size);
    }
    for (int i = 0; i < size; i++) {
      if (wide[offset + i] != part.narrow.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Orders by code point, as Python does. */
  @Override
  public int compareTo(Text other) {
    if (wide == null && other.wide == null) {
      return narrow.compareTo(other.narrow);
    }
    if (wide != null && other.wide != null) {
      return Arrays.compare(wide, other.wide);
    }
    int common = Math.min(length(), other.length());
    for (int i = 0; i < common; i++) {
      int order = codePointAt(i) - other.codePointAt(i);
      if (order != 0) {
        return order;
      }
    }
    return length() - other.length();
  }

  @Override
  public boolean equals(Object object) {
    if (!(object instanceof Text other)) {
      return false;
    }
    return wide == null ? narrow.equals(other.narrow) : Arrays.equals(wide, other.wide);
  }

  /** The hash for Java's collections; Python's is {@link SipHash}. */
  @Override
  public int hashCode() {
    return wide == null ? narrow.hashCode() : Arrays.hashCode(wide);
  }

  @Override
  public String toString() {
    return toJava();
  }
}
