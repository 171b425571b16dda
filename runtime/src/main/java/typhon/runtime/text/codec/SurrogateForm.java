package typhon.runtime.text.codec;

import java.util.Locale;

/**
 * How the handler surrogatepass writes a surrogate in one of the UTFs.
 *
 * @param size bytes of a surrogate
 * @param little low byte first; meaningless for UTF-8, whose size is 3
 */
// CPython: codecs.c get_standard_encoding
record SurrogateForm(int size, boolean little) {
  private static final int UTF8_SIZE = 3;

  /** The form of an encoding, null if it is not a UTF. */
  static SurrogateForm of(String encoding) {
    String name = encoding.toLowerCase(Locale.ROOT).replace('_', '-');
    if (name.equals("cp65001")) {
      return new SurrogateForm(UTF8_SIZE, false);
    }
    if (!name.startsWith("utf")) {
      return null;
    }
    String rest = name.substring(name.startsWith("utf-") ? 4 : 3);
    return switch (rest) {
      case "8" -> new SurrogateForm(UTF8_SIZE, false);
      case "16", "16-le", "16le" -> new SurrogateForm(2, true);
      case "16-be", "16be" -> new SurrogateForm(2, false);
      case "32", "32-le", "32le" -> new SurrogateForm(4, true);
      case "32-be", "32be" -> new SurrogateForm(4, false);
      default -> null;
    };
  }

  /** The code point at a position, -1 if the bytes end before. */
  int read(byte[] bytes, int at) {
    if (bytes.length - at < size) {
      return -1;
    }
    if (size == UTF8_SIZE) {
      boolean form =
          (bytes[at] & 0xF0) == 0xE0
              && (bytes[at + 1] & 0xC0) == 0x80
              && (bytes[at + 2] & 0xC0) == 0x80;
      return form
          ? (bytes[at] & 0x0F) << 12 | (bytes[at + 1] & 0x3F) << 6 | (bytes[at + 2] & 0x3F)
          : -1;
    }
    int value = 0;
    for (int i = 0; i < size; i++) {
      value = value << 8 | (bytes[little ? at + size - 1 - i : at + i] & 0xff);
    }
    return value;
  }

  void write(int c, byte[] bytes, int at) {
    if (size == UTF8_SIZE) {
      bytes[at] = (byte) (0xE0 | c >> 12);
      bytes[at + 1] = (byte) (0x80 | (c >> 6 & 0x3F));
      bytes[at + 2] = (byte) (0x80 | (c & 0x3F));
      return;
    }
    for (int i = 0; i < size; i++) {
      bytes[at + i] = (byte) (c >> (8 * (little ? i : size - 1 - i)));
    }
  }
}
