package typhon.stdlib._lzma;

/** How much memory a decoder may take. */
final class Memory {
  /** What a decoder takes besides its dictionary. */
  private static final long BASE = 64 << 10;

  private Memory() {}

  static void check(long dictionarySize, long limit) {
    if (dictionarySize + BASE > limit) {
      throw LzmaError.memory();
    }
  }

  /** A dictionary as Java can hold it. */
  static int window(long dictionarySize) {
    return (int) Math.min(dictionarySize, Integer.MAX_VALUE - 16);
  }
}
