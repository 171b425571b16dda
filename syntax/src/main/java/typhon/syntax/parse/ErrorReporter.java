package typhon.syntax.parse;

import java.nio.charset.StandardCharsets;
import typhon.syntax.source.PythonSyntaxError;
import typhon.syntax.source.PythonSyntaxError.Kind;
import typhon.syntax.token.TokenType;
import typhon.syntax.token.Tokenizer;

/** Makes the errors of the error pass, with CPython's places. CPython: pegen_errors.c. */
final class ErrorReporter {
  private static final int NO_COLUMN = -1;

  private final ErrorParser parser;
  private final Tokenizer tokenizer;
  private final String filename;

  ErrorReporter(ErrorParser parser, Tokenizer tokenizer, String filename) {
    this.parser = parser;
    this.tokenizer = tokenizer;
    this.filename = filename;
  }

  PythonSyntaxError at(PegPlace place, String message) {
    return range(place, place, message);
  }

  PythonSyntaxError range(PegPlace first, PegPlace last, String message) {
    return located(
        Kind.SYNTAX_ERROR,
        first.line(),
        first.column() + 1,
        last.endLine(),
        last.endColumn() + 1,
        message);
  }

  /** From a place to what has been read. */
  PythonSyntaxError from(PegPlace first, String message) {
    return located(
        Kind.SYNTAX_ERROR,
        first.line(),
        first.column() + 1,
        tokenizer.lineNumber(),
        tokenizer.currentColumn(),
        message);
  }

  /** At the last token read, which may be behind the current one. */
  PythonSyntaxError atLastToken(String message) {
    return atToken(Kind.SYNTAX_ERROR, parser.tokens().getLast(), message);
  }

  PythonSyntaxError atNextToken(String message) {
    return atToken(Kind.SYNTAX_ERROR, parser.peek(), message);
  }

  PythonSyntaxError indentation(String message) {
    return atToken(Kind.INDENTATION_ERROR, parser.tokens().getLast(), message);
  }

  PythonSyntaxError incompleteInput() {
    return atToken(Kind.INCOMPLETE_INPUT_ERROR, parser.tokens().getLast(), "incomplete input");
  }

  /** On a line, without an end. */
  PythonSyntaxError onLine(int line, int column, int endLine, String message) {
    return located(Kind.SYNTAX_ERROR, line, column + 1, endLine, 0, message);
  }

  /** CPython: _PyPegen_raise_error. */
  private PythonSyntaxError atToken(Kind kind, PegPlace.Token token, String message) {
    int column = token.column() == NO_COLUMN ? tokenizer.currentColumn() : token.column() + 1;
    int endColumn = token.endColumn() == NO_COLUMN ? NO_COLUMN : token.endColumn() + 1;
    return located(kind, token.line(), column, token.endLine(), endColumn, message);
  }

  /** Offsets are counted in bytes here. CPython: _PyPegen_raise_error_known_location. */
  private PythonSyntaxError located(
      Kind kind, int line, int offset, int endLine, int endOffset, String message) {
    String text = errorText(line);
    return new PythonSyntaxError(
        kind,
        message,
        filename,
        line,
        characterOffset(text, offset),
        endLine,
        endOffset > 0 ? characterOffset(text, endOffset) : endOffset,
        text);
  }

  private String errorText(int line) {
    String buffered = tokenizer.lineNumber() <= line ? tokenizer.bufferedText() : "";
    return buffered.isEmpty() ? tokenizer.source().line(line) : buffered;
  }

  /** CPython: pegen.c _PyPegen_byte_offset_to_character_offset. */
  private static int characterOffset(String text, int byteOffset) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (byteOffset < 0) {
      return 0;
    }
    int length = Math.min(byteOffset, bytes.length);
    String before = new String(bytes, 0, length, StandardCharsets.UTF_8);
    int beyond = byteOffset > bytes.length ? 1 : 0;
    return before.codePointCount(0, before.length()) + beyond;
  }

  /** The error of an ERRORTOKEN. CPython: _Pypegen_tokenizer_error. */
  PythonSyntaxError tokenizerError() {
    return switch (tokenizer.done()) {
      case ERROR -> tokenizer.error();
      case BAD_DEDENT -> indentation("unindent does not match any outer indentation level");
      case TABS_AND_SPACES ->
          wholeLine(Kind.TAB_ERROR, 0, "inconsistent use of tabs and spaces in indentation");
      case TOO_DEEP_INDENTATION ->
          wholeLine(Kind.INDENTATION_ERROR, 0, "too many levels of indentation");
      case BAD_CONTINUATION ->
          wholeLine(
              Kind.SYNTAX_ERROR,
              tokenizer.offsetInBuffer() - 1,
              "unexpected character after line continuation character");
      case END_OF_FILE, OK ->
          tokenizer.level() > 0 ? unclosedBracket() : atLastToken("unexpected EOF while parsing");
    };
  }

  private PythonSyntaxError wholeLine(Kind kind, int column, String message) {
    int line = tokenizer.lineNumber();
    return located(kind, line, column + 1, line, 0, message);
  }

  private PythonSyntaxError unclosedBracket() {
    return onLine(
        tokenizer.openBracketLine(),
        tokenizer.openBracketColumn(),
        tokenizer.openBracketLine(),
        "'" + tokenizer.openBracket() + "' was never closed");
  }

  /**
   * The error to report after both passes. CPython: _Pypegen_set_syntax_error.
   *
   * @param error what a pass raised, or null
   * @param last the last token that the first pass read
   */
  PythonSyntaxError settle(PythonSyntaxError error, PegPlace.Token last) {
    boolean tokenizerFine = tokenizer.done() == Tokenizer.Done.OK;
    if (error != null) {
      return tokenizerFine ? preferTokenizerError(error) : error;
    }
    if (last.type() == TokenType.INDENT) {
      return indentation("unexpected indent");
    }
    if (last.type() == TokenType.DEDENT) {
      return indentation("unexpected unindent");
    }
    return preferTokenizerError(at(last, "invalid syntax"));
  }

  /** CPython: _PyPegen_tokenize_full_source_to_check_for_errors. */
  private PythonSyntaxError preferTokenizerError(PythonSyntaxError error) {
    int line = parser.tokens().getLast().line();
    int type;
    do {
      type = tokenizer.advance();
    } while (type != TokenType.ERRORTOKEN && type != TokenType.ENDMARKER);
    if (type == TokenType.ENDMARKER || tokenizer.inFormatString()) {
      return error;
    }
    if (tokenizer.done() == Tokenizer.Done.ERROR) {
      return tokenizer.error();
    }
    if (tokenizer.level() > 0 && line > tokenizer.openBracketLine()) {
      return unclosedBracket();
    }
    return error;
  }
}
