package typhon.runtime.frame;

/** The version text that {@code sys.version} and {@code -VV} show. */
public final class BuildInfo {
  private BuildInfo() {}

  /** In the form that platform._sys_version parses. */
  public static String version() {
    return "3.14.3 free-threading build (typhon 0.1.0, Nov 22 2026, 00:00:00) ["
        + System.getProperty("java.vm.name")
        + " "
        + System.getProperty("java.version")
        + "]";
  }
}
