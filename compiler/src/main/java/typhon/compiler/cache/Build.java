package typhon.compiler.cache;

/** Which build of Typhon this is, as the launcher script says. */
final class Build {
  /** The hash of the product, in hexadecimal digits; empty when classes run as they are. */
  static final String HASH = System.getProperty("typhon.build", "");

  private Build() {}
}
