package typhon.syntax.parse;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Decodes the text of string and bytes literals. CPython: string_parser.c, and the unicode-escape
 * decoder it calls.
 *
 * <p>The error messages count positions as CPython does, in the escaped form where every non-ASCII
 * character is written as ten characters.
 */
final class StringLiteral {
  private static final int ESCAPED_WIDTH = 10;
  private static final int MAX_OCTAL = 0xff;

  private final byte[] source;
  private final UnicodeNames names;

  /** Where the first invalid escape sequence's character is, or -1. */
  private int invalidEscape;

  /** The value of the first invalid octal escape, or -1. */
  private int invalidOctal;

  // The decoder's position, and its position in CPython's escaped form of the text.
  private int position;
  private int end;
  private int escapedPosition;
  private StringBuilder text;

  /** The text as code points once it has surrogates, else null. */
  private int[] codePoints;

  private int codePointCount;

  StringLiteral(byte[] source, UnicodeNames names) {
    this.source = source;
    this.names = names;
  }

  int invalidEscape() {
    return invalidEscape;
  }

  int invalidOctal() {
    return invalidOctal;
  }

  /** The value of a str: String, or int[] of code points when there are surrogates in it. */
  Object decode(int from, int to, boolean raw) throws LiteralException {
    invalidEscape = -1;
    invalidOctal = -1;
    if (raw || !hasBackslash(from, to)) {
      return plain(from, to);
    }
    position = from;
    end = to;
    escapedPosition = 0;
    text = new StringBuilder(to - from);
    codePoints = null;
    while (position < end) {
      decodeNext();
    }
    if (codePoints == null) {
      return text.toString();
    }
    flush();
    return Arrays.copyOf(codePoints, codePointCount);
  }

  private String plain(int from, int to) {
    return new String(source, from, to - from, StandardCharsets.UTF_8);
  }

  boolean hasBackslash(int from, int to) {
    for (int i = from; i < to; i++) {
      if (source[i] == '\\') {
        return true;
      }
    }
    return false;
  }

  /** Copies up to the next escape sequence, or decodes one. */
  private void decodeNext() throws LiteralException {
    int from = position;
    while (position < end && source[position] != '\\') {
      position++;
    }
    if (position > from) {
      String copied = plain(from, position);
      text.append(copied);
      for (int i = 0; i < copied.length(); i++) {
        char c = copied.charAt(i);
        escapedPosition += c < 128 ? 1 : Character.isLowSurrogate(c) ? 0 : ESCAPED_WIDTH;
      }
      return;
    }
    position++;
    if (position == end || source[position] < 0) {
      text.append('\\');
      escapedPosition += "\\u005c".length();
      if (position < end) {
        noteInvalid(position);
      }
      return;
    }
    decodeEscape(source[position++]);
  }

  private void decodeEscape(byte c) throws LiteralException {
    int simple = simpleEscape(c);
    if (simple >= 0) {
      text.append((char) simple);
      escapedPosition += 2;
      return;
    }
    switch (c) {
      case '\n' -> escapedPosition += 2;
      case '0', '1', '2', '3', '4', '5', '6', '7' -> {
        int value = octal(c);
        escapedPosition += position - octalStart + 1;
        text.append((char) value);
      }
      case 'x' -> hex(2, "truncated \\xXX escape");
      case 'u' -> hex(4, "truncated \\uXXXX escape");
      case 'U' -> hex(8, "truncated \\UXXXXXXXX escape");
      case 'N' -> named();
      default -> {
        noteInvalid(position - 1);
        text.append('\\').append((char) c);
        escapedPosition += 2;
      }
    }
  }

  private static int simpleEscape(byte c) {
    return switch (c) {
      case '\\', '\'', '"' -> c;
      case 'a' -> 7;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'v' -> 11;
      default -> -1;
    };
  }

  private void noteInvalid(int at) {
    if (invalidEscape < 0) {
      invalidEscape = at;
    }
  }

  private int octalStart;

  /** Reads up to three octal digits, the first of which was read. */
  private int octal(byte first) {
    octalStart = position - 1;
    int value = first - '0';
    int limit = Math.min(end, position + 2);
    while (position < limit && source[position] >= '0' && source[position] <= '7') {
      value = value * 8 + source[position++] - '0';
    }
    if (value > MAX_OCTAL && invalidEscape < 0) {
      invalidEscape = octalStart;
      invalidOctal = value;
    }
    return value;
  }

  private void hex(int digits, String message) throws LiteralException {
    int value = 0;
    int read = 0;
    while (read < digits && position < end && Character.digit(source[position], 16) >= 0) {
      value = value * 16 + Character.digit(source[position++], 16);
      read++;
    }
    if (read < digits) {
      throw undecodable(read + 1, message);
    }
    if (value < 0 || value > Character.MAX_CODE_POINT) {
      throw undecodable(read + 1, "illegal Unicode character");
    }
    appendCodePoint(value);
    escapedPosition += digits + 2;
  }

  /** Reads the {@code {name}} behind {@code \N}. */
  private void named() throws LiteralException {
    int close = position;
    if (position < end && source[position] == '{') {
      while (close < end && source[close] != '}') {
        close++;
      }
      if (close > position + 1 && close < end) {
        String name = plain(position + 1, close);
        int c = names.lookup(name);
        int width = close - position + 1;
        if (c < 0) {
          throw undecodable(width + 1, "unknown Unicode character name");
        }
        position = close + 1;
        escapedPosition += width + 2;
        appendCodePoint(c);
        return;
      }
      throw undecodable(close - position + 1, "malformed \\N character escape");
    }
    throw undecodable(1, "malformed \\N character escape");
  }

  /**
   * The text in the form that CPython decodes. CPython: string_parser.c
   * decode_unicode_with_escapes.
   */
  static byte[] escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    int[] codePoints = text.codePoints().toArray();
    boolean backslash = false;
    for (int c : codePoints) {
      if (c < 128) {
        escaped.append((char) c);
        backslash = !backslash && c == '\\';
      } else {
        escaped.append(backslash ? "u005c" : "").append("\\U%08x".formatted(c));
        backslash = false;
      }
    }
    return escaped.append(backslash ? "u005c" : "").toString().getBytes(StandardCharsets.US_ASCII);
  }

  /** An error from the current backslash on, {@code read} characters behind it included. */
  private LiteralException undecodable(int read, String reason) {
    return new LiteralException.Undecodable(escapedPosition, escapedPosition + read + 1, reason);
  }

  /** Escaped surrogates stay single even side by side; Java's strings would pair them. */
  private void appendCodePoint(int c) {
    if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
      flush();
      append(c);
    } else {
      text.appendCodePoint(c);
    }
  }

  /** Moves the text so far to the code points. */
  private void flush() {
    if (codePoints == null) {
      codePoints = new int[text.length() + 1];
      codePointCount = 0;
    }
    text.codePoints().forEach(this::append);
    text.setLength(0);
  }

  private void append(int c) {
    if (codePointCount == codePoints.length) {
      codePoints = Arrays.copyOf(codePoints, codePointCount * 2);
    }
    codePoints[codePointCount++] = c;
  }

  /** The value of a bytes literal. */
  byte[] decodeBytes(int from, int to, boolean raw) throws LiteralException {
    invalidEscape = -1;
    invalidOctal = -1;
    for (int i = from; i < to; i++) {
      if (source[i] < 0) {
        throw new LiteralException("bytes can only contain ASCII literal characters");
      }
    }
    if (raw || !hasBackslash(from, to)) {
      return Arrays.copyOfRange(source, from, to);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(to - from);
    position = from;
    end = to;
    while (position < end) {
      byte c = source[position++];
      if (c != '\\') {
        bytes.write(c);
      } else {
        decodeByteEscape(bytes, from);
      }
    }
    return bytes.toByteArray();
  }

  private void decodeByteEscape(ByteArrayOutputStream bytes, int from) throws LiteralException {
    byte c = source[position++];
    int simple = simpleEscape(c);
    if (simple >= 0) {
      bytes.write(simple);
    } else if (c >= '0' && c <= '7') {
      bytes.write(octal(c));
    } else if (c == 'x') {
      if (position + 1 >= end
          || Character.digit(source[position], 16) < 0
          || Character.digit(source[position + 1], 16) < 0) {
        throw new LiteralException(
            "(value error) invalid \\x escape at position " + (position - 2 - from));
      }
      bytes.write(
          Character.digit(source[position], 16) * 16 + Character.digit(source[position + 1], 16));
      position += 2;
    } else if (c != '\n') {
      noteInvalid(position - 1);
      bytes.write('\\');
      bytes.write(c);
    }
  }
}
