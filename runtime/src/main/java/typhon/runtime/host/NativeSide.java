package typhon.runtime.host;

/**
 * Whether the native side is up, so that using it is cheap. It lives apart from {@link Libc}: to
 * ask must not initialise that class, which costs more than the rest of the start.
 */
final class NativeSide {
  private static volatile boolean linked;

  private NativeSide() {}

  static boolean isLinked() {
    return linked;
  }

  static void markLinked() {
    linked = true;
  }
}
