package typhon.stdlib._json;

import typhon.runtime.text.Text;
import typhon.runtime.text.TextBuilder;

/** Strings in JSON notation. */
// CPython: _json.c ascii_escape_unicode, escape_unicode
final class StringEncoder {
  private static final String HEX = "0123456789abcdef";
  private static final int FIRST_SUPPLEMENTARY = 0x10000;

  private StringEncoder() {}

  static Text encode(Text text, boolean ascii) {
    TextBuilder out = new TextBuilder(text.length() + 2);
    append(out, text, ascii);
    return out.toText();
  }

  static void append(TextBuilder out, Text text, boolean ascii) {
    out.append('"');
    int done = 0;
    int length = text.length();
    for (int i = 0; i < length; i++) {
      int c = text.codePointAt(i);
      if (needsEscape(c, ascii)) {
        out.append(text, done, i);
        escape(out, c);
        done = i + 1;
      }
    }
    out.append(text, done, length).append('"');
  }

  private static boolean needsEscape(int c, boolean ascii) {
    return c < ' ' || c == '"' || c == '\\' || (ascii && c > '~');
  }

  private static void escape(TextBuilder out, int c) {
    switch (c) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\b' -> out.append("\\b");
      case '\f' -> out.append("\\f");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> {
        if (c >= FIRST_SUPPLEMENTARY) {
          unit(out, Character.highSurrogate(c));
          unit(out, Character.lowSurrogate(c));
        } else {
          unit(out, c);
        }
      }
    }
  }

  private static void unit(TextBuilder out, int c) {
    out.append("\\u")
        .append(HEX.charAt(c >> 12 & 15))
        .append(HEX.charAt(c >> 8 & 15))
        .append(HEX.charAt(c >> 4 & 15))
        .append(HEX.charAt(c & 15));
  }
}
