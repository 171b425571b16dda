package typhon.runtime.host;

import java.util.Locale;

/** The operating system and processor this process runs on. */
public enum Platform {
  LINUX_X86_64,
  LINUX_AARCH64,
  MAC_X86_64,
  MAC_AARCH64,
  OTHER;

  /** This process's platform. */
  public static final Platform HERE = detect();

  private static Platform detect() {
    String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    boolean arm = System.getProperty("os.arch", "").equals("aarch64");
    if (os.startsWith("linux")) {
      return arm ? LINUX_AARCH64 : LINUX_X86_64;
    }
    if (os.startsWith("mac")) {
      return arm ? MAC_AARCH64 : MAC_X86_64;
    }
    return OTHER;
  }

  public boolean isLinux() {
    return this == LINUX_X86_64 || this == LINUX_AARCH64;
  }

  public boolean isMac() {
    return this == MAC_X86_64 || this == MAC_AARCH64;
  }
}
