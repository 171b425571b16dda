package typhon.syntax.source;

import java.util.Arrays;
import typhon.syntax.source.SourceDecoder.CodecException;
import typhon.syntax.source.SourceDecoder.Codecs;

/**
 * Decodes the program file. CPython reads it line by line and words some errors otherwise than for
 * a string (CPython: tokenizer/file_tokenizer.c).
 */
public final class FileDecoder {
  private FileDecoder() {}

  /** The text of a file's bytes. */
  public static SourceText decode(byte[] file, String filename, Codecs codecs) {
    boolean mark = SourceDecoder.hasByteOrderMark(file);
    byte[] bytes = mark ? Arrays.copyOfRange(file, 3, file.length) : file;
    String cookie = SourceDecoder.cookie(bytes, 0);
    boolean utf8 = cookie == null || cookie.equals("utf-8");
    if (mark && !utf8) {
      throw SourceDecoder.markAndCookie(bytes, 0, cookie, filename);
    }
    int invalid = utf8 ? Utf8.firstInvalid(bytes) : -1;
    int nothing = indexOfNull(bytes);
    if (nothing >= 0 && (invalid < 0 || nothing < invalid)) {
      throw nullByte(bytes, nothing, filename);
    }
    if (invalid >= 0) {
      throw cookie == null
          ? SourceDecoder.notUtf8(bytes, filename)
          : undecodable(bytes, invalid, filename);
    }
    if (utf8) {
      return SourceText.ofUtf8(bytes, true);
    }
    checkCookieLine(bytes, cookie, filename, codecs);
    try {
      return SourceText.of(codecs.decode(bytes, 0, cookie), true);
    } catch (CodecException wrong) {
      int none = PythonSyntaxError.NONE;
      throw error("encoding problem: " + cookie, null, none, none, null);
    }
  }

  /** What cannot be decoded up to the line that names the encoding is told by the codec. */
  private static void checkCookieLine(
      byte[] bytes, String cookie, String filename, SourceDecoder.Codecs codecs) {
    int start = 0;
    int end = lineEnd(bytes, 0);
    if (SourceDecoder.cookie(Arrays.copyOf(bytes, end), 0) == null) {
      start = Math.min(end + 1, bytes.length);
      end = lineEnd(bytes, start);
    }
    try {
      codecs.decode(Arrays.copyOf(bytes, end), 0, cookie);
    } catch (CodecException wrong) {
      if (!wrong.getMessage().startsWith("unknown encoding")) {
        String text = SourceText.ofUtf8(Arrays.copyOfRange(bytes, start, end), false).line(1);
        throw error(
            "(unicode error) " + wrong.getMessage(), filename, start == 0 ? 1 : 2, -1, text + "\n");
      }
    }
  }

  private static int lineEnd(byte[] bytes, int from) {
    int end = from;
    while (end < bytes.length && bytes[end] != '\n') {
      end++;
    }
    return end;
  }

  private static int indexOfNull(byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        return i;
      }
    }
    return -1;
  }

  private static PythonSyntaxError nullByte(byte[] bytes, int at, String filename) {
    int start = lineStart(bytes, at);
    String text = SourceText.ofUtf8(Arrays.copyOfRange(bytes, start, at), false).line(1);
    String message = "source code cannot contain null bytes";
    return error(message, filename, lineNumber(bytes, at), 0, text);
  }

  private static PythonSyntaxError undecodable(byte[] bytes, int at, String filename) {
    int start = lineStart(bytes, at);
    int end = lineEnd(bytes, at);
    int last = at + Utf8.validPrefix(bytes, at) - 1;
    String reason = Utf8.isLead(bytes[at]) ? "invalid continuation byte" : "invalid start byte";
    String which =
        last > at
            ? String.format("bytes in position %d-%d", at - start, last - start)
            : String.format("byte 0x%02x in position %d", bytes[at], at - start);
    String text = SourceText.ofUtf8(Arrays.copyOfRange(bytes, start, end), false).line(1) + "\n";
    String message = "(unicode error) 'utf-8' codec can't decode " + which + ": " + reason;
    return error(message, filename, lineNumber(bytes, at), -1, text);
  }

  private static int lineStart(byte[] bytes, int at) {
    int start = at;
    while (start > 0 && bytes[start - 1] != '\n') {
      start--;
    }
    return start;
  }

  private static int lineNumber(byte[] bytes, int at) {
    int line = 1;
    for (int i = 0; i < at; i++) {
      if (bytes[i] == '\n') {
        line++;
      }
    }
    return line;
  }

  private static PythonSyntaxError error(
      String message, String filename, int line, int endOffset, String text) {
    int offset = line == PythonSyntaxError.NONE ? line : 0;
    return new PythonSyntaxError(
        PythonSyntaxError.Kind.SYNTAX_ERROR,
        message,
        filename,
        line,
        offset,
        line,
        endOffset,
        text);
  }
}
