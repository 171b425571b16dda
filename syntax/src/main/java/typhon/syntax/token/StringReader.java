package typhon.syntax.token;

import typhon.syntax.source.SourceText;
import typhon.syntax.source.WarningListener;

/**
 * Reads string literals: whole ones as one token, f-strings and t-strings in pieces. CPython:
 * lexer.c tok_get_fstring_mode and the string part of tok_get_normal_mode.
 */
abstract class StringReader extends NumberReader {
  private static final int MAX_LEVEL = 150;
  private static final int MAX_EXPRESSION_NESTING = 3;

  /** An f-string or t-string being read. CPython: tokenizer_mode. */
  protected static final class FormatString {
    final FormatString outer;
    final boolean template;
    final boolean raw;
    final int quote;
    final int quoteSize;
    final int stringStart;
    final int stringLineStart;
    final int stringLine;

    /** Whether the literal text is being read, not an expression in it. */
    boolean inText = true;

    int bracketDepth;
    int expressionDepth = -1;
    boolean inFormatSpec;

    FormatString(
        FormatString outer,
        boolean template,
        boolean raw,
        int quote,
        int quoteSize,
        int stringStart,
        int stringLineStart,
        int stringLine) {
      this.outer = outer;
      this.template = template;
      this.raw = raw;
      this.quote = quote;
      this.quoteSize = quoteSize;
      this.stringStart = stringStart;
      this.stringLineStart = stringLineStart;
      this.stringLine = stringLine;
    }

    boolean inExpression() {
      return expressionDepth >= 0;
    }

    String message(String text) {
      return (template ? "t-string: " : "f-string: ").concat(text);
    }
  }

  /** The innermost f-string or t-string around the current place, or null. */
  protected FormatString format;

  private int formatLevel;

  /** The line where the string being read starts. */
  protected int firstLine;

  /** The offset of that line. */
  protected int firstLineStart;

  protected StringReader(
      SourceText source, String filename, boolean extraTokens, WarningListener warnings) {
    super(source, filename, extraTokens, warnings);
  }

  protected abstract int readRegular();

  public final boolean isInRawFormatString() {
    return format != null && format.raw;
  }

  /** Reads an f-string's or t-string's start up to the first quotes' end. */
  protected final int readFormatStart(int quote, boolean template) {
    firstLine = lineNumber;
    firstLineStart = lineStart;
    int quoteSize = 1;
    int second = next();
    if (second == quote) {
      int third = next();
      if (third == quote) {
        quoteSize = 3;
      } else {
        backup(third);
        backup(second);
      }
    } else {
      backup(second);
    }
    if (formatLevel + 1 >= MAX_LEVEL) {
      return syntaxError("too many nested f-strings or t-strings");
    }
    boolean raw = buffer[start] == 'r' || buffer[start] == 'R';
    raw |= buffer[start + 1] == 'r' || buffer[start + 1] == 'R';
    format =
        new FormatString(format, template, raw, quote, quoteSize, start, lineStart, lineNumber);
    formatLevel++;
    return template ? TokenType.TSTRING_START : TokenType.FSTRING_START;
  }

  /** Reads a whole string literal whose first quote has just been read. */
  protected final int readString(int quote) {
    firstLine = lineNumber;
    firstLineStart = lineStart;
    int quoteSize = 1;
    int endQuotes = 0;
    boolean escapedQuote = false;
    int c = next();
    if (c == quote) {
      c = next();
      if (c == quote) {
        quoteSize = 3;
      } else {
        endQuotes = 1;
      }
    }
    if (c != quote) {
      backup(c);
    }
    while (endQuotes != quoteSize) {
      c = next();
      if (done == Done.ERROR) {
        return TokenType.ERRORTOKEN;
      }
      if (c == EOF || (quoteSize == 1 && c == '\n')) {
        return unterminated(quote, quoteSize, escapedQuote, c == EOF);
      }
      if (c == quote) {
        endQuotes++;
      } else {
        endQuotes = 0;
        if (c == '\\') {
          int escaped = next();
          escapedQuote |= escaped == quote;
          if (escaped == '\r') {
            next();
          }
        }
      }
    }
    return TokenType.STRING;
  }

  private int unterminated(int quote, int quoteSize, boolean escapedQuote, boolean atEndOfFile) {
    cur = start + 1;
    lineStart = firstLineStart;
    int lastLine = lineNumber;
    lineNumber = firstLine;
    if (format != null && format.quote == quote && format.quoteSize == quoteSize) {
      return syntaxError(format.message("expecting '}'"));
    }
    endedInString = atEndOfFile;
    if (quoteSize == 3) {
      return syntaxError(
          "unterminated triple-quoted string literal (detected at line " + lastLine + ")");
    }
    return syntaxError(
        "unterminated string literal (detected at line "
            + lastLine
            + ")"
            + (escapedQuote ? "; perhaps you escaped the end quote?" : ""));
  }

  /** The next token while the text of an f-string or t-string is read. */
  protected final int readFormat() {
    FormatString mode = format;
    start = cur;
    firstLine = lineNumber;
    firstLineStart = lineStart;
    startColumn = column();
    int c = next();
    if (c == '{') {
      int second = next();
      backup(second);
      backup(c);
      if (second != '{') {
        return enterExpression(mode) ? readRegular() : TokenType.ERRORTOKEN;
      }
    } else {
      backup(c);
    }
    if (!readEndQuotes(mode)) {
      return readMiddle(mode);
    }
    format = mode.outer;
    formatLevel--;
    return mode.template ? TokenType.TSTRING_END : TokenType.FSTRING_END;
  }

  /** The column where the token being read starts. */
  protected int startColumn;

  private boolean enterExpression(FormatString mode) {
    mode.expressionDepth++;
    if (mode.expressionDepth >= MAX_EXPRESSION_NESTING) {
      syntaxError(mode.message("expressions nested too deeply"));
      return false;
    }
    mode.inText = false;
    return true;
  }

  private boolean readEndQuotes(FormatString mode) {
    for (int i = 0; i < mode.quoteSize; i++) {
      int c = next();
      if (c != mode.quote) {
        backup(c);
        // CPython leaves the quotes read so far inside the text that follows
        return false;
      }
    }
    return true;
  }

  private int readMiddle(FormatString mode) {
    int middle = mode.template ? TokenType.TSTRING_MIDDLE : TokenType.FSTRING_MIDDLE;
    int endQuotes = 0;
    boolean unicodeEscape = false;
    while (endQuotes != mode.quoteSize) {
      int c = next();
      if (done == Done.ERROR) {
        return TokenType.ERRORTOKEN;
      }
      boolean inSpec = mode.inFormatSpec && mode.inExpression();
      if (c == EOF || (mode.quoteSize == 1 && c == '\n')) {
        return unterminatedFormat(mode, c, inSpec);
      }
      if (c == mode.quote) {
        endQuotes++;
        continue;
      }
      endQuotes = 0;
      if (c == '{') {
        return openBrace(mode, inSpec) ? middle : TokenType.ERRORTOKEN;
      } else if (c == '}') {
        if (unicodeEscape) {
          tokenEnd = cur;
          return middle;
        }
        closeBrace(mode, inSpec);
        return middle;
      } else if (c == '\\') {
        int escaped = next();
        if (escaped == '\r') {
          escaped = next();
        }
        if (escaped == '{' || escaped == '}') {
          if (!mode.raw && !warnBraceEscape(escaped)) {
            return TokenType.ERRORTOKEN;
          }
          backup(escaped);
        } else if (!mode.raw && escaped == 'N') {
          int brace = next();
          if (brace == '{') {
            unicodeEscape = true;
          } else {
            backup(brace);
          }
        }
      }
    }
    cur -= mode.quoteSize;
    tokenEnd = cur;
    return middle;
  }

  /** The end of the token's text, when that is not the place behind what has been read. */
  protected int tokenEnd;

  private boolean openBrace(FormatString mode, boolean inSpec) {
    int second = next();
    if (second == '{' && !inSpec) {
      tokenEnd = cur - 1;
      return true;
    }
    backup(second);
    backup('{');
    if (!enterExpression(mode)) {
      return false;
    }
    mode.inFormatSpec = false;
    tokenEnd = cur;
    return true;
  }

  private void closeBrace(FormatString mode, boolean inSpec) {
    int second = next();
    if (second == '}' && !inSpec && mode.bracketDepth == 0) {
      tokenEnd = cur - 1;
      return;
    }
    backup(second);
    backup('}');
    mode.inText = false;
    mode.inFormatSpec = false;
    tokenEnd = cur;
  }

  private boolean warnBraceEscape(int c) {
    String escape = "\\" + (char) c;
    return warn(
        WarningListener.Category.SYNTAX_WARNING,
        "\""
            + escape
            + "\" is an invalid escape sequence. Such sequences will not work in the "
            + "future. Did you mean \"\\"
            + escape
            + "\"? A raw string is also an option.");
  }

  private int unterminatedFormat(FormatString mode, int c, boolean inSpec) {
    String kind = mode.template ? "t-string" : "f-string";
    if (inSpec && c == '\n' && mode.quoteSize == 1) {
      return syntaxError(
          kind + ": newlines are not allowed in format specifiers for single quoted " + kind + "s");
    }
    cur = mode.stringStart + 1;
    lineStart = mode.stringLineStart;
    int lastLine = lineNumber;
    lineNumber = mode.stringLine;
    endedInString = c == EOF && mode.quoteSize == 3;
    return syntaxError(
        "unterminated "
            + (mode.quoteSize == 3 ? "triple-quoted " : "")
            + kind
            + " literal (detected at line "
            + lastLine
            + ")");
  }
}
