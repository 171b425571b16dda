package typhon.syntax.parse;

/** The source does not fit the grammar here; the error pass will find out what to say. */
final class Mismatch extends RuntimeException {
  private static final long serialVersionUID = 1L;

  static final Mismatch INSTANCE = new Mismatch();

  private Mismatch() {
    super(null, null, false, false);
  }
}
