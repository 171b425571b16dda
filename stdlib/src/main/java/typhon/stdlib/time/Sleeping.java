package typhon.stdlib.time;

import java.util.concurrent.locks.LockSupport;
import typhon.runtime.frame.PendingSignals;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.sync.GlobalLock;

/** Waiting for a time to pass, signal handlers running meanwhile (PEP 475). */
final class Sleeping {
  /**
   * How long a signal may go unnoticed when its wake-up was lost: the wake-up is an unpark of the
   * main thread.
   */
  private static final long LONGEST_PARK = 100_000_000L;

  private Sleeping() {}

  static void sleep(long nanos) {
    boolean main = ThreadState.current().isMain();
    long end = System.nanoTime() + nanos;
    if (nanos == 0) {
      giveWay();
    }
    for (long left = nanos; left > 0; left = end - System.nanoTime()) {
      boolean paused = GlobalLock.pause();
      LockSupport.parkNanos(main ? Math.min(left, LONGEST_PARK) : left);
      GlobalLock.resume(paused);
      PendingSignals.run();
    }
    PendingSignals.run();
  }

  /**
   * A chance for others. CPython asks select() for it, which returns at once; a yield of the
   * system's would leave the processor for a whole turn of every other process.
   */
  @SuppressWarnings("ThreadPriorityCheck") // a virtual thread leaves its carrier no other way
  private static void giveWay() {
    boolean paused = GlobalLock.pause();
    if (Thread.currentThread().isVirtual()) {
      Thread.yield();
    }
    GlobalLock.resume(paused);
  }
}
