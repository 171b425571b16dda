package typhon.runtime.frame;

/**
 * Signals that arrived and wait for the main thread to run their Python handlers. The {@code _signal} module registers what
 * runs them; blocking calls and loops ask here.
 *
 * <p>Thread rule: {@link #arrived} is volatile and may be raised by any thread; handlers run in the main thread only.
 */
public final class PendingSignals {
  private static volatile boolean arrived;
  private static volatile Runnable handlers = () -> {};

  private PendingSignals() {}

  /** Tells what runs the Python handlers of pending signals. It may raise a Python exception. */
  public static void setHandlers(Runnable run) {
    handlers = run;
  }

  /** A signal arrived. */
  public static void raise() {
    arrived = true;
  }

  /** Whether a signal waits: one volatile read, for loops. */
  public static boolean pending() {
    return arrived;
  }

  /** Runs the handlers of pending signals, when this is the main thread. */
  public static void run() {
    if (arrived && ThreadState.current().isMain()) {
      arrived = false;
      handlers.run();
    }
  }
}
