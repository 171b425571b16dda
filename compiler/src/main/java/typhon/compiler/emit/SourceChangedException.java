package typhon.compiler.emit;

/** The source that code was compiled from is not what it was: it gives no instrumented form. */
public final class SourceChangedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  SourceChangedException(String where) {
    super(where, null, false, false);
  }
}
