package typhon.runtime.host;

/**
 * Whether the native side is up, so that using it is cheap. It lives apart from {@link Libc}: to
 * ask must not initialise that class, which costs more than the rest of the start.
 */
final class NativeSide {
  private static volatile boolean linked;
  private static volatile Runnable whenLinked = () -> {};

  private NativeSide() {}

  static boolean isLinked() {
    return linked;
  }

  /** Called once, by the thread that links, before the first call. */
  static void markLinked() {
    linked = true;
    whenLinked.run();
  }

  /** Has an action run by the thread that links. */
  static void whenLinked(Runnable action) {
    whenLinked = action;
  }
}
