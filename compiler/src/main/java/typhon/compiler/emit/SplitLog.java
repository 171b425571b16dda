package typhon.compiler.emit;

/** Says on stderr which code is too long for the JVM, when the environment has TYPHON_SPLIT_LOG. */
final class SplitLog {
  private static final boolean ON = System.getenv("TYPHON_SPLIT_LOG") != null;

  private SplitLog() {}

  static void tooLong(String filename, IllegalArgumentException reason) {
    if (ON) {
      System.err.println("split: " + filename + ": " + reason.getMessage());
    }
  }

  static void split(String filename, String function, int size, int pieces) {
    if (ON) {
      System.err.println(
          "split: " + filename + ", " + function + ": " + size + " bytes in " + pieces + " pieces");
    }
  }
}
