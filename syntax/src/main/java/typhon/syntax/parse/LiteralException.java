package typhon.syntax.parse;

/** A literal whose text means nothing; the parser adds the place. */
final class LiteralException extends Exception {
  private static final long serialVersionUID = 1L;

  LiteralException(String message) {
    super(message, null, false, false);
  }
}
