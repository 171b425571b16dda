package typhon.syntax.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the bytes of a source file into text: byte order mark, PEP 263 cookie, UTF-8 default. */
public final class SourceDecoder {
  private static final Pattern COOKIE =
      Pattern.compile("^[ \\t\\f]*#.*?coding[:=][ \\t]*([-\\w.]+)");
  private static final Pattern BLANK = Pattern.compile("^[ \\t\\f]*(?:#.*)?$");
  private static final int LATIN1_PREFIX = 12;

  /** Decodes bytes in an encoding of Python's that Java may not know. */
  @FunctionalInterface
  public interface Codecs {
    /** Java's own charsets. */
    Codecs JAVA = SourceDecoder::decodeWithJava;

    /**
     * The text of the bytes from an offset on.
     *
     * @throws CodecException with the message of the Python exception
     */
    String decode(byte[] bytes, int from, String encoding) throws CodecException;
  }

  /** Bytes that cannot be decoded, or an unknown encoding. */
  public static final class CodecException extends Exception {
    private static final long serialVersionUID = 1L;

    public CodecException(String message) {
      super(message, null, false, false);
    }
  }

  /** The source and the encoding it was in. */
  public record Decoded(SourceText text, String encoding) {}

  private SourceDecoder() {}

  /** CPython: tokenizer/string_tokenizer.c decode_str. */
  public static Decoded decode(byte[] bytes, String filename, boolean endLine, Codecs codecs) {
    boolean mark = hasByteOrderMark(bytes);
    int from = mark ? 3 : 0;
    String cookie = cookie(bytes, from);
    if (cookie == null || cookie.equals("utf-8")) {
      byte[] utf8 = from == 0 ? bytes : Arrays.copyOfRange(bytes, from, bytes.length);
      checkUtf8(utf8);
      return new Decoded(SourceText.ofUtf8(utf8, endLine), "utf-8");
    }
    if (mark) {
      throw markAndCookie(bytes, from, cookie, filename);
    }
    try {
      return new Decoded(SourceText.of(codecs.decode(bytes, from, cookie), endLine), cookie);
    } catch (CodecException wrong) {
      int none = PythonSyntaxError.NONE;
      throw new PythonSyntaxError(
          PythonSyntaxError.Kind.SYNTAX_ERROR,
          wrong.getMessage(),
          filename,
          0,
          -1,
          none,
          none,
          null);
    }
  }

  static boolean hasByteOrderMark(byte[] bytes) {
    return bytes.length >= 3
        && bytes[0] == (byte) 0xef
        && bytes[1] == (byte) 0xbb
        && bytes[2] == (byte) 0xbf;
  }

  /** The encoding named in the first two lines, normalised, or null. */
  static String cookie(byte[] bytes, int from) {
    int start = from;
    for (int line = 0; line < 2 && start < bytes.length; line++) {
      int end = start;
      while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
        end++;
      }
      String text = new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
      Matcher matcher = COOKIE.matcher(text);
      if (matcher.find()) {
        return normalize(matcher.group(1));
      }
      if (!BLANK.matcher(text).matches()) {
        return null;
      }
      boolean crLf = end + 1 < bytes.length && bytes[end] == '\r' && bytes[end + 1] == '\n';
      start = end + (crLf ? 2 : 1);
    }
    return null;
  }

  /** CPython: tokenizer helpers.c get_normal_name. */
  private static String normalize(String name) {
    String start = name.length() > LATIN1_PREFIX ? name.substring(0, LATIN1_PREFIX) : name;
    String normal = start.toLowerCase(Locale.ROOT).replace('_', '-');
    if (normal.equals("utf-8") || normal.startsWith("utf-8-")) {
      return "utf-8";
    }
    for (String latin1 : new String[] {"latin-1", "iso-8859-1", "iso-latin-1"}) {
      if (normal.equals(latin1) || normal.startsWith(latin1 + "-")) {
        return "iso-8859-1";
      }
    }
    return name;
  }

  private static void checkUtf8(byte[] utf8) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8));
    } catch (CharacterCodingException wrong) {
      throw notUtf8(utf8, null);
    }
  }

  /** The error of bytes that are not UTF-8; it names the file when there is one. */
  static PythonSyntaxError notUtf8(byte[] bytes, String filename) {
    int at = Utf8.firstInvalid(bytes);
    int line = 1;
    int lineStart = 0;
    for (int i = 0; i < at; i++) {
      if (bytes[i] == '\n') {
        line++;
        lineStart = i + 1;
      }
    }
    String before = new String(bytes, lineStart, at - lineStart, StandardCharsets.UTF_8);
    int offset = before.codePointCount(0, before.length()) + 1;
    String message =
        String.format(
            "Non-UTF-8 code starting with '\\x%02x'%s on line %d, but no encoding declared; "
                + "see https://peps.python.org/pep-0263/ for details",
            bytes[at], filename == null ? "" : " in file " + filename, line);
    String text = SourceText.ofUtf8(bytes, false).line(line);
    return new PythonSyntaxError(
        PythonSyntaxError.Kind.SYNTAX_ERROR, message, filename, line, offset, line, offset, text);
  }

  static PythonSyntaxError markAndCookie(byte[] bytes, int from, String cookie, String filename) {
    byte[] text = Arrays.copyOfRange(bytes, from, bytes.length);
    SourceText source = SourceText.ofUtf8(text, false);
    int line = source.line(1).contains(cookie) || source.line(1).contains("coding") ? 1 : 2;
    String shown = source.line(line);
    return new PythonSyntaxError(
        PythonSyntaxError.Kind.SYNTAX_ERROR,
        "encoding problem: " + cookie + " with BOM",
        filename,
        line,
        0,
        line,
        shown.length(),
        shown);
  }

  private static Charset javaCharset(String encoding) throws CodecException {
    try {
      // Python's codec search does not mind punctuation around a name
      return Charset.forName(encoding.replaceAll("^\\W+|\\W+$", ""));
    } catch (IllegalArgumentException unknown) {
      throw new CodecException("unknown encoding: " + encoding);
    }
  }

  private static String decodeWithJava(byte[] bytes, int from, String encoding)
      throws CodecException {
    try {
      return javaCharset(encoding)
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
          .toString();
    } catch (CharacterCodingException wrong) {
      throw new CodecException("'" + encoding + "' codec can't decode: " + wrong.getMessage());
    }
  }
}
