package typhon.syntax;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import typhon.syntax.ast.AstDumper;
import typhon.syntax.ast.Mod;
import typhon.syntax.parse.Mode;
import typhon.syntax.parse.Parser;
import typhon.syntax.parse.ParserOptions;
import typhon.syntax.scope.FutureFeatures;
import typhon.syntax.source.ForbiddenNameException;
import typhon.syntax.source.PythonSyntaxError;
import typhon.syntax.source.SourceDecoder;
import typhon.syntax.source.TooDeepException;

/** What the parser makes of a source, in the words of {@code dump.py}. */
final class Outcome {
  private Outcome() {}

  static String of(byte[] source) {
    try {
      return "ok\t" + sha1(AstDumper.dump(parse(source)));
    } catch (PythonSyntaxError e) {
      return describe(e);
    } catch (ForbiddenNameException e) {
      return "ValueError\t" + ascii(e.getMessage());
    } catch (TooDeepException e) {
      String name =
          e.kind() == TooDeepException.Kind.MEMORY_ERROR ? "MemoryError" : "RecursionError";
      return name + "\t" + ascii(e.getMessage());
    }
  }

  static String describe(PythonSyntaxError e) {
    return String.join(
        "\t",
        e.kind().pythonName(),
        ascii(e.getMessage()),
        number(e.line()),
        number(e.offset()),
        number(e.endLine()),
        number(e.endOffset()));
  }

  static Mod parse(byte[] source) {
    SourceDecoder.Decoded decoded =
        SourceDecoder.decode(source, "<file>", true, SourceDecoder.Codecs.JAVA);
    Mod module = Parser.parse(decoded.text(), Mode.EXEC, ParserOptions.of("<file>"));
    FutureFeatures.of(module, "<file>");
    return module;
  }

  private static String number(int n) {
    return n == PythonSyntaxError.NONE ? "None" : Integer.toString(n);
  }

  static String sha1(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-1").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError(impossible);
    }
  }

  /** Python's ascii() of a str. */
  static String ascii(String text) {
    char quote = text.indexOf('\'') >= 0 && text.indexOf('"') < 0 ? '"' : '\'';
    StringBuilder out = new StringBuilder().append(quote);
    text.codePoints()
        .forEach(c -> {
          if (c == quote || c == '\\') {
            out.append('\\').append((char) c);
          } else if (c >= ' ' && c < 127) {
            out.append((char) c);
          } else if (c == '\n') {
            out.append("\\n");
          } else if (c == '\t') {
            out.append("\\t");
          } else if (c == '\r') {
            out.append("\\r");
          } else {
            out.append(String.format(c < 256 ? "\\x%02x" : c < 65536 ? "\\u%04x" : "\\U%08x", c));
          }
        });
    return out.append(quote).toString();
  }
}
