package typhon.runtime.host;

/**
 * Makes a blocking system call of another thread fail with EINTR, without {@code Thread.interrupt}.
 *
 * <p>A signal that nobody else uses gets a handler that does nothing and restarts nothing: the C
 * function {@code abs}, which may be called anywhere, so no native code of ours is needed. A call
 * that begins after the signal is not interrupted: the sender repeats it until the receiver has
 * noticed.
 */
public final class Interruption {
  private static final NativeFunction PTHREAD_SELF = new NativeFunction("pthread_self");
  private static final NativeFunction PTHREAD_KILL = new NativeFunction("pthread_kill");
  private static final NativeFunction SIGACTION = new NativeFunction("sigaction");
  private static final NativeFunction HARMLESS = new NativeFunction("abs");

  private static final int SIGEMT_MAC = 7;

  /** Linux: a real-time signal far from those that libraries take. */
  private static final int SIGNAL = Platform.HERE.isMac() ? SIGEMT_MAC : 62;

  private final long thread;

  private Interruption(long thread) {
    this.thread = thread;
  }

  /**
   * Whether a handle costs little: the native side is up. Until then the JDK makes all calls, and
   * none of them blocks for long.
   */
  public static boolean isReady() {
    return NativeSide.isLinked();
  }

  /** Has an action run by the thread that brings up the native side, before its first call. */
  public static void whenReady(Runnable action) {
    NativeSide.whenLinked(action);
  }

  /** A handle by which others can interrupt the calling platform thread; valid until it ends. */
  public static Interruption ofCurrentThread() {
    Handler.installed();
    return new Interruption(PTHREAD_SELF.call());
  }

  /** Interrupts the call that the thread is in, if any. */
  public void interrupt() {
    PTHREAD_KILL.call(thread, SIGNAL);
  }

  private static final class Handler {
    static {
      try (NativeScope scope = new NativeScope()) {
        // Handler first, then mask and flags in the system's order; all zero is right for both.
        NativeScope.Block action = scope.block(256);
        action.buffer.putLong(0, HARMLESS.required().address());
        SIGACTION.check(SIGNAL, action.address, 0);
      }
    }

    static void installed() {
      // Loading the class was the work.
    }
  }
}
