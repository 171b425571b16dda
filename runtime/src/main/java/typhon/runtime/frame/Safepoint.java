package typhon.runtime.frame;

import java.util.concurrent.locks.LockSupport;
import typhon.runtime.sync.GlobalLock;
import typhon.runtime.sync.PollRequests;

/** Where running Python code answers requests: the slow path of the polls in compiled bodies. */
public final class Safepoint {
  private Safepoint() {}

  /** Answers what is asked of this thread; signal handlers run here and may raise. */
  @SuppressWarnings("ThreadPriorityCheck") // virtual threads have no other way to take turns
  public static void reached(ThreadState ts) {
    int requests = PollRequests.pending;
    if ((requests & PollRequests.FINALIZING) != 0) {
      stopAtEnd(ts);
    }
    if ((requests & PollRequests.SIGNAL) != 0) {
      PendingSignals.run();
    }
    if ((requests & PollRequests.GLOBAL_LOCK) != 0) {
      GlobalLock.giveWay();
    }
    if ((requests & PollRequests.YIELD) != 0 && Thread.currentThread().isVirtual()) {
      Thread.yield();
    }
  }

  /**
   * After the interpreter has begun to end, a daemon thread that wants to run Python code stops for
   * good.
   */
  private static void stopAtEnd(ThreadState ts) {
    while (ts.interpreter.isFinalizing() && !ts.isMain()) {
      LockSupport.park();
    }
  }
}
