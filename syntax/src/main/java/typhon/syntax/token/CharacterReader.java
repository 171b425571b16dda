package typhon.syntax.token;

import java.nio.charset.StandardCharsets;
import typhon.syntax.ast.Span;
import typhon.syntax.source.PythonSyntaxError;
import typhon.syntax.source.SourceText;
import typhon.syntax.source.WarningListener;

/**
 * Reads source byte by byte, line by line, and knows where it is. CPython: lexer.c tok_nextc.
 *
 * <p>Not shared between threads.
 */
abstract class CharacterReader {
  static final int EOF = -1;

  /** Why no further token comes. CPython: errcode.h. */
  public enum Done {
    OK,
    END_OF_FILE,
    /** {@link #error()} tells what is wrong. */
    ERROR,
    BAD_DEDENT,
    TABS_AND_SPACES,
    TOO_DEEP_INDENTATION,
    BAD_CONTINUATION
  }

  protected final SourceText source;
  protected final byte[] buffer;
  protected final String filename;
  private final WarningListener warnings;
  private PythonSyntaxError warningError;

  /** Whether the tokens are for module tokenize: comments too, and fewer complaints. */
  protected final boolean extraTokens;

  /** The next byte to read. */
  protected int cur;

  /** The end of the current line, its newline included. */
  protected int lineEnd;

  protected int lineStart;
  protected int lineNumber;

  /** Where the text begins that an error may show: the first line of the token being read. */
  protected int bufferStart;

  /** The start of the token being read, or -1. */
  protected int start = -1;

  protected Done done = Done.OK;
  private PythonSyntaxError error;

  /** Whether the error is a string that the end of the source leaves open. */
  protected boolean endedInString;

  protected CharacterReader(
      SourceText source, String filename, boolean extraTokens, WarningListener warnings) {
    this.source = source;
    this.buffer = source.bytes();
    this.filename = filename;
    this.extraTokens = extraTokens;
    this.warnings = warnings;
  }

  protected final int next() {
    if (cur == lineEnd && !nextLine()) {
      return EOF;
    }
    return buffer[cur++] & 0xff;
  }

  private boolean nextLine() {
    if (done != Done.OK) {
      return false;
    }
    if (lineEnd == buffer.length) {
      done = Done.END_OF_FILE;
      return false;
    }
    if (start < 0) {
      bufferStart = cur;
    }
    lineStart = cur;
    lineNumber++;
    int end = lineEnd;
    boolean hasNull = false;
    while (end < buffer.length) {
      byte b = buffer[end++];
      if (b == '\n') {
        break;
      }
      hasNull |= b == 0;
    }
    lineEnd = end;
    if (hasNull) {
      syntaxError("source code cannot contain null bytes");
      cur = lineEnd;
      return false;
    }
    return true;
  }

  protected final void backup(int c) {
    if (c != EOF) {
      cur--;
    }
  }

  protected final int column() {
    return cur - lineStart;
  }

  /** Ends the tokens with an error at the current place. CPython: _PyTokenizer_syntaxerror. */
  protected final int syntaxError(String message) {
    return syntaxError(charactersBefore(cur), -1, message);
  }

  /** CPython: _PyTokenizer_syntaxerror_known_range. */
  protected final int syntaxError(int offset, int endOffset, String message) {
    error =
        new PythonSyntaxError(
            PythonSyntaxError.Kind.SYNTAX_ERROR,
            message,
            filename,
            lineNumber,
            offset,
            lineNumber,
            endOffset < 0 ? offset : endOffset,
            currentLine());
    done = Done.ERROR;
    return TokenType.ERRORTOKEN;
  }

  protected final int charactersBefore(int offset) {
    String text = source.slice(lineStart, offset);
    return text.codePointCount(0, text.length());
  }

  private String currentLine() {
    int end = lineStart;
    while (end < buffer.length && buffer[end] != '\n') {
      end++;
    }
    return source.slice(lineStart, end);
  }

  /** Warns at the current line; as an error it ends the tokens. */
  protected final boolean warn(WarningListener.Category category, String message) {
    Span span = new Span(lineNumber, column(), lineNumber, column());
    if (!extraTokens && warnings.warn(category, message, span)) {
      syntaxError(message);
      warningError = error;
      return false;
    }
    return true;
  }

  /** The error that a warning was turned into, or null. */
  public final PythonSyntaxError warningError() {
    return warningError;
  }

  protected final String ascii(int from, int to) {
    return new String(buffer, from, to - from, StandardCharsets.ISO_8859_1);
  }

  public Done done() {
    return done;
  }

  /** The error of {@link Done#ERROR}. */
  public PythonSyntaxError error() {
    return error;
  }

  public int lineNumber() {
    return lineNumber;
  }

  /** The place behind what has been read, in bytes from the start of the line. */
  public int currentColumn() {
    return column();
  }

  /** The place behind what has been read, in bytes from the start of the shown text. */
  public int offsetInBuffer() {
    return cur - bufferStart;
  }

  /** From the first line of the token being read to the end of the current line. */
  public String bufferedText() {
    return source.slice(bufferStart, lineEnd);
  }

  /** Whether nothing but the end of the source stopped the tokens. */
  public boolean atEndOfSource() {
    return done == Done.END_OF_FILE || (done == Done.ERROR && endedInString);
  }

  public SourceText source() {
    return source;
  }
}
