package typhon.stdlib._bz2;

/** Decodes symbols of a canonical code of at most 20 bits. */
final class HuffmanTable {
  private static final int MAX_LENGTH = 20;

  private final int[] limit = new int[MAX_LENGTH + 2];
  private final int[] offset = new int[MAX_LENGTH + 2];
  private final int[] symbols;
  private final int shortest;
  private final int longest;

  HuffmanTable(int[] lengths) {
    int[] count = new int[MAX_LENGTH + 2];
    int low = MAX_LENGTH;
    int high = 1;
    for (int length : lengths) {
      count[length]++;
      low = Math.min(low, length);
      high = Math.max(high, length);
    }
    shortest = low;
    longest = high;
    symbols = new int[lengths.length];
    int next = 0;
    int code = 0;
    for (int length = low; length <= high; length++) {
      offset[length] = next - code;
      for (int s = 0; s < lengths.length; s++) {
        if (lengths[s] == length) {
          symbols[next++] = s;
        }
      }
      code += count[length];
      limit[length] = code;
      code <<= 1;
    }
  }

  int decode(BitReader in) {
    int length = shortest;
    int code = (int) in.bits(length);
    while (code >= limit[length]) {
      if (++length > longest) {
        throw new CorruptData();
      }
      code = code << 1 | (int) in.bits(1);
    }
    int index = code + offset[length];
    if (index < 0 || index >= symbols.length) {
      throw new CorruptData();
    }
    return symbols[index];
  }
}
