package typhon.runtime.codec;

/** How the Unicode encodings write one surrogate, for the error handler surrogatepass. */
enum UnicodeForm {
  UTF8(3),
  UTF16_LE(2),
  UTF16_BE(2),
  UTF32_LE(4),
  UTF32_BE(4);

  final int size;

  UnicodeForm(int size) {
    this.size = size;
  }

  /** The form of an encoding, or null. CPython: codecs.c get_standard_encoding. */
  static UnicodeForm of(String encoding) {
    return switch (EncodeHandlers.normalized(encoding)) {
      case "utf_8", "utf8", "cp_utf8" -> UTF8;
      case "utf_16", "utf16", "utf_16_le", "utf16_le", "utf_16le", "utf16le" -> UTF16_LE;
      case "utf_16_be", "utf16_be", "utf_16be", "utf16be" -> UTF16_BE;
      case "utf_32", "utf32", "utf_32_le", "utf32_le", "utf_32le", "utf32le" -> UTF32_LE;
      case "utf_32_be", "utf32_be", "utf_32be", "utf32be" -> UTF32_BE;
      default -> null;
    };
  }

  void appendSurrogate(ByteSink out, int c) {
    switch (this) {
      case UTF8 -> out.append(0xE0 | c >> 12).append(0x80 | c >> 6 & 0x3F).append(0x80 | c & 0x3F);
      case UTF16_LE -> out.append(c).append(c >> 8);
      case UTF16_BE -> out.append(c >> 8).append(c);
      case UTF32_LE -> out.append(c).append(c >> 8).append(0).append(0);
      case UTF32_BE -> out.append(0).append(0).append(c >> 8).append(c);
    }
  }

  /** The surrogate written at this place, or -1. */
  int surrogateAt(byte[] bytes, int at, int end) {
    if (at + size > end) {
      return -1;
    }
    int a = bytes[at] & 0xff;
    int b = bytes[at + 1] & 0xff;
    int c =
        switch (this) {
          case UTF8 -> {
            int third = bytes[at + 2] & 0xff;
            boolean wellFormed = (a & 0xF0) == 0xE0 && (b & 0xC0) == 0x80 && (third & 0xC0) == 0x80;
            yield wellFormed ? (a & 0x0F) << 12 | (b & 0x3F) << 6 | third & 0x3F : -1;
          }
          case UTF16_LE -> b << 8 | a;
          case UTF16_BE -> a << 8 | b;
          case UTF32_LE -> (bytes[at + 3] & 0xff) << 24 | (bytes[at + 2] & 0xff) << 16 | b << 8 | a;
          case UTF32_BE -> a << 24 | b << 16 | (bytes[at + 2] & 0xff) << 8 | bytes[at + 3] & 0xff;
        };
    return c >= 0xD800 && c <= 0xDFFF ? c : -1;
  }
}
