package typhon.stdlib._lzma;

import java.util.Arrays;
import typhon.stdlib.compress.InputQueue;

/** Reads the fields of an .xz header. */
final class FieldReader {
  /** The fields go beyond the bytes that are there. */
  static final class Incomplete extends RuntimeException {
    private static final long serialVersionUID = 1L;
    static final Incomplete INSTANCE = new Incomplete();

    private Incomplete() {
      super("incomplete header", null, false, false);
    }
  }

  private final InputQueue in;
  private final int limit;
  private int at;

  FieldReader(InputQueue in, int at, int limit) {
    this.in = in;
    this.at = at;
    this.limit = limit;
  }

  int position() {
    return at;
  }

  int next() {
    if (at >= limit) {
      throw Incomplete.INSTANCE;
    }
    return in.at(at++);
  }

  /** A number of seven bits a byte, the least significant first. */
  long number() {
    long value = 0;
    for (int shift = 0; shift < 63; shift += 7) {
      int b = next();
      value |= (long) (b & 0x7F) << shift;
      if (b < 0x80) {
        return value;
      }
    }
    throw LzmaError.corrupt();
  }

  byte[] bytes(int count) {
    if (count > limit - at) {
      throw Incomplete.INSTANCE;
    }
    int from = in.start() + at;
    at += count;
    return Arrays.copyOfRange(in.array(), from, from + count);
  }

  void requirePadding() {
    while (at < limit) {
      if (next() != 0) {
        throw LzmaError.options();
      }
    }
  }
}
