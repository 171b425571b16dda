package typhon.syntax.source;

/**
 * Source nested deeper than the front end can follow; the runtime raises it as the Python exception
 * named by {@link Kind}, never as a Java stack overflow.
 */
public final class TooDeepException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** The Python class of the error. */
  public enum Kind {
    MEMORY_ERROR,
    RECURSION_ERROR
  }

  private final Kind kind;

  public TooDeepException(Kind kind, String message) {
    super(message, null, false, false);
    this.kind = kind;
  }

  /** The error of a pass over the tree. */
  public static TooDeepException duringCompilation() {
    return new TooDeepException(
        Kind.RECURSION_ERROR, "maximum recursion depth exceeded during compilation");
  }

  public Kind kind() {
    return kind;
  }
}
