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

    /** The text, or null when there is no such encoding. */
    String decode(byte[] bytes, int from, String encoding) throws CharacterCodingException;
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
      String encoding = "utf-8";
      byte[] utf8 = from == 0 ? bytes : Arrays.copyOfRange(bytes, from, bytes.length);
      checkUtf8(utf8, filename);
      return new Decoded(SourceText.ofUtf8(utf8, endLine), encoding);
    }
    if (mark) {
      throw failure("encoding problem: " + cookie + " with BOM", filename);
    }
    String text;
    try {
      text = codecs.decode(bytes, from, cookie);
    } catch (CharacterCodingException wrong) {
      throw failure("encoding problem: " + cookie, filename);
    }
    if (text == null) {
      throw failure("unknown encoding: " + cookie, filename);
    }
    return new Decoded(SourceText.of(text, endLine), cookie);
  }

  private static boolean hasByteOrderMark(byte[] bytes) {
    return bytes.length >= 3
        && bytes[0] == (byte) 0xef
        && bytes[1] == (byte) 0xbb
        && bytes[2] == (byte) 0xbf;
  }

  /** The encoding named in the first two lines, normalised, or null. */
  private static String cookie(byte[] bytes, int from) {
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
      boolean crLf =
          end + 1 < bytes.length && bytes[end] == '\r' && bytes[end + 1] == '\n';
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

  private static void checkUtf8(byte[] utf8, String filename) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8));
    } catch (CharacterCodingException wrong) {
      throw notUtf8(utf8, filename);
    }
  }

  private static PythonSyntaxError notUtf8(byte[] bytes, String filename) {
    int line = 1;
    int at = Utf8.firstInvalid(bytes);
    for (int i = 0; i < at; i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    String message =
        "(unicode error) ".concat(Utf8.describe(bytes, at));
    return new PythonSyntaxError(
        PythonSyntaxError.Kind.SYNTAX_ERROR, message, filename, line, 0, line, 0, null);
  }

  private static PythonSyntaxError failure(String message, String filename) {
    return new PythonSyntaxError(
        PythonSyntaxError.Kind.SYNTAX_ERROR, message, filename, 0, 0, 0, 0, null);
  }

  private static String decodeWithJava(byte[] bytes, int from, String encoding)
      throws CharacterCodingException {
    if (!Charset.isSupported(encoding)) {
      return null;
    }
    return Charset.forName(encoding)
        .newDecoder()
        .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
        .toString();
  }
}
