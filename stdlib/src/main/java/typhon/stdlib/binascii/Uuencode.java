package typhon.stdlib.binascii;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** One line of uuencoded data (CPython: binascii.c). */
final class Uuencode {
  private static final int LINE = 45;

  private Uuencode() {}

  static byte[] encode(byte[] data, boolean backtick) throws Malformed {
    if (data.length > LINE) {
      throw new Malformed("At most 45 bytes at once");
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream(2 + (data.length + 2) / 3 * 4);
    out.write(character(data.length, backtick));
    for (int i = 0; i < data.length; i += 3) {
      int group = (at(data, i) << 16) | (at(data, i + 1) << 8) | at(data, i + 2);
      for (int shift = 18; shift >= 0; shift -= 6) {
        out.write(character((group >> shift) & 0x3F, backtick));
      }
    }
    out.write('\n');
    return out.toByteArray();
  }

  private static int at(byte[] data, int i) {
    return i < data.length ? data[i] & 0xFF : 0;
  }

  private static int character(int value, boolean backtick) {
    return backtick && value == 0 ? '`' : ' ' + value;
  }

  static byte[] decode(byte[] line) throws Malformed {
    int wanted = line.length == 0 ? 0 : (line[0] - ' ') & 0x3F;
    byte[] out = new byte[wanted];
    int written = 0;
    int bits = 0;
    int left = 0;
    int i = 1;
    for (; written < wanted; i++) {
      // Whitespace may have been stripped at the end: what is missing counts as zero.
      int c = i < line.length ? line[i] & 0xFF : 0;
      int value = 0;
      if (c != '\n' && c != '\r' && i < line.length) {
        if (c < ' ' || c > ' ' + 64) {
          throw new Malformed("Illegal char");
        }
        value = (c - ' ') & 0x3F;
      }
      left = (left << 6) | value;
      bits += 6;
      if (bits >= 8) {
        bits -= 8;
        out[written++] = (byte) (left >> bits);
        left &= (1 << bits) - 1;
      }
    }
    for (; i < line.length; i++) {
      if (line[i] != ' ' && line[i] != ' ' + 64 && line[i] != '\n' && line[i] != '\r') {
        throw new Malformed("Trailing garbage");
      }
    }
    return Arrays.copyOf(out, written);
  }
}
