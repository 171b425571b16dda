package typhon.syntax.parse;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import typhon.syntax.ast.Expr;
import typhon.syntax.ast.Span;
import typhon.syntax.source.PythonSyntaxError;
import typhon.syntax.source.WarningListener;
import typhon.syntax.token.TokenType;

/**
 * The values of string tokens, and the warnings about their escape sequences, which are kept until
 * the parser has settled (it may read a token twice).
 */
final class StringValues {
  private final TokenBuffer tokens;
  private final byte[] source;
  private final StringLiteral literal;
  private final Map<Integer, InvalidEscape> invalidEscapes = new TreeMap<>();

  private record InvalidEscape(int line, int backslash, String sequence, boolean octal) {}

  StringValues(TokenBuffer tokens, UnicodeNames names) {
    this.tokens = tokens;
    this.source = tokens.source.bytes();
    this.literal = new StringLiteral(source, names);
  }

  /** The constant of a STRING token. CPython: string_parser.c _PyPegen_parse_string. */
  Expr.Constant string(int token) throws LiteralException {
    int start = tokens.starts[token];
    int end = tokens.ends[token];
    boolean bytes = false;
    boolean raw = false;
    String kind = source[start] == 'u' ? "u" : null;
    while (source[start] != '\'' && source[start] != '"') {
      bytes |= source[start] == 'b' || source[start] == 'B';
      raw |= source[start] == 'r' || source[start] == 'R';
      start++;
    }
    int quotes = isTripleQuoted(start, end) ? 3 : 1;
    int from = start + quotes;
    int to = end - quotes;
    Object value = bytes ? literal.decodeBytes(from, to, raw) : literal.decode(from, to, raw);
    noteInvalidEscape(token);
    return new Expr.Constant(value, kind, spanOf(token));
  }

  private boolean isTripleQuoted(int start, int end) {
    byte quote = source[start];
    return end - start >= 6 && source[start + 1] == quote && source[start + 2] == quote;
  }

  private Span spanOf(int token) {
    return new Span(
        tokens.lines[token],
        tokens.columns[token],
        tokens.endLines[token],
        tokens.endColumns[token]);
  }

  /** Literal text of an f-string. */
  Expr.Constant middle(int token, boolean raw) throws LiteralException {
    Object value = literal.decode(tokens.starts[token], tokens.ends[token], raw);
    noteInvalidEscape(token);
    return new Expr.Constant(value, null, spanOf(token));
  }

  /** The text of a replacement field between its brace and the token that ends the expression. */
  String expressionText(int openBrace, int endToken) {
    String text = tokens.source.slice(tokens.ends[openBrace], tokens.starts[endToken]);
    return text.indexOf('#') < 0 ? text : withoutComments(text);
  }

  /** CPython: lexer.c set_ftstring_expr. */
  private static String withoutComments(String text) {
    StringBuilder result = new StringBuilder(text.length());
    char quote = 0;
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (quote != 0) {
        if (c == '\\' && i + 1 < text.length()) {
          result.append(c);
          c = text.charAt(++i);
        } else if (c == quote) {
          quote = 0;
        }
      } else if (c == '\'' || c == '"') {
        quote = c;
      } else if (c == '#') {
        while (i < text.length() && text.charAt(i) != '\n') {
          i++;
        }
        continue;
      }
      result.append(c);
      i++;
    }
    return result.toString();
  }

  /** The source of an interpolation: trailing white space and the {@code =} do not count. */
  static String withoutEquals(String text) {
    int end = text.length();
    while (end > 0 && (text.charAt(end - 1) == '=' || isWhitespace(text.charAt(end - 1)))) {
      end--;
    }
    return text.substring(0, end);
  }

  private static boolean isWhitespace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private void noteInvalidEscape(int token) {
    int at = literal.invalidEscape();
    if (at < 0) {
      return;
    }
    int c = source[at];
    boolean brace = c == '{' || c == '}';
    if (brace && tokens.types[token] != TokenType.STRING) {
      return; // the tokenizer has warned
    }
    int line = tokens.lines[token];
    for (int i = tokens.starts[token]; i < at; i++) {
      line += source[i] == '\n' ? 1 : 0;
    }
    boolean octal = literal.invalidOctal() >= 0;
    String sequence =
        octal ? Integer.toOctalString(literal.invalidOctal()) : String.valueOf((char) (c & 0xff));
    invalidEscapes.putIfAbsent(token, new InvalidEscape(line, at - 1, sequence, octal));
  }

  /** Reports what was noted. */
  void report(ParserOptions options) {
    for (InvalidEscape escape : invalidEscapes.values()) {
      String what = escape.octal() ? "octal escape sequence. " : "escape sequence. ";
      String start = "\"\\" + escape.sequence() + "\" is an invalid " + what;
      String hint =
          "Did you mean \"\\\\" + escape.sequence() + "\"? A raw string is also an option.";
      Span span = new Span(escape.line(), 0, escape.line(), 0);
      String warning = start + "Such sequences will not work in the future. " + hint;
      if (options.warnings().warn(WarningListener.Category.SYNTAX_WARNING, warning, span)) {
        throw asError(escape, start + hint, options);
      }
    }
  }

  private PythonSyntaxError asError(InvalidEscape escape, String message, ParserOptions options) {
    int start = escape.backslash();
    while (start > 0 && source[start - 1] != '\n') {
      start--;
    }
    String before = new String(source, start, escape.backslash() - start, StandardCharsets.UTF_8);
    int column = before.codePointCount(0, before.length());
    return new PythonSyntaxError(
        PythonSyntaxError.Kind.SYNTAX_ERROR,
        message,
        options.filename(),
        escape.line(),
        column + 1,
        escape.line(),
        column + 3,
        tokens.source.line(escape.line()));
  }
}
