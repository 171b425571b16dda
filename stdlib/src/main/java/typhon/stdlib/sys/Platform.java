package typhon.stdlib.sys;

import java.util.Locale;

/** Names of the machine's operating system and processor. */
final class Platform {
  private static final String OS = System.getProperty("os.name").toLowerCase(Locale.ROOT);

  private Platform() {}

  /** {@code sys.platform}. */
  static String name() {
    if (OS.startsWith("mac")) {
      return "darwin";
    }
    return OS.startsWith("windows") ? "win32" : "linux";
  }

  /** {@code sys.implementation._multiarch}. */
  static String multiarch() {
    if (name().equals("darwin")) {
      return "darwin";
    }
    String arch = System.getProperty("os.arch");
    return (arch.equals("amd64") ? "x86_64" : arch) + "-linux-gnu";
  }
}
