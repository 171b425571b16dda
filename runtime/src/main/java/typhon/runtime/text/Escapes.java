package typhon.runtime.text;

/** The escapes of {@code repr(str)}, {@code repr(bytes)} and {@code ascii()}. */
// CPython: unicodeobject.c unicode_repr, bytesobject.c PyBytes_Repr
public final class Escapes {
  private static final char[] HEX = "0123456789abcdef".toCharArray();

  private Escapes() {}

  /** {@code repr(text)}: in single quotes, unless only double quotes avoid an escape. */
  public static Text repr(Text text) {
    return quoted(text, false);
  }

  /** {@code ascii(text)}: as repr, with everything outside ASCII escaped. */
  public static Text ascii(Text text) {
    return quoted(text, true);
  }

  /** The text of a repr made ASCII: what lies outside is escaped, nothing else is touched. */
  public static Text asciiOnly(Text repr) {
    if (repr.isAscii()) {
      return repr;
    }
    TextBuilder out = new TextBuilder(repr.length() + 16);
    for (int i = 0; i < repr.length(); i++) {
      int c = repr.codePointAt(i);
      if (c < 0x80) {
        out.append(c);
      } else {
        appendHex(out, c);
      }
    }
    return out.toText();
  }

  private static Text quoted(Text text, boolean asciiOnly) {
    char quote = quote(text);
    TextBuilder out = new TextBuilder(text.length() + 2);
    out.append(quote);
    for (int i = 0; i < text.length(); i++) {
      int c = text.codePointAt(i);
      boolean plain = (c < 0x80 || !asciiOnly) ? UnicodeClass.isPrintable(c) : false;
      if (plain && c != quote && c != '\\') {
        out.append(c);
      } else {
        append(out, c, quote);
      }
    }
    return out.append(quote).toText();
  }

  private static char quote(Text text) {
    boolean single = false;
    for (int i = 0; i < text.length(); i++) {
      int c = text.codePointAt(i);
      if (c == '"') {
        return '\'';
      }
      single |= c == '\'';
    }
    return single ? '"' : '\'';
  }

  private static void append(TextBuilder out, int c, char quote) {
    switch (c) {
      case '\t' -> out.append("\\t");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\\' -> out.append("\\\\");
      default -> {
        if (c == quote) {
          out.append('\\').append(quote);
        } else {
          appendHex(out, c);
        }
      }
    }
  }

  /** Appends the shortest of {@code \xhh}, {@code \\uhhhh} and {@code \Uhhhhhhhh}. */
  public static void appendHex(TextBuilder out, int c) {
    int width = c < 0x100 ? 2 : c < 0x10000 ? 4 : 8;
    out.append('\\').append(width == 2 ? 'x' : width == 4 ? 'u' : 'U');
    for (int shift = (width - 1) * 4; shift >= 0; shift -= 4) {
      out.append(HEX[(c >> shift) & 0xf]);
    }
  }

  /** {@code repr(bytes)} with the {@code b} prefix. */
  public static String repr(byte[] bytes, int from, int to) {
    char quote = quote(bytes, from, to);
    StringBuilder out = new StringBuilder(to - from + 3).append('b').append(quote);
    for (int i = from; i < to; i++) {
      int c = bytes[i] & 0xff;
      if (c == quote || c == '\\') {
        out.append('\\').append((char) c);
      } else if (c >= ' ' && c < 0x7f) {
        out.append((char) c);
      } else {
        appendByte(out, c);
      }
    }
    return out.append(quote).toString();
  }

  private static void appendByte(StringBuilder out, int c) {
    switch (c) {
      case '\t' -> out.append("\\t");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      default -> out.append("\\x").append(HEX[c >> 4]).append(HEX[c & 0xf]);
    }
  }

  private static char quote(byte[] bytes, int from, int to) {
    boolean single = false;
    for (int i = from; i < to; i++) {
      if (bytes[i] == '"') {
        return '\'';
      }
      single |= bytes[i] == '\'';
    }
    return single ? '"' : '\'';
  }
}
