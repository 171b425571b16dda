package typhon.runtime.text;

import java.util.function.IntUnaryOperator;

/**
 * Search in linear time for long needles, where comparing at every place could take the product of
 * both lengths (Knuth, Morris, Pratt).
 */
// CPython uses the two-way algorithm from similar lengths on: stringlib/fastsearch.h
final class LongNeedle {
  private static final int SHORTEST_NEEDLE = 64;
  private static final long LEAST_PRODUCT = 1 << 21;

  private LongNeedle() {}

  /** Whether a search of this size should not be done by comparing at every place. */
  static boolean applies(long textLength, long needleLength) {
    return needleLength >= SHORTEST_NEEDLE && textLength * needleLength >= LEAST_PRODUCT;
  }

  /** The first position in {@code 0..length} of the needle, or -1. */
  static int find(IntUnaryOperator text, int length, IntUnaryOperator needle, int size) {
    int[] border = borders(needle, size);
    int matched = 0;
    for (int i = 0; i < length; i++) {
      int c = text.applyAsInt(i);
      while (matched > 0 && needle.applyAsInt(matched) != c) {
        matched = border[matched - 1];
      }
      if (needle.applyAsInt(matched) == c) {
        matched++;
      }
      if (matched == size) {
        return i + 1 - size;
      }
    }
    return -1;
  }

  /** For each prefix of the needle the length of its longest proper border. */
  private static int[] borders(IntUnaryOperator needle, int size) {
    int[] border = new int[size];
    int k = 0;
    for (int i = 1; i < size; i++) {
      int c = needle.applyAsInt(i);
      while (k > 0 && needle.applyAsInt(k) != c) {
        k = border[k - 1];
      }
      if (needle.applyAsInt(k) == c) {
        k++;
      }
      border[i] = k;
    }
    return border;
  }

  /** The last position of the needle, or -1: the search runs backwards over both. */
  static int rfind(IntUnaryOperator text, int length, IntUnaryOperator needle, int size) {
    int found =
        find(
            i -> text.applyAsInt(length - 1 - i),
            length,
            i -> needle.applyAsInt(size - 1 - i),
            size);
    return found < 0 ? -1 : length - found - size;
  }
}
