package typhon.stdlib._lzma;

import java.io.ByteArrayOutputStream;
import typhon.stdlib.compress.InputQueue;

/** A file of the old format .lzma. */
final class AloneData implements DataDecoder {
  private static final int HEAD = 13;
  private static final long KNOWN_SIZE_LIMIT = 1L << 38;

  private static final int HIGHEST_PROPERTIES = 224;
  private static final int MOST_LITERAL_BITS = 4;

  private final long memoryLimit;
  private final boolean picky;
  private Lzma1Data data;

  /**
   * A file.
   *
   * @param picky whether sizes that no program writes mean that it is of another format
   */
  AloneData(long memoryLimit, boolean picky) {
    this.memoryLimit = memoryLimit;
    this.picky = picky;
  }

  @Override
  public boolean decode(InputQueue in, int limit, ByteArrayOutputStream out) {
    if (data == null) {
      if (in.size() > 0 && !isPossible(in.at(0))
          || picky && in.size() > 4 && !isUsual(in.littleEndian(1, 4))) {
        throw LzmaError.format(); // told by the first bytes, whatever follows
      }
      if (in.size() < HEAD) {
        return false;
      }
      long dictionary = in.littleEndian(1, 4);
      long size = in.littleEndian(5, 8);
      if (picky && size != Lzma1Data.UNKNOWN && (size < 0 || size >= KNOWN_SIZE_LIMIT)) {
        throw LzmaError.format();
      }
      Memory.check(dictionary, memoryLimit);
      data = new Lzma1Data(in.at(0), Memory.window(dictionary), size);
      in.skip(HEAD);
    }
    return data.decode(in, limit, out);
  }

  // CPython's liblzma: lzma_decoder.c lzma_lzma_lclppb_decode
  private static boolean isPossible(int properties) {
    int lc = properties % 9;
    int lp = properties / 9 % 5;
    return properties <= HIGHEST_PROPERTIES && lc + lp <= MOST_LITERAL_BITS;
  }

  /** 2^n or 2^n + 2^(n-1), as all programs write it: anything else is another format. */
  private static boolean isUsual(long dictionary) {
    if (dictionary == 0xFFFFFFFFL) {
      return true;
    }
    long top = Long.highestOneBit(dictionary);
    return dictionary == top || dictionary == top + top / 2;
  }
}
