package typhon.stdlib.pyexpat;

import java.util.Arrays;
import java.util.Locale;

/**
 * Turns the bytes of a document into UTF-16 as far as they are complete. Which encoding it is says
 * the caller, the byte order mark, or the XML declaration, which is ASCII in all encodings but
 * UTF-16.
 */
final class ByteDecoder {
  /** What becomes of bytes that the encoding does not have; XML does not allow it. */
  static final char BROKEN = 0xFFFF;

  private static final int DECLARATION_LIMIT = 1024;

  private final UnknownEncodings unknown;
  private String encoding;
  private byte[] pending = new byte[0];
  private Kind kind;
  private char[] table;
  private boolean declared;
  private int markSize;

  /** Maps the 256 bytes of an encoding that the parser does not know by itself. */
  interface UnknownEncodings {
    /** The characters of the bytes; null if there is no such encoding. */
    char[] table(String name);
  }

  enum Kind {
    UTF_8,
    UTF_16_LITTLE,
    UTF_16_BIG,
    LATIN_1,
    ASCII,
    TABLE
  }

  ByteDecoder(String encoding, UnknownEncodings unknown) {
    this.encoding = encoding;
    this.unknown = unknown;
  }

  void setEncoding(String name) {
    encoding = name;
  }

  Input.Width width() {
    if (kind == null || kind == Kind.UTF_8) {
      return Input.Width.UTF_8;
    }
    return kind == Kind.UTF_16_BIG || kind == Kind.UTF_16_LITTLE
        ? Input.Width.TWO
        : Input.Width.ONE;
  }

  /** The number of bytes of the byte order mark, told once. */
  int takeMarkSize() {
    int size = markSize;
    markSize = 0;
    return size;
  }

  boolean hasPending() {
    return pending.length > 0;
  }

  Kind kind() {
    return kind;
  }

  /** The text of more bytes; with {@code last} what is not complete stays pending for ever. */
  String decode(byte[] more, boolean last) {
    byte[] data = more;
    if (pending.length > 0) {
      data = Arrays.copyOf(pending, pending.length + more.length);
      System.arraycopy(more, 0, data, pending.length, more.length);
    }
    int from = 0;
    if (kind == null) {
      if (!choose(data, last)) {
        pending = data;
        return "";
      }
      from = markSize;
    }
    StringBuilder out = new StringBuilder(data.length);
    int used = decode(data, from, out);
    pending = Arrays.copyOfRange(data, used, data.length);
    return out.toString();
  }

  private boolean choose(byte[] data, boolean last) {
    if (encoding != null) {
      kind = named(encoding);
      markSize = kind == Kind.UTF_8 && hasUtf8Mark(data) ? 3 : 0;
      return true;
    }
    if (data.length < 2 && !last) {
      return false;
    }
    int first = data.length > 0 ? data[0] & 0xFF : -1;
    int second = data.length > 1 ? data[1] & 0xFF : -1;
    if (first == 0xFE && second == 0xFF) {
      markSize = 2;
      kind = Kind.UTF_16_BIG;
    } else if (first == 0xFF && second == 0xFE) {
      markSize = 2;
      kind = Kind.UTF_16_LITTLE;
    } else if (first == 0) {
      kind = Kind.UTF_16_BIG;
    } else if (second == 0 && first == '<') {
      kind = Kind.UTF_16_LITTLE;
    } else if (first == 0xEF && data.length < 3 && !last) {
      return false;
    } else if (hasUtf8Mark(data)) {
      markSize = 3;
      kind = Kind.UTF_8;
    } else {
      return chooseByDeclaration(data, last);
    }
    return true;
  }

  private static boolean hasUtf8Mark(byte[] data) {
    return data.length >= 3
        && data[0] == (byte) 0xEF
        && data[1] == (byte) 0xBB
        && data[2] == (byte) 0xBF;
  }

  private boolean chooseByDeclaration(byte[] data, boolean last) {
    String head =
        new String(
            data,
            0,
            Math.min(data.length, DECLARATION_LIMIT),
            java.nio.charset.StandardCharsets.ISO_8859_1);
    String begin = "<?xml";
    if (!head.startsWith(begin)) {
      if (begin.startsWith(head) && !last) {
        return false;
      }
      kind = Kind.UTF_8;
      return true;
    }
    int close = head.indexOf("?>");
    if (close < 0 && !last && data.length < DECLARATION_LIMIT) {
      return false;
    }
    String name = close < 0 ? null : declaredEncoding(head.substring(0, close));
    declared = name != null;
    kind = name == null ? Kind.UTF_8 : named(name);
    if (declared && width() == Input.Width.TWO) {
      throw new XmlError(ErrorCode.INCORRECT_ENCODING, head.indexOf(name));
    }
    return true;
  }

  private static String declaredEncoding(String declaration) {
    int at = declaration.indexOf("encoding");
    if (at < 0) {
      return null;
    }
    at += "encoding".length();
    while (at < declaration.length() && isBlank(declaration.charAt(at))) {
      at++;
    }
    if (at >= declaration.length() || declaration.charAt(at) != '=') {
      return null;
    }
    at++;
    while (at < declaration.length() && isBlank(declaration.charAt(at))) {
      at++;
    }
    if (at >= declaration.length()) {
      return null;
    }
    int close = declaration.indexOf(declaration.charAt(at), at + 1);
    return close < 0 ? null : declaration.substring(at + 1, close);
  }

  private static boolean isBlank(char c) {
    return XmlChars.isSpace(c);
  }

  private Kind named(String name) {
    switch (name.toUpperCase(Locale.ROOT)) {
      case "UTF-8":
        return Kind.UTF_8;
      case "UTF-16BE":
        return Kind.UTF_16_BIG;
      case "UTF-16", "UTF-16LE":
        return Kind.UTF_16_LITTLE;
      case "ISO-8859-1":
        return Kind.LATIN_1;
      case "US-ASCII":
        return Kind.ASCII;
      default:
        table = unknown.table(name);
        if (table == null) {
          throw new XmlError(ErrorCode.UNKNOWN_ENCODING, declared ? name.length() : -1);
        }
        return Kind.TABLE;
    }
  }

  private int decode(byte[] data, int from, StringBuilder out) {
    return switch (kind) {
      case UTF_8 -> decodeUtf8(data, from, out);
      case UTF_16_BIG -> decodeUtf16(data, from, out, 0, 1);
      case UTF_16_LITTLE -> decodeUtf16(data, from, out, 1, 0);
      case LATIN_1, ASCII, TABLE -> decodeSingle(data, from, out);
    };
  }

  private int decodeSingle(byte[] data, int from, StringBuilder out) {
    for (int i = from; i < data.length; i++) {
      int b = data[i] & 0xFF;
      out.append(
          kind == Kind.TABLE ? table[b] : kind == Kind.ASCII && b > 0x7F ? BROKEN : (char) b);
    }
    return data.length;
  }

  private static int decodeUtf16(byte[] data, int from, StringBuilder out, int high, int low) {
    int at = from;
    while (at + 1 < data.length) {
      char c = unit(data, at, high, low);
      if (Character.isHighSurrogate(c)) {
        if (at + 3 >= data.length) {
          return at;
        }
        char next = unit(data, at + 2, high, low);
        if (Character.isLowSurrogate(next)) {
          out.append(c).append(next);
          at += 4;
          continue;
        }
      }
      out.append(Character.isSurrogate(c) ? BROKEN : c);
      at += 2;
    }
    return at;
  }

  private static char unit(byte[] data, int at, int high, int low) {
    return (char) ((data[at + high] & 0xFF) << 8 | (data[at + low] & 0xFF));
  }

  private static int decodeUtf8(byte[] data, int from, StringBuilder out) {
    int at = from;
    while (at < data.length) {
      int b = data[at] & 0xFF;
      if (b < 0x80) {
        out.append((char) b);
        at++;
        continue;
      }
      int length =
          b >= 0xF0 && b <= 0xF4 ? 4 : b >= 0xE0 && b < 0xF0 ? 3 : b >= 0xC2 && b < 0xE0 ? 2 : 1;
      int known = Math.min(length, data.length - at);
      int codePoint = length == 1 ? -1 : b & (0x7F >> length);
      for (int i = 1; i < known && codePoint >= 0; i++) {
        int next = data[at + i] & 0xFF;
        codePoint = (next & 0xC0) == 0x80 ? codePoint << 6 | (next & 0x3F) : -1;
      }
      if (codePoint >= 0 && known < length) {
        return at;
      }
      if (codePoint < 0 || !isShortest(codePoint, length)) {
        out.append(BROKEN);
        at++;
      } else {
        out.appendCodePoint(codePoint);
        at += length;
      }
    }
    return at;
  }

  private static boolean isShortest(int codePoint, int length) {
    return switch (length) {
      case 3 -> codePoint >= 0x800 && !(codePoint >= 0xD800 && codePoint <= 0xDFFF);
      case 4 -> codePoint >= 0x10000 && codePoint <= Character.MAX_CODE_POINT;
      default -> true;
    };
  }
}
