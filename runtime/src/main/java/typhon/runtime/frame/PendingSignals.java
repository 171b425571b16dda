package typhon.runtime.frame;

import java.util.concurrent.locks.LockSupport;
import typhon.runtime.host.Interruption;
import typhon.runtime.sync.PollRequests;

/**
 * Signals that arrived and wait for the main thread to run their Python handlers. The {@code
 * _signal} module registers what runs them; blocking calls and loops ask here.
 *
 * <p>Thread rule: the request is raised by any thread; handlers run in the main thread only, and
 * they look for what has arrived after the request has been taken back.
 */
public final class PendingSignals {
  private static final long REPEAT_MILLIS = 10;
  private static final int MOST_REPEATS = 100;

  private static volatile Runnable handlers = () -> {};
  private static volatile Thread mainThread;
  private static volatile Interruption mainInterruption;

  private PendingSignals() {}

  /** Tells what runs the Python handlers of pending signals. It may raise a Python exception. */
  public static void setHandlers(Runnable run) {
    handlers = run;
    noteMainThread();
    // The first native call may be one that blocks.
    Interruption.whenReady(PendingSignals::prepareBlockingCall);
  }

  /** The main thread is the one to be woken. */
  private static boolean noteMainThread() {
    boolean isMain = ThreadState.current().isMain();
    if (isMain) {
      mainThread = Thread.currentThread();
    }
    return isMain;
  }

  /**
   * Called before a system call that may block for long: in the main thread, a signal then makes it
   * fail with EINTR.
   */
  public static void prepareBlockingCall() {
    if (mainInterruption == null && Interruption.isReady() && noteMainThread()) {
      mainInterruption = Interruption.ofCurrentThread();
    }
  }

  /** A signal arrived: the main thread wakes up from waiting. */
  public static void raise() {
    PollRequests.add(PollRequests.SIGNAL);
    LockSupport.unpark(mainThread);
  }

  /**
   * The same for a caller that may take its time: also ends the system call that the main thread is
   * in. A call that began just after the interruption is not ended by it, so it is repeated until
   * the signal has been noticed.
   */
  public static void raiseAndInterrupt() {
    raise();
    for (int i = 0; i < MOST_REPEATS && pending(); i++) {
      Interruption interruption = mainInterruption;
      if (interruption == null || Thread.currentThread() == mainThread) {
        return;
      }
      interruption.interrupt();
      LockSupport.parkNanos(REPEAT_MILLIS * 1_000_000);
    }
  }

  /** Whether a signal waits: one volatile read, for loops. */
  public static boolean pending() {
    return PollRequests.has(PollRequests.SIGNAL);
  }

  /** Runs the handlers of pending signals, when this is the main thread. */
  public static void run() {
    if (pending() && ThreadState.current().isMain()) {
      PollRequests.remove(PollRequests.SIGNAL);
      handlers.run();
    }
  }
}
