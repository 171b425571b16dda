package typhon.runtime.text;

import java.util.Arrays;

/** Finding and counting in bytes; positions are absolute in the array. */
// CPython: stringlib/fastsearch.h
public final class ByteSearch {
  private ByteSearch() {}

  /** The first position of {@code part} between {@code from} and {@code to}, or -1. */
  public static int find(byte[] bytes, int from, int to, byte[] part) {
    int size = part.length;
    if (to - from < size) {
      return -1;
    }
    if (size == 0) {
      return from;
    }
    if (LongNeedle.applies(to - from, size)) {
      int found = LongNeedle.find(i -> bytes[from + i], to - from, i -> part[i], size);
      return found < 0 ? -1 : from + found;
    }
    byte first = part[0];
    int last = to - size;
    for (int i = from; i <= last; i++) {
      if (bytes[i] == first && matches(bytes, i, part)) {
        return i;
      }
    }
    return -1;
  }

  /** The last position of {@code part} between {@code from} and {@code to}, or -1. */
  public static int rfind(byte[] bytes, int from, int to, byte[] part) {
    int size = part.length;
    if (to - from < size) {
      return -1;
    }
    if (LongNeedle.applies(to - from, size)) {
      int found = LongNeedle.rfind(i -> bytes[from + i], to - from, i -> part[i], size);
      return found < 0 ? -1 : from + found;
    }
    for (int i = to - size; i >= from; i--) {
      if (matches(bytes, i, part)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean matches(byte[] bytes, int at, byte[] part) {
    return Arrays.equals(bytes, at, at + part.length, part, 0, part.length);
  }

  /** How often {@code part} occurs without overlaps, at most {@code limit}. */
  public static int count(byte[] bytes, int from, int to, byte[] part, int limit) {
    if (to < from) {
      return 0;
    }
    if (part.length == 0) {
      return (int) Math.min(limit, to - from + 1L);
    }
    int count = 0;
    int at = find(bytes, from, to, part);
    while (at >= 0 && count < limit) {
      count++;
      at = find(bytes, at + part.length, to, part);
    }
    return count;
  }

  public static boolean startsWith(byte[] bytes, int from, int to, byte[] part) {
    return to - from >= part.length && matches(bytes, from, part);
  }

  public static boolean endsWith(byte[] bytes, int from, int to, byte[] part) {
    return to - from >= part.length && matches(bytes, to - part.length, part);
  }

  /**
   * A copy with the first {@code limit} occurrences replaced (all if negative).
   *
   * @throws ArithmeticException if the result would be too long
   */
  public static byte[] replace(byte[] bytes, byte[] part, byte[] by, int limit) {
    int most = limit < 0 ? Integer.MAX_VALUE : limit;
    int places = count(bytes, 0, bytes.length, part, most);
    if (places == 0) {
      return bytes;
    }
    long size = bytes.length + (long) places * (by.length - part.length);
    byte[] result = new byte[Math.toIntExact(size)];
    int in = 0;
    int out = 0;
    for (int i = 0; i < places; i++) {
      int at = part.length == 0 ? i : find(bytes, in, bytes.length, part);
      System.arraycopy(bytes, in, result, out, at - in);
      out += at - in;
      System.arraycopy(by, 0, result, out, by.length);
      out += by.length;
      in = at + part.length;
    }
    System.arraycopy(bytes, in, result, out, bytes.length - in);
    return result;
  }
}
