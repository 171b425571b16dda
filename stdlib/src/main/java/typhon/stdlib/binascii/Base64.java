package typhon.stdlib.binascii;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Base64 as binascii knows it: lenient unless asked to be strict (CPython: binascii.c). */
final class Base64 {
  private static final byte[] ENCODE =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
          .getBytes(StandardCharsets.US_ASCII);
  private static final byte[] DECODE = new byte[256];

  static {
    Arrays.fill(DECODE, (byte) -1);
    for (int i = 0; i < ENCODE.length; i++) {
      DECODE[ENCODE[i]] = (byte) i;
    }
  }

  private final byte[] data;
  private final boolean strict;
  private final ByteArrayOutputStream out;

  /** How many characters of the present group of four were read, and the bits not yet written. */
  private int position;

  private int left;

  private Base64(byte[] data, boolean strict) {
    this.data = data;
    this.strict = strict;
    this.out = new ByteArrayOutputStream(data.length * 3 / 4 + 3);
  }

  static byte[] encode(byte[] data, boolean newline) {
    byte[] encoded = java.util.Base64.getEncoder().encode(data);
    if (newline) {
      encoded = Arrays.copyOf(encoded, encoded.length + 1);
      encoded[encoded.length - 1] = '\n';
    }
    return encoded;
  }

  static byte[] decode(byte[] data, boolean strict) throws Malformed {
    return new Base64(data, strict).decode();
  }

  private byte[] decode() throws Malformed {
    int pads = 0;
    boolean padding = false;
    for (int i = 0; i < data.length; i++) {
      if (data[i] == '=') {
        padding = true;
        if (strict && position == 0) {
          throw new Malformed(
              i == 0 ? "Leading padding not allowed" : "Excess padding not allowed");
        }
        if (position >= 2 && position + ++pads >= 4) {
          if (strict && i + 1 < data.length) {
            throw new Malformed("Excess data after padding");
          }
          return out.toByteArray();
        }
        continue;
      }
      int value = DECODE[data[i] & 0xFF];
      if (value < 0) {
        if (strict) {
          throw new Malformed("Only base64 data is allowed");
        }
        continue;
      }
      if (strict && padding) {
        throw new Malformed("Discontinuous padding not allowed");
      }
      pads = 0;
      take(value);
    }
    if (position == 1) {
      throw new Malformed(
          "Invalid base64-encoded string: number of data characters ("
              + (out.size() / 3 * 4 + 1)
              + ") cannot be 1 more than a multiple of 4");
    }
    if (position != 0) {
      throw new Malformed("Incorrect padding");
    }
    return out.toByteArray();
  }

  private void take(int value) {
    switch (position) {
      case 0 -> left = value;
      case 1 -> {
        out.write((left << 2) | (value >> 4));
        left = value & 0x0F;
      }
      case 2 -> {
        out.write((left << 4) | (value >> 2));
        left = value & 0x03;
      }
      default -> out.write((left << 6) | value);
    }
    position = (position + 1) & 3;
  }
}
