package typhon.stdlib.binascii;

import java.util.zip.CRC32;

/** CRC-32 that can go on from an earlier sum, which java.util.zip.CRC32 cannot. */
public final class Crc32 {
  private static final int POLYNOMIAL = 0xEDB88320;
  private static final int[] TABLE = new int[256];

  static {
    for (int i = 0; i < TABLE.length; i++) {
      int crc = i;
      for (int bit = 0; bit < 8; bit++) {
        crc = (crc >>> 1) ^ (POLYNOMIAL & -(crc & 1));
      }
      TABLE[i] = crc;
    }
  }

  private Crc32() {}

  public static long of(int start, byte[] bytes) {
    if (start == 0) {
      CRC32 sum = new CRC32();
      sum.update(bytes);
      return sum.getValue();
    }
    int crc = ~start;
    for (byte b : bytes) {
      crc = (crc >>> 8) ^ TABLE[(crc ^ b) & 0xFF];
    }
    return ~crc & 0xFFFFFFFFL;
  }
}
