package typhon.runtime.text;

/**
 * Finding, counting and replacing in texts. A range {@code start, end} is already clipped as Python
 * clips slices: {@code end} is at most the length, {@code start} not negative but perhaps above
 * {@code end} (then nothing is found, not even the empty text).
 */
// CPython: stringlib/find.h, stringlib/transmogrify.h
public final class TextSearch {
  private TextSearch() {}

  /** The first position of {@code part} within the range, or -1. */
  public static int find(Text text, Text part, int start, int end) {
    int size = part.length();
    if (end - start < size) {
      return -1;
    }
    if (size == 0) {
      return start;
    }
    if (LongNeedle.applies(end - start, size)) {
      int found =
          LongNeedle.find(i -> text.codePointAt(start + i), end - start, part::codePointAt, size);
      return found < 0 ? -1 : start + found;
    }
    if (text.isNarrow()) {
      return part.isNarrow() ? findNarrow(text.narrow(), part.narrow(), start, end) : -1;
    }
    return findWide(text, part, start, end - size);
  }

  private static int findNarrow(String text, String part, int start, int end) {
    return part.length() == 1
        ? text.indexOf(part.charAt(0), start, end)
        : text.indexOf(part, start, end);
  }

  private static int findWide(Text text, Text part, int start, int last) {
    int[] points = text.wide();
    int first = part.codePointAt(0);
    for (int i = start; i <= last; i++) {
      if (points[i] == first && text.matchesAt(i, part)) {
        return i;
      }
    }
    return -1;
  }

  /** The last position of {@code part} within the range, or -1. */
  public static int rfind(Text text, Text part, int start, int end) {
    int size = part.length();
    if (end - start < size) {
      return -1;
    }
    if (size == 0) {
      return end;
    }
    if (LongNeedle.applies(end - start, size)) {
      int found =
          LongNeedle.rfind(i -> text.codePointAt(start + i), end - start, part::codePointAt, size);
      return found < 0 ? -1 : start + found;
    }
    if (text.isNarrow()) {
      if (!part.isNarrow()) {
        return -1;
      }
      int found = text.narrow().lastIndexOf(part.narrow(), end - size);
      return found < start ? -1 : found;
    }
    int[] points = text.wide();
    int first = part.codePointAt(0);
    for (int i = end - size; i >= start; i--) {
      if (points[i] == first && text.matchesAt(i, part)) {
        return i;
      }
    }
    return -1;
  }

  public static boolean contains(Text text, Text part) {
    return find(text, part, 0, text.length()) >= 0;
  }

  /** How often {@code part} stands in the range, without overlaps. */
  public static int count(Text text, Text part, int start, int end) {
    return count(text, part, start, end, Integer.MAX_VALUE);
  }

  private static int count(Text text, Text part, int start, int end, int limit) {
    int size = part.length();
    if (end < start) {
      return 0;
    }
    if (size == 0) {
      return Math.min(limit, end - start + 1);
    }
    int count = 0;
    int at = find(text, part, start, end);
    while (at >= 0 && count < limit) {
      count++;
      at = find(text, part, at + size, end);
    }
    return count;
  }

  /** True if the range begins with {@code prefix}. */
  public static boolean startsWith(Text text, Text prefix, int start, int end) {
    return end - start >= prefix.length() && text.matchesAt(start, prefix);
  }

  /** True if the range ends with {@code suffix}. */
  public static boolean endsWith(Text text, Text suffix, int start, int end) {
    return end - start >= suffix.length() && text.matchesAt(end - suffix.length(), suffix);
  }

  /**
   * Replaces the first {@code limit} places (all if negative). Answers {@code text} itself if
   * nothing changed.
   *
   * @throws ArithmeticException if the result does not fit an int length
   */
  public static Text replace(Text text, Text part, Text by, int limit) {
    int most = limit < 0 ? Integer.MAX_VALUE : limit;
    if (most == 0 || text.length() < part.length() || part.equals(by)) {
      return text;
    }
    if (part.isEmpty()) {
      return interleave(text, by, most);
    }
    if (most == Integer.MAX_VALUE && text.isNarrow() && part.isNarrow() && by.isNarrow()) {
      String done = replaceAll(text.narrow(), part.narrow(), by.narrow());
      return done.equals(text.narrow()) ? text : Text.ofNarrow(done);
    }
    return replaceSome(text, part, by, most);
  }

  private static String replaceAll(String text, String part, String by) {
    return part.length() == 1 && by.length() == 1
        ? text.replace(part.charAt(0), by.charAt(0))
        : text.replace(part, by);
  }

  private static Text replaceSome(Text text, Text part, Text by, int most) {
    int end = text.length();
    int at = find(text, part, 0, end);
    if (at < 0) {
      return text;
    }
    checkGrowth(text, part, by, most);
    TextBuilder out = new TextBuilder(end);
    int from = 0;
    for (int left = most; at >= 0 && left > 0; left--) {
      out.append(text, from, at).append(by);
      from = at + part.length();
      at = find(text, part, from, end);
    }
    return out.append(text, from, end).toText();
  }

  private static void checkGrowth(Text text, Text part, Text by, int most) {
    if (by.length() > part.length()) {
      long places = count(text, part, 0, text.length(), most);
      Math.toIntExact(text.length() + places * (by.length() - part.length()));
    }
  }

  private static Text interleave(Text text, Text by, int most) {
    int end = text.length();
    int places = (int) Math.min(most, end + 1L);
    TextBuilder out = new TextBuilder(Math.toIntExact(end + (long) places * by.length()));
    for (int i = 0; i < places; i++) {
      out.append(by);
      if (i < end) {
        out.append(text.codePointAt(i));
      }
    }
    if (places < end) {
      out.append(text, places, end);
    }
    return out.toText();
  }
}
