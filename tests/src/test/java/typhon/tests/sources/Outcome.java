package typhon.tests.sources;

/**
 * What a compiler made of a source.
 *
 * @param kind {@code ok} or the name of the exception's type
 * @param detail message and place, for the reader of a failure
 */
record Outcome(String kind, String detail) {
  static final Outcome ACCEPTED = new Outcome("ok", "");

  @Override
  public String toString() {
    return detail.isEmpty() ? kind : kind + ": " + detail;
  }
}
