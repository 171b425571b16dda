package typhon.stdlib._json;

import typhon.runtime.object.PyStr;
import typhon.runtime.text.Text;
import typhon.runtime.text.TextBuilder;

/** Reads the strings of one JSON document. */
// CPython: _json.c scanstring_unicode
final class StringScanner {
  private static final int HEX_DIGITS = 4;

  private final PyStr document;
  private final Text text;
  private final boolean strict;
  private int end;

  StringScanner(PyStr document, boolean strict) {
    this.document = document;
    this.text = document.text();
    this.strict = strict;
  }

  /** The index after the closing quote of the last string. */
  int end() {
    return end;
  }

  /** The string that begins at {@code from}, after the quote. */
  Text scan(int from) {
    int next = plainEnd(from, from - 1);
    if (text.codePointAt(next) == '"') {
      end = next + 1;
      return text.substring(from, next);
    }
    TextBuilder out = new TextBuilder(next - from + 16);
    int start = from;
    while (true) {
      out.append(text, start, next);
      if (text.codePointAt(next) == '"') {
        end = next + 1;
        return out.toText();
      }
      start = escape(out, next + 1, from - 1);
      next = plainEnd(start, from - 1);
    }
  }

  /** The index of the next quote or backslash. */
  private int plainEnd(int from, int begin) {
    int length = text.length();
    for (int i = from; i < length; i++) {
      int c = text.codePointAt(i);
      if (c == '"' || c == '\\') {
        return i;
      }
      if (c < ' ' && strict) {
        throw DecodeErrors.error("Invalid control character at", document, i);
      }
    }
    throw DecodeErrors.error("Unterminated string starting at", document, begin);
  }

  /** Reads what follows a backslash and answers the index after it. */
  private int escape(TextBuilder out, int at, int begin) {
    if (at >= text.length()) {
      throw DecodeErrors.error("Unterminated string starting at", document, begin);
    }
    int c = text.codePointAt(at);
    switch (c) {
      case '"', '\\', '/' -> out.append(c);
      case 'b' -> out.append('\b');
      case 'f' -> out.append('\f');
      case 'n' -> out.append('\n');
      case 'r' -> out.append('\r');
      case 't' -> out.append('\t');
      case 'u' -> {
        return unicode(out, at + 1);
      }
      default -> throw DecodeErrors.error("Invalid \\escape", document, at - 1);
    }
    return at + 1;
  }

  private int unicode(TextBuilder out, int at) {
    int after = at + HEX_DIGITS;
    if (after >= text.length()) {
      throw DecodeErrors.error("Invalid \\uXXXX escape", document, at - 1);
    }
    int unit = hex(at);
    boolean another =
        Character.isHighSurrogate((char) unit)
            && after + 2 + HEX_DIGITS < text.length()
            && text.codePointAt(after) == '\\'
            && text.codePointAt(after + 1) == 'u';
    if (another) {
      int second = hex(after + 2);
      if (Character.isLowSurrogate((char) second)) {
        out.append(Character.toCodePoint((char) unit, (char) second));
        return after + 2 + HEX_DIGITS;
      }
    }
    out.append(unit);
    return after;
  }

  private int hex(int at) {
    int value = 0;
    for (int i = at; i < at + HEX_DIGITS; i++) {
      int c = text.codePointAt(i);
      int digit = c < 0x80 ? Character.digit(c, 16) : -1;
      if (digit < 0) {
        throw DecodeErrors.error("Invalid \\uXXXX escape", document, at - 1);
      }
      value = value << 4 | digit;
    }
    return value;
  }
}
