package typhon.syntax.parse;

/** A literal whose text means nothing; the parser adds the place. */
sealed class LiteralException extends Exception {
  private static final long serialVersionUID = 1L;

  LiteralException(String message) {
    super(message, null, false, false);
  }

  /**
   * An escape sequence that names no character, at positions of the text in CPython's escaped form.
   */
  static final class Undecodable extends LiteralException {
    private static final long serialVersionUID = 1L;

    final int start;
    final int end;
    final String reason;

    Undecodable(int start, int end, String reason) {
      super(
          "(unicode error) 'unicodeescape' codec can't decode bytes in position "
              + start
              + "-"
              + (end - 1)
              + ": "
              + reason);
      this.start = start;
      this.end = end;
      this.reason = reason;
    }
  }
}
