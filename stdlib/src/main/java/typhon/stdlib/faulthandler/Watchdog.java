package typhon.stdlib.faulthandler;

import java.util.concurrent.locks.LockSupport;

/**
 * Does something after a time unless it is cancelled.
 *
 * <p>Thread rule: one watchdog at a time, replaced under the class's monitor; a cancelled one sees
 * that it is no longer current.
 */
final class Watchdog {
  private static volatile Thread current;

  private Watchdog() {}

  static synchronized void start(long nanos, boolean repeat, boolean exit, Runnable action) {
    cancel();
    Thread t = new Thread(() -> watch(nanos, repeat, exit, action), "typhon-faulthandler");
    t.setDaemon(true);
    current = t;
    t.start();
  }

  static synchronized void cancel() {
    Thread t = current;
    current = null;
    LockSupport.unpark(t);
  }

  private static void watch(long nanos, boolean repeat, boolean exit, Runnable action) {
    do {
      long deadline = System.nanoTime() + nanos;
      for (long left = nanos; left > 0; left = deadline - System.nanoTime()) {
        if (current != Thread.currentThread()) {
          return;
        }
        LockSupport.parkNanos(left);
      }
      if (current != Thread.currentThread()) {
        return;
      }
      action.run();
      if (exit) {
        Runtime.getRuntime().halt(1);
      }
    } while (repeat);
  }
}
