package typhon.syntax.source;

import typhon.syntax.ast.Span;

/**
 * Source text that is not Python: the one exception of this module that the runtime turns into a
 * SyntaxError, an IndentationError or a TabError.
 *
 * <p>Lines and offsets count from 1, with CPython's exceptions; {@link #NONE} stands for None.
 * {@code text} is the offending line, or null when only the file could tell it; {@code filename}
 * may be null too.
 */
public final class PythonSyntaxError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** A line or an offset that is Python's None. */
  public static final int NONE = Integer.MIN_VALUE;

  /** The Python class of the error. */
  public enum Kind {
    SYNTAX_ERROR("SyntaxError"),
    INDENTATION_ERROR("IndentationError"),
    TAB_ERROR("TabError"),
    INCOMPLETE_INPUT_ERROR("_IncompleteInputError");

    private final String pythonName;

    Kind(String pythonName) {
      this.pythonName = pythonName;
    }

    public String pythonName() {
      return pythonName;
    }
  }

  private final Kind kind;
  private final String filename;
  private final int line;
  private final int offset;
  private final int endLine;
  private final int endOffset;
  private final String text;
  private String source;
  private int statementLine;
  private int statementColumn;

  public PythonSyntaxError(
      Kind kind,
      String message,
      String filename,
      int line,
      int offset,
      int endLine,
      int endOffset,
      String text) {
    super(message, null, false, false);
    this.kind = kind;
    this.filename = filename;
    this.line = line;
    this.offset = offset;
    this.endLine = endLine;
    this.endOffset = endOffset;
    this.text = text;
  }

  /** An error found in the tree: columns stay byte offsets, the text is left to the reporter. */
  public static PythonSyntaxError at(Span span, String filename, String message) {
    return new PythonSyntaxError(
        Kind.SYNTAX_ERROR,
        message,
        filename,
        span.line(),
        span.column() + 1,
        span.endLine(),
        span.endColumn() + 1,
        null);
  }

  /** Adds the whole source, and where the last whole statement before the error begins. */
  public PythonSyntaxError after(String wholeSource, int line, int column) {
    source = wholeSource;
    statementLine = line;
    statementColumn = column;
    return this;
  }

  /** The whole source, or null when nothing is known of it. */
  public String source() {
    return source;
  }

  /** The line of the last whole statement, 0 when there was none. */
  public int statementLine() {
    return statementLine;
  }

  public int statementColumn() {
    return statementColumn;
  }

  public Kind kind() {
    return kind;
  }

  public String filename() {
    return filename;
  }

  public int line() {
    return line;
  }

  public int offset() {
    return offset;
  }

  public int endLine() {
    return endLine;
  }

  public int endOffset() {
    return endOffset;
  }

  public String text() {
    return text;
  }
}
