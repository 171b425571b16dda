package typhon.runtime.text.codec;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import typhon.runtime.text.Text;

/**
 * File names and other text of the operating system: UTF-8, bytes that are not UTF-8 stand as the
 * lone surrogates U+DC80 to U+DCFF (PEP 383).
 */
public final class FileSystemCodec {
  private static final int ESCAPE_FIRST = 0xDC80;
  private static final int ESCAPE_LAST = 0xDCFF;
  private static final int ESCAPE_BASE = 0xDC00;

  private FileSystemCodec() {}

  /** Whether all surrogates of a name stand for bytes. */
  public static boolean canEncode(Text text) {
    for (int i = 0; i < text.length(); i++) {
      int c = text.codePointAt(i);
      if (c >= Character.MIN_SURROGATE
          && c <= Character.MAX_SURROGATE
          && (c < ESCAPE_FIRST || c > ESCAPE_LAST)) {
        return false;
      }
    }
    return true;
  }

  /**
   * The bytes of a name. A surrogate that stands for no byte becomes a question mark: no such file
   * can exist.
   */
  public static byte[] encode(Text text) {
    if (text.isNarrow() && !hasSurrogate(text.narrow())) {
      return text.narrow().getBytes(StandardCharsets.UTF_8);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = 0; i < text.length(); i++) {
      int c = text.codePointAt(i);
      if (c >= ESCAPE_FIRST && c <= ESCAPE_LAST) {
        out.write(c - ESCAPE_BASE);
      } else {
        out.writeBytes(Character.toString(c).getBytes(StandardCharsets.UTF_8));
      }
    }
    return out.toByteArray();
  }

  private static boolean hasSurrogate(String s) {
    for (int i = 0; i < s.length(); i++) {
      if (Character.isSurrogate(s.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  public static Text decode(byte[] bytes) {
    boolean ascii = true;
    for (byte b : bytes) {
      ascii &= b >= 0;
    }
    if (ascii) {
      return Text.ofNarrow(new String(bytes, StandardCharsets.US_ASCII));
    }
    int[] points = new int[bytes.length];
    int count = 0;
    int i = 0;
    while (i < bytes.length) {
      int length = sequenceLength(bytes, i);
      if (length == 0) {
        points[count++] = bytes[i] >= 0 ? bytes[i] : ESCAPE_BASE + (bytes[i] & 0xff);
        i++;
      } else {
        points[count++] = new String(bytes, i, length, StandardCharsets.UTF_8).codePointAt(0);
        i += length;
      }
    }
    return Text.ofCodePoints(points, 0, count);
  }

  /** The length of the well-formed sequence of two to four bytes at {@code i}, or 0. */
  private static int sequenceLength(byte[] bytes, int i) {
    int first = bytes[i] & 0xff;
    int length = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
    if (length == 0 || i + length > bytes.length) {
      return 0;
    }
    int value = first & (0x7F >> length);
    for (int k = 1; k < length; k++) {
      int next = bytes[i + k] & 0xff;
      if ((next & 0xC0) != 0x80) {
        return 0;
      }
      value = value << 6 | next & 0x3F;
    }
    boolean tooLong = length == 3 && value < 0x800 || length == 4 && value < 0x10000;
    boolean outside = value > Character.MAX_CODE_POINT || value >= 0xD800 && value <= 0xDFFF;
    return tooLong || outside ? 0 : length;
  }
}
