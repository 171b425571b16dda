package typhon.stdlib._lzma;

import java.io.ByteArrayOutputStream;
import typhon.stdlib.compress.InputQueue;

/** A file of the old format .lzma. */
final class AloneData implements DataDecoder {
  private static final int HEAD = 13;
  private static final long KNOWN_SIZE_LIMIT = 1L << 38;

  private final long memoryLimit;
  private Lzma1Data data;

  AloneData(long memoryLimit) {
    this.memoryLimit = memoryLimit;
  }

  @Override
  public boolean decode(InputQueue in, int limit, ByteArrayOutputStream out) {
    if (data == null) {
      if (in.size() < HEAD) {
        // A wrong first byte is wrong at once.
        if (in.size() > 0 && in.at(0) >= 225) {
          throw LzmaError.format();
        }
        return false;
      }
      long dictionary = in.littleEndian(1, 4);
      long size = in.littleEndian(5, 8);
      if (in.at(0) >= 225
          || !isUsual(dictionary)
          || (size != Lzma1Data.UNKNOWN && (size < 0 || size >= KNOWN_SIZE_LIMIT))) {
        throw LzmaError.format();
      }
      Memory.check(dictionary, memoryLimit);
      data = new Lzma1Data(in.at(0), Memory.window(dictionary), size);
      in.skip(HEAD);
    }
    return data.decode(in, limit, out);
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
