package typhon.syntax.parse;

import typhon.syntax.ast.Located;
import typhon.syntax.ast.Span;
import typhon.syntax.source.TooDeepException;
import typhon.syntax.token.TokenType;

/**
 * A place in the tokens, and what every rule needs.
 *
 * <p>The parser decides with one token of lookahead wherever it can and answers only yes or no:
 * whatever does not fit is a {@link Mismatch}, and {@link ErrorParser} then finds the message.
 */
abstract class Cursor {
  /** As deep as CPython's parser goes. CPython: pegen.h MAXSTACK, less what a statement takes. */
  private static final int MAX_DEPTH = 5974;

  protected final TokenBuffer tokens;
  protected final ParserOptions options;
  private final byte[] types;
  protected int pos;
  private int depth;

  protected Cursor(TokenBuffer tokens, ParserOptions options) {
    this.tokens = tokens;
    this.types = tokens.types;
    this.options = options;
  }

  protected final int type() {
    return types[pos];
  }

  protected final int typeAt(int ahead) {
    int index = pos + ahead;
    return index < tokens.count ? types[index] : TokenType.ERRORTOKEN;
  }

  protected final boolean at(int type) {
    return types[pos] == type;
  }

  protected final boolean accept(int type) {
    if (types[pos] != type) {
      return false;
    }
    pos++;
    return true;
  }

  protected final void expect(int type) {
    if (types[pos] != type) {
      throw Mismatch.INSTANCE;
    }
    pos++;
  }

  protected final Mismatch mismatch() {
    return Mismatch.INSTANCE;
  }

  protected final String expectName() {
    expect(TokenType.NAME);
    return tokens.names[pos - 1];
  }

  /** Whether the current token is this soft keyword. */
  protected final boolean atSoft(String keyword) {
    return types[pos] == TokenType.NAME && keyword.equals(tokens.names[pos]);
  }

  protected final void requireVersion(int minor) {
    if (options.featureVersion() < minor) {
      throw Mismatch.INSTANCE;
    }
  }

  /** The place from a token to the last token before the current one. */
  protected final Span spanFrom(int token) {
    int last = lastToken();
    return new Span(
        tokens.lines[token], tokens.columns[token], tokens.endLines[last], tokens.endColumns[last]);
  }

  protected final Span spanFrom(Located first) {
    int last = lastToken();
    Span span = first.span();
    return new Span(span.line(), span.column(), tokens.endLines[last], tokens.endColumns[last]);
  }

  protected final Span spanOf(int token) {
    return new Span(
        tokens.lines[token],
        tokens.columns[token],
        tokens.endLines[token],
        tokens.endColumns[token]);
  }

  /** CPython: _PyPegen_get_last_nonnwhitespace_token. */
  private int lastToken() {
    int last = pos - 1;
    while (last > 0 && isWhitespace(types[last])) {
      last--;
    }
    return last;
  }

  private static boolean isWhitespace(int type) {
    return type == TokenType.ENDMARKER || (type >= TokenType.NEWLINE && type <= TokenType.DEDENT);
  }

  protected final String text(int token) {
    return tokens.source.slice(tokens.starts[token], tokens.ends[token]);
  }

  /** Goes deeper by as many levels as CPython's parser would take. */
  protected final void enter(int levels) {
    depth += levels;
    if (depth > MAX_DEPTH) {
      throw tooDeep();
    }
  }

  protected final void leave(int levels) {
    depth -= levels;
  }

  /** After a failed attempt the depth is that of the rule that tried. */
  protected final int depth() {
    return depth;
  }

  protected final void resetTo(int position, int depthThen) {
    pos = position;
    depth = depthThen;
  }

  static TooDeepException tooDeep() {
    return new TooDeepException(
        TooDeepException.Kind.MEMORY_ERROR,
        "Parser stack overflowed - Python source too complex to parse");
  }
}
