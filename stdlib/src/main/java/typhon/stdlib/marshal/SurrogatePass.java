package typhon.stdlib.marshal;

import java.io.ByteArrayOutputStream;
import typhon.runtime.text.Text;

/** UTF-8 in which surrogates are encoded like other code points. */
final class SurrogatePass {
  private SurrogatePass() {}

  static byte[] encode(Text text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(text.length());
    for (int i = 0; i < text.length(); i++) {
      int c = text.codePointAt(i);
      if (c < 0x80) {
        out.write(c);
      } else {
        int more = c < 0x800 ? 1 : c < 0x10000 ? 2 : 3;
        out.write((0xFF00 >> (more + 1) & 0xFF) | c >> (6 * more));
        for (int k = more - 1; k >= 0; k--) {
          out.write(0x80 | c >> (6 * k) & 0x3F);
        }
      }
    }
    return out.toByteArray();
  }

  /** Null when the bytes are no such text. */
  static Text decode(byte[] bytes) {
    int[] points = new int[bytes.length];
    int count = 0;
    int i = 0;
    while (i < bytes.length) {
      int first = bytes[i] & 0xff;
      int more = first < 0x80 ? 0 : first < 0xC0 ? -1 : first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3;
      if (more < 0 || i + more >= bytes.length) {
        return null;
      }
      int c = more == 0 ? first : first & (0x3F >> more);
      for (int k = 1; k <= more; k++) {
        c = c << 6 | bytes[i + k] & 0x3F;
      }
      points[count++] = c;
      i += more + 1;
    }
    return Text.ofCodePoints(points, 0, count);
  }
}
