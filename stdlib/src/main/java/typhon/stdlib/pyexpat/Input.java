package typhon.stdlib.pyexpat;

import java.util.Arrays;

/** Text being parsed: of a document, which grows, or of an internal entity, which is complete. */
final class Input {
  char[] text;

  /** The first unit that is not consumed yet. */
  int start;

  /** Behind the last unit. */
  int end;

  /** How many bytes a character takes in the encoding of the input. */
  Width width = Width.UTF_8;

  private long line = 1;
  private long column;
  private long bytes;

  enum Width {
    UTF_8,
    TWO,
    ONE
  }

  /** Where something is. */
  record Position(long line, long column, long bytes) {}

  Input(String text) {
    this.text = text.toCharArray();
    this.end = this.text.length;
  }

  int size() {
    return end - start;
  }

  /** Counts bytes that no character came from: a byte order mark. */
  void skipBytes(int count) {
    bytes += count;
  }

  void append(CharSequence more) {
    if (start > 0) {
      System.arraycopy(text, start, text, 0, end - start);
      end -= start;
      start = 0;
    }
    int needed = end + more.length();
    if (needed > text.length) {
      text = Arrays.copyOf(text, Math.max(needed, text.length * 2));
    }
    for (int i = 0; i < more.length(); i++) {
      text[end++] = more.charAt(i);
    }
  }

  /** Consumes what lies before {@code to}. */
  void advance(int to) {
    Position p = position(to);
    line = p.line;
    column = p.column;
    bytes = p.bytes;
    start = to;
  }

  Position position() {
    return new Position(line, column, bytes);
  }

  Position position(int to) {
    long l = line;
    long c = column;
    long b = bytes;
    for (int i = start; i < to; i++) {
      char ch = text[i];
      b += width(ch);
      if (ch == '\n' || (ch == '\r' && !(i + 1 < end && text[i + 1] == '\n'))) {
        l++;
        c = 0;
      } else if (ch != '\r' && !Character.isLowSurrogate(ch)) {
        c++;
      }
    }
    return new Position(l, c, b);
  }

  private int width(char c) {
    return switch (width) {
      case UTF_8 ->
          c < 0x80
              ? 1
              : c < 0x800 || Character.isSurrogate(c) ? 2 : c == ByteDecoder.BROKEN ? 1 : 3;
      case TWO -> 2;
      case ONE -> Character.isLowSurrogate(c) ? 0 : 1;
    };
  }

  boolean startsWith(String prefix, int at) {
    if (end - at < prefix.length()) {
      return false;
    }
    for (int i = 0; i < prefix.length(); i++) {
      if (text[at + i] != prefix.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether what is there so far may become the prefix. */
  boolean mayBecome(String prefix, int at) {
    int known = Math.min(prefix.length(), end - at);
    return startsWith(prefix.substring(0, known), at);
  }

  String string(int from, int to) {
    return new String(text, from, to - from);
  }
}
