package typhon.syntax.parse;

import typhon.syntax.token.TokenType;
import typhon.syntax.token.Tokenizer;

/** Supplies the newlines that a single interactive statement lacks. CPython: pegen.c. */
final class InteractiveEnd {
  private final boolean single;
  private final boolean impliedDedent;
  private boolean parsingStarted;

  InteractiveEnd(Mode mode, ParserOptions options) {
    this.single = mode == Mode.SINGLE;
    this.impliedDedent = options.impliedDedent();
  }

  /** The type under which the token just read is to be seen. */
  int adjust(int type, Tokenizer tokenizer) {
    if (single && type == TokenType.ENDMARKER && parsingStarted) {
      parsingStarted = false;
      if (tokenizer.isIndented() && impliedDedent) {
        tokenizer.closeIndents();
      }
      return TokenType.NEWLINE;
    }
    parsingStarted = true;
    return type;
  }
}
