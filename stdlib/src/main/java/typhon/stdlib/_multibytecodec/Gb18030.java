package typhon.stdlib._multibytecodec;

import java.util.Arrays;

/** GB 18030: what GBK has in two bytes, and all else in four. */
// CPython: Modules/cjkcodecs/_codecs_cn.c gb18030
final class Gb18030 extends DoubleByte {
  private static final int DIGITS = 10;
  private static final int ROW = 126 * DIGITS;
  private static final int LEADS_OF_PLANE_0 = 4;
  private static final int FIRST_LEAD_BEYOND = 15;
  private static final int BEYOND = 0x10000;
  private static final int FIRST_BYTE = 0x81;
  private static final int LAST_BYTE = 0xfe;

  /** The characters of plane 0 without a code of two bytes, in the order of their codes. */
  private volatile int[] fourByteCharacters;

  Gb18030() {
    super(SingleBytes.ASCII, AsciiSets::gb18030);
  }

  private int[] fourByteCharacters() {
    int[] known = fourByteCharacters;
    if (known == null) {
      CodedSet set = set();
      int[] found = new int[BEYOND];
      int count = 0;
      for (int c = 0x80; c < BEYOND; c++) {
        boolean isSurrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        if (!isSurrogate && set.encode(c) == CodedSet.NONE) {
          found[count++] = c;
        }
      }
      known = Arrays.copyOf(found, count);
      fourByteCharacters = known;
    }
    return known;
  }

  private static boolean isHigh(int value) {
    return value >= FIRST_BYTE && value <= LAST_BYTE;
  }

  private static boolean isDigit(int value) {
    return value >= '0' && value <= '9';
  }

  @Override
  int decodeFurther(DecodingRun run) {
    if (!isDigit(run.at(1))) {
      return 1;
    }
    if (run.left() < 4) {
      return TOO_FEW;
    }
    if (!isHigh(run.at(0)) || !isHigh(run.at(2)) || !isDigit(run.at(3))) {
      return 1;
    }
    int lead = run.at(0) - FIRST_BYTE;
    int rest = (run.at(2) - FIRST_BYTE) * DIGITS + run.at(3) - '0';
    if (lead < LEADS_OF_PLANE_0) {
      int index = (lead * DIGITS + run.at(1) - '0') * ROW + rest;
      int[] characters = fourByteCharacters();
      return index < characters.length ? run.put(characters[index], 4) : 1;
    }
    if (lead < FIRST_LEAD_BEYOND) {
      return 1;
    }
    int c = BEYOND + ((lead - FIRST_LEAD_BEYOND) * DIGITS + run.at(1) - '0') * ROW + rest;
    return c <= Character.MAX_CODE_POINT ? run.put(c, 4) : 1;
  }

  @Override
  int encodeFurther(int c, EncodingRun run) {
    int index =
        c >= BEYOND
            ? c - BEYOND + FIRST_LEAD_BEYOND * DIGITS * ROW
            : Arrays.binarySearch(fourByteCharacters(), c);
    if (index < 0) {
      return 1;
    }
    int row = index / ROW;
    run.put(FIRST_BYTE + row / DIGITS).put('0' + row % DIGITS);
    run.put(FIRST_BYTE + index % ROW / DIGITS).put('0' + index % DIGITS);
    return run.taken(1);
  }
}
