package typhon.stdlib._lzma;

/** The settings of filters as they stand in headers. */
final class FilterProperties {
  private static final int NONE = 0;

  private FilterProperties() {}

  static byte[] encode(Filter filter) {
    return switch (filter) {
      case Filter.Lzma lzma when lzma.id() == Filter.LZMA1 -> {
        byte[] bytes = new byte[5];
        bytes[0] = (byte) lzma.properties();
        littleEndian(bytes, 1, lzma.dictionarySize());
        yield bytes;
      }
      case Filter.Lzma lzma -> new byte[] {(byte) dictionaryCode(lzma.dictionarySize())};
      case Filter.Delta delta -> new byte[] {(byte) (delta.distance() - 1)};
      case Filter.Branch branch -> {
        byte[] bytes = new byte[branch.startOffset() == 0 ? 0 : 4];
        if (bytes.length > 0) {
          littleEndian(bytes, 0, branch.startOffset());
        }
        yield bytes;
      }
    };
  }

  private static void littleEndian(byte[] bytes, int at, int value) {
    for (int i = 0; i < 4; i++) {
      bytes[at + i] = (byte) (value >> 8 * i);
    }
  }

  /** The smallest code whose dictionary is not smaller. */
  private static int dictionaryCode(long size) {
    int code = 0;
    while (code < 40 && dictionary(code) < size) {
      code++;
    }
    return code;
  }

  private static long dictionary(int code) {
    return code == 40 ? 0xFFFFFFFFL : (2L | code & 1) << (code / 2 + 11);
  }

  static Filter decode(long id, byte[] bytes) {
    if (id == Filter.LZMA1) {
      return lzma1(bytes);
    }
    if (id == Filter.LZMA2) {
      if (bytes.length != 1 || (bytes[0] & 0xFF) > 40) {
        throw LzmaError.options();
      }
      return lzma(id, Memory.window(dictionary(bytes[0])), 3, 0, 2);
    }
    if (id == Filter.DELTA) {
      if (bytes.length != 1) {
        throw LzmaError.options();
      }
      return new Filter.Delta((bytes[0] & 0xFF) + 1);
    }
    if (Filter.isBranch(id)) {
      if (bytes.length != NONE && bytes.length != 4) {
        throw LzmaError.options();
      }
      return new Filter.Branch(id, bytes.length == NONE ? 0 : number(bytes, 0));
    }
    throw LzmaError.options();
  }

  private static Filter lzma1(byte[] bytes) {
    if (bytes.length != 5 || (bytes[0] & 0xFF) >= 225) {
      throw LzmaError.options();
    }
    int properties = bytes[0] & 0xFF;
    long size = number(bytes, 1) & 0xFFFFFFFFL;
    return lzma(
        Filter.LZMA1, Memory.window(size), properties % 9, properties / 9 % 5, properties / 45);
  }

  private static Filter lzma(long id, int dictionary, int lc, int lp, int pb) {
    return new Filter.Lzma(id, dictionary, lc, lp, pb, 2, 64, 0x14, 0);
  }

  private static int number(byte[] bytes, int at) {
    int value = 0;
    for (int i = 3; i >= 0; i--) {
      value = value << 8 | (bytes[at + i] & 0xFF);
    }
    return value;
  }
}
