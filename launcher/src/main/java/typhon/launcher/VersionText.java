package typhon.launcher;

/** What {@code -V} and {@code -VV} print. */
final class VersionText {
  private VersionText() {}

  static String shortForm() {
    return "Python 3.14.3";
  }

  static String longForm() {
    return "Python " + typhon.runtime.frame.BuildInfo.version();
  }
}
