package typhon.syntax.token;

import java.util.Arrays;
import typhon.syntax.source.PythonSyntaxError;
import typhon.syntax.source.PythonSyntaxError.Kind;
import typhon.syntax.source.SourceText;
import typhon.syntax.source.WarningListener;

/**
 * The tokens that {@code _tokenize.TokenizerIter} gives, with places counted in characters.
 * CPython: Python-tokenize.c.
 */
public final class TokenStream {
  private final SourceText source;
  private final Tokenizer tokenizer;
  private final boolean extraTokens;
  private final boolean impliedNewline;
  private boolean done;
  private int lastLine;
  private String lastText = "";

  /** A token: its type, its text, its place, and the text of its lines. */
  public record Info(
      int type, String text, int line, int column, int endLine, int endColumn, String lines) {}

  /**
   * The tokens of a source.
   *
   * @param utf8 the source, its line ends as they are
   * @param extraTokens whether comments, blank lines and operators are told as module tokenize does
   */
  public TokenStream(byte[] utf8, boolean extraTokens) {
    impliedNewline = utf8.length > 0 && utf8[utf8.length - 1] != '\n';
    source = SourceText.ofUntranslated(impliedNewline ? withNewline(utf8) : utf8);
    tokenizer = new Tokenizer(source, "<string>", false, extraTokens, WarningListener.NONE);
    this.extraTokens = extraTokens;
  }

  private static byte[] withNewline(byte[] utf8) {
    byte[] longer = Arrays.copyOf(utf8, utf8.length + 1);
    longer[utf8.length] = '\n';
    return longer;
  }

  /**
   * The next token, or null behind the end.
   *
   * @throws PythonSyntaxError when there is no such token
   */
  public Info next() {
    if (done) {
      return null;
    }
    int type = tokenizer.advance();
    if (type == TokenType.ERRORTOKEN) {
      throw error();
    }
    done = type == TokenType.ENDMARKER;
    boolean trailing =
        done || (type == TokenType.DEDENT && tokenizer.done() == Tokenizer.Done.END_OF_FILE);
    int start = tokenizer.startOffset();
    String text = start < 0 ? "" : source.slice(start, tokenizer.endOffset());
    String lines = trailing && extraTokens ? "" : lines();
    int line = tokenizer.line();
    int endLine = tokenizer.endLine();
    lastLine = line;
    int column = start < 0 ? -1 : characters(tokenizer.lines().start(), start);
    int endColumn =
        start < 0 ? -1 : characters(tokenizer.currentLineStart(), tokenizer.endOffset());
    if (!extraTokens) {
      return new Info(type, text, line, column, endLine, endColumn, lines);
    }
    if (trailing) {
      return new Info(type, text, line + 1, 0, line + 1, 0, lines);
    }
    if (type > TokenType.DEDENT && type < TokenType.OP) {
      type = TokenType.OP;
    } else if (type == TokenType.NEWLINE) {
      text = newline(start);
      endColumn++;
    } else if (type == TokenType.NL && onImpliedNewline()) {
      text = "";
    }
    return new Info(type, text, line, column, endLine, endColumn, lines);
  }

  private boolean onImpliedNewline() {
    return impliedNewline && tokenizer.offset() == source.bytes().length;
  }

  private String newline(int start) {
    if (onImpliedNewline()) {
      return "";
    }
    return source.bytes()[start] == '\r' ? "\r\n" : "\n";
  }

  private String lines() {
    if (tokenizer.lineNumber() != lastLine) {
      Tokenizer.TextRange range = tokenizer.lines();
      boolean atImplied = impliedNewline && range.end() == source.bytes().length;
      int end = atImplied && range.end() > range.start() ? range.end() - 1 : range.end();
      lastText = source.slice(range.start(), end);
    }
    return lastText;
  }

  private int characters(int from, int to) {
    if (to < from) {
      return -1;
    }
    byte[] bytes = source.bytes();
    int count = 0;
    for (int i = from; i < to; i++) {
      count += (bytes[i] & 0xc0) == 0x80 ? 0 : 1;
    }
    return count;
  }

  private PythonSyntaxError error() {
    return switch (tokenizer.done()) {
      case ERROR -> tokenizer.error();
      case END_OF_FILE -> error(Kind.SYNTAX_ERROR, "unexpected EOF in multi-line statement", "");
      case BAD_DEDENT ->
          atLineRead(Kind.INDENTATION_ERROR, "unindent does not match any outer indentation level");
      case TABS_AND_SPACES ->
          atLineRead(Kind.TAB_ERROR, "inconsistent use of tabs and spaces in indentation");
      case TOO_DEEP_INDENTATION ->
          atLineRead(Kind.INDENTATION_ERROR, "too many levels of indentation");
      case BAD_CONTINUATION ->
          atLineRead(Kind.SYNTAX_ERROR, "unexpected character after line continuation character");
      case OK -> atLineRead(Kind.SYNTAX_ERROR, "unknown tokenization error");
    };
  }

  private PythonSyntaxError atLineRead(Kind kind, String message) {
    return error(kind, message, tokenizer.bufferedText());
  }

  /** An error at the end of what has been read of a line, without an end of its own. */
  private PythonSyntaxError error(Kind kind, String message, String read) {
    String text = read.endsWith("\n") ? read.substring(0, read.length() - 1) : read;
    return new PythonSyntaxError(
        kind,
        message,
        "<string>",
        tokenizer.lineNumber(),
        read.codePointCount(0, read.length()),
        PythonSyntaxError.NONE,
        PythonSyntaxError.NONE,
        text);
  }
}
