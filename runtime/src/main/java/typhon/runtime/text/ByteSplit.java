package typhon.runtime.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Splitting bytes; a negative limit means no limit. */
// CPython: stringlib/split.h
public final class ByteSplit {
  private ByteSplit() {}

  /** The words between runs of ASCII white space. */
  public static List<byte[]> split(byte[] bytes, int limit) {
    List<byte[]> parts = new ArrayList<>();
    int end = bytes.length;
    int at = skipSpace(bytes, 0);
    for (int left = limit; at < end && left != 0; left--) {
      int from = at;
      while (at < end && !ByteClass.isSpace(bytes[at])) {
        at++;
      }
      parts.add(Arrays.copyOfRange(bytes, from, at));
      at = skipSpace(bytes, at);
    }
    if (at < end) {
      parts.add(Arrays.copyOfRange(bytes, at, end));
    }
    return parts;
  }

  private static int skipSpace(byte[] bytes, int from) {
    int at = from;
    while (at < bytes.length && ByteClass.isSpace(bytes[at])) {
      at++;
    }
    return at;
  }

  /** As {@link #split(byte[], int)}, counting the limit from the right. */
  public static List<byte[]> rsplit(byte[] bytes, int limit) {
    List<byte[]> parts = new ArrayList<>();
    int end = skipSpaceBack(bytes, bytes.length);
    for (int left = limit; end > 0 && left != 0; left--) {
      int from = end;
      while (from > 0 && !ByteClass.isSpace(bytes[from - 1])) {
        from--;
      }
      parts.add(Arrays.copyOfRange(bytes, from, end));
      end = skipSpaceBack(bytes, from);
    }
    if (end > 0) {
      parts.add(Arrays.copyOf(bytes, end));
    }
    Collections.reverse(parts);
    return parts;
  }

  private static int skipSpaceBack(byte[] bytes, int from) {
    int at = from;
    while (at > 0 && ByteClass.isSpace(bytes[at - 1])) {
      at--;
    }
    return at;
  }

  /** Splits at a separator, which must not be empty. */
  public static List<byte[]> split(byte[] bytes, byte[] separator, int limit) {
    List<byte[]> parts = new ArrayList<>();
    int from = 0;
    for (int left = limit; left != 0; left--) {
      int at = ByteSearch.find(bytes, from, bytes.length, separator);
      if (at < 0) {
        break;
      }
      parts.add(Arrays.copyOfRange(bytes, from, at));
      from = at + separator.length;
    }
    parts.add(Arrays.copyOfRange(bytes, from, bytes.length));
    return parts;
  }

  /** As {@link #split(byte[], byte[], int)}, from the right. */
  public static List<byte[]> rsplit(byte[] bytes, byte[] separator, int limit) {
    List<byte[]> parts = new ArrayList<>();
    int end = bytes.length;
    for (int left = limit; left != 0; left--) {
      int at = ByteSearch.rfind(bytes, 0, end, separator);
      if (at < 0) {
        break;
      }
      parts.add(Arrays.copyOfRange(bytes, at + separator.length, end));
      end = at;
    }
    parts.add(Arrays.copyOfRange(bytes, 0, end));
    Collections.reverse(parts);
    return parts;
  }

  /** The lines; only CR, LF and CR LF end one. */
  public static List<byte[]> splitLines(byte[] bytes, boolean keepEnds) {
    List<byte[]> lines = new ArrayList<>();
    int from = 0;
    while (from < bytes.length) {
      int at = from;
      while (at < bytes.length && bytes[at] != '\n' && bytes[at] != '\r') {
        at++;
      }
      int next = at;
      if (at < bytes.length) {
        boolean pair = bytes[at] == '\r' && at + 1 < bytes.length && bytes[at + 1] == '\n';
        next = at + (pair ? 2 : 1);
      }
      lines.add(Arrays.copyOfRange(bytes, from, keepEnds ? next : at));
      from = next;
    }
    return lines;
  }
}
