package typhon.syntax.source;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Source as the tokenizer reads it: UTF-8 bytes with {@code \n} line ends only. Immutable.
 *
 * <p>UTF-8, because columns are counted in its bytes and nearly all source is ASCII.
 */
public final class SourceText {
  private final byte[] bytes;

  private SourceText(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * Source given as UTF-8.
   *
   * @param endLine whether a missing newline at the end is added (mode exec)
   */
  public static SourceText ofUtf8(byte[] utf8, boolean endLine) {
    return new SourceText(normalizeLineEnds(utf8, endLine));
  }

  /** Source with its line ends as they are, for module tokenize. */
  public static SourceText ofUntranslated(byte[] utf8) {
    return new SourceText(utf8);
  }

  public static SourceText of(String text, boolean endLine) {
    return ofUtf8(text.getBytes(StandardCharsets.UTF_8), endLine);
  }

  /** The bytes; not to be changed. */
  public byte[] bytes() {
    return bytes;
  }

  /** The text of a range of bytes; wrong UTF-8 shows as replacement characters. */
  public String slice(int start, int end) {
    return new String(bytes, start, end - start, StandardCharsets.UTF_8);
  }

  /** The offset where a line (counted from 1) starts, the end of the text past the last line. */
  public int lineStart(int line) {
    int start = 0;
    for (int i = 1; i < line; i++) {
      int newline = indexOfNewline(start);
      if (newline < 0) {
        return bytes.length;
      }
      start = newline + 1;
    }
    return start;
  }

  /** A line (counted from 1) without its newline. */
  public String line(int line) {
    int start = lineStart(line);
    int newline = indexOfNewline(start);
    return slice(start, newline < 0 ? bytes.length : newline);
  }

  private int indexOfNewline(int from) {
    for (int i = from; i < bytes.length; i++) {
      if (bytes[i] == '\n') {
        return i;
      }
    }
    return -1;
  }

  /** CPython: tokenizer helpers.c translate_newlines. */
  private static byte[] normalizeLineEnds(byte[] source, boolean endLine) {
    boolean lacksNewline =
        endLine
            && source.length > 0
            && source[source.length - 1] != '\n'
            && source[source.length - 1] != '\r';
    if (!lacksNewline && !hasCarriageReturn(source)) {
      return source;
    }
    byte[] result = new byte[source.length + 1];
    int length = 0;
    for (int i = 0; i < source.length; i++) {
      byte b = source[i];
      if (b == '\r') {
        if (i + 1 < source.length && source[i + 1] == '\n') {
          i++;
        }
        b = '\n';
      }
      result[length++] = b;
    }
    if (lacksNewline) {
      result[length++] = '\n';
    }
    return Arrays.copyOf(result, length);
  }

  private static boolean hasCarriageReturn(byte[] source) {
    for (byte b : source) {
      if (b == '\r') {
        return true;
      }
    }
    return false;
  }
}
