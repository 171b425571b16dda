package typhon.stdlib._zstd;

/** What a frame says of itself (RFC 8878, 3.1.1.1). The size is unsigned. */
record FrameHeader(boolean isSizeKnown, long size, long dictionaryId) {
  private static final int MAGIC = 0xFD2FB528;
  private static final int SKIPPABLE = 0x184D2A50;
  private static final int[] ID_SIZES = {0, 1, 2, 4};
  private static final int[] SIZE_SIZES = {0, 2, 4, 8};

  /** Null if there is no header, or not all of it. */
  static FrameHeader parse(byte[] bytes) {
    if (bytes.length < 5) {
      return null;
    }
    int magic = (int) number(bytes, 0, 4);
    if ((magic & ~0xF) == SKIPPABLE) {
      return bytes.length < 8 ? null : new FrameHeader(true, 0, 0);
    }
    if (magic != MAGIC) {
      return null;
    }
    int descriptor = bytes[4] & 0xFF;
    boolean isSingle = (descriptor & 0x20) != 0;
    int sizeFlag = descriptor >> 6;
    int idSize = ID_SIZES[descriptor & 3];
    int sizeSize = sizeFlag == 0 && isSingle ? 1 : SIZE_SIZES[sizeFlag];
    int at = isSingle ? 5 : 6;
    if (bytes.length < at + idSize + sizeSize || (descriptor & 8) != 0) {
      return null;
    }
    long id = number(bytes, at, idSize);
    long size = number(bytes, at + idSize, sizeSize) + (sizeSize == 2 ? 256 : 0);
    return new FrameHeader(sizeSize > 0, size, id);
  }

  private static long number(byte[] bytes, int at, int count) {
    long value = 0;
    for (int i = count - 1; i >= 0; i--) {
      value = value << 8 | (bytes[at + i] & 0xFF);
    }
    return value;
  }
}
