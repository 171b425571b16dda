package typhon.stdlib._thread;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import typhon.runtime.sync.PollRequests;

/**
 * Lets busy virtual threads take turns: the JVM takes no carrier away from a thread that computes,
 * so a loop that waits for a flag could wait for a thread that never runs. A clock asks all virtual
 * threads for a moment to yield at their next poll.
 */
final class VirtualTurns {
  private static final long TURN_NANOS = 10_000_000;
  private static final long MOMENT_NANOS = 1_000_000;

  private static final AtomicBoolean BEGUN = new AtomicBoolean();

  private VirtualTurns() {}

  /** Starts the clock, once. */
  static void begin() {
    if (BEGUN.compareAndSet(false, true)) {
      Thread.ofPlatform().daemon().name("typhon-turns").start(VirtualTurns::tick);
    }
  }

  private static void tick() {
    while (true) {
      LockSupport.parkNanos(TURN_NANOS);
      PollRequests.add(PollRequests.YIELD);
      LockSupport.parkNanos(MOMENT_NANOS);
      PollRequests.remove(PollRequests.YIELD);
    }
  }
}
