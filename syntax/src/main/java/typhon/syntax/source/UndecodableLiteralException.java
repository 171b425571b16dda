package typhon.syntax.source;

/**
 * A wrong escape sequence where CPython's parser forgets to make a SyntaxError of it: in the format
 * specification of an f-string or t-string. Python sees the UnicodeDecodeError itself. CPython:
 * action_helpers.c _PyPegen_decoded_constant_from_token.
 */
public final class UndecodableLiteralException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final byte[] decoded;
  private final int start;
  private final int end;

  public UndecodableLiteralException(byte[] decoded, int start, int end, String reason) {
    super(reason, null, false, false);
    this.decoded = decoded;
    this.start = start;
    this.end = end;
  }

  /** What was to be decoded: the text with its escape sequences, all in ASCII. */
  public byte[] decoded() {
    return decoded;
  }

  public int start() {
    return start;
  }

  public int end() {
    return end;
  }
}
