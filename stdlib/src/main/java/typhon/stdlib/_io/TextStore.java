package typhon.stdlib._io;

import java.util.Arrays;
import typhon.runtime.text.Text;

/**
 * Characters that can be overwritten and extended: chars as long as all are narrow, then code
 * points.
 */
final class TextStore {
  private StringBuilder chars = new StringBuilder();
  private int[] points;
  private int size;

  int length() {
    return chars != null ? chars.length() : size;
  }

  /** Writes at a position; a gap before it is filled with null characters. */
  void put(int position, Text text) {
    if (chars != null && !text.isNarrow()) {
      widen();
    }
    if (chars != null) {
      putNarrow(position, text.narrow());
    } else {
      putWide(position, text);
    }
  }

  private void putNarrow(int position, String text) {
    int n = chars.length();
    if (position == n) {
      chars.append(text);
      return;
    }
    if (position > n) {
      chars.setLength(position);
      chars.append(text);
      return;
    }
    chars.replace(position, Math.min(n, position + text.length()), text);
  }

  private void putWide(int position, Text text) {
    int end = Math.addExact(position, text.length());
    if (end > points.length) {
      points = Arrays.copyOf(points, Math.max(end, points.length + points.length / 2 + 16));
    }
    if (position > size) {
      Arrays.fill(points, size, position, 0);
    }
    text.copyTo(points, position);
    size = Math.max(size, end);
  }

  private void widen() {
    size = chars.length();
    points = new int[Math.max(16, size + size / 2)];
    for (int i = 0; i < size; i++) {
      points[i] = chars.charAt(i);
    }
    chars = null;
  }

  void truncate(int length) {
    if (chars != null) {
      chars.setLength(Math.min(length, chars.length()));
    } else {
      size = Math.min(length, size);
    }
  }

  Text text(int from, int to) {
    return chars != null
        ? Text.ofNarrow(chars.substring(from, to))
        : Text.ofCodePoints(points, from, to);
  }

  int at(int index) {
    return chars != null ? chars.charAt(index) : points[index];
  }

  /** The first line feed from {@code from} before {@code to}, or -1. */
  int lineFeed(int from, int to) {
    if (chars != null) {
      int at = chars.indexOf("\n", from);
      return at >= to ? -1 : at;
    }
    for (int i = from; i < to; i++) {
      if (points[i] == '\n') {
        return i;
      }
    }
    return -1;
  }
}
