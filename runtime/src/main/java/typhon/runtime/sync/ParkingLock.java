package typhon.runtime.sync;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;

/**
 * The lock behind {@code threading.Lock}: no owner, not reentrant, any thread may release it, and a
 * waiting thread can be made to look up without being interrupted in Java's sense, which would
 * close channels (design D20).
 *
 * <p>A thread that finds the lock taken looks a few microseconds, since most holders keep it for
 * less, and then queues. Waiters queue in order; a running thread may take a free lock before them.
 * One waiter is being woken at a time: while it has not looked yet, further releases wake nobody.
 * Whoever leaves the queue passes the wake-up on if the lock is free then: because it did not take
 * it, or because another thread has released it already.
 */
public final class ParkingLock {
  /** What a waiting thread does whenever it wakes up: it may throw, which ends the wait. */
  public interface Interruption {
    void check();
  }

  /** A thread with an interruption looks up at least this often. */
  private static final long SLICE_NANOS = 20_000_000;

  /** How often a thread looks before it queues: some two microseconds. */
  private static final int SPINS = Runtime.getRuntime().availableProcessors() > 1 ? 60 : 0;

  private static final VarHandle HELD;

  static {
    try {
      HELD = MethodHandles.lookup().findVarHandle(ParkingLock.class, "held", boolean.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  @SuppressWarnings("unused") // through HELD
  private volatile boolean held;

  /**
   * Whether a waiter was unparked and has not looked since. It takes this back before it looks, so
   * a holder that it finds sees that on release, and wakes again.
   */
  private volatile boolean waking;

  private final ConcurrentLinkedQueue<Thread> waiters = new ConcurrentLinkedQueue<>();

  public boolean isHeld() {
    return held;
  }

  public boolean tryAcquire() {
    return HELD.compareAndSet(this, false, true);
  }

  /**
   * Takes the lock.
   *
   * @param nanos how long to wait; negative: without end
   * @param interruption what to do when woken, or null
   * @return false when the time was over
   */
  public boolean acquire(long nanos, Interruption interruption) {
    if (tryAcquire()) {
      return true;
    }
    if (nanos == 0) {
      return false;
    }
    if (spin()) {
      return true;
    }
    long deadline = System.nanoTime() + nanos;
    Thread me = Thread.currentThread();
    waiters.add(me);
    try {
      while (!tryAcquire()) {
        long left = nanos < 0 ? Long.MAX_VALUE : deadline - System.nanoTime();
        if (left <= 0) {
          return false;
        }
        park(left, interruption);
      }
      return true;
    } finally {
      waiters.remove(me);
      waking = false;
      wakeNext();
    }
  }

  private boolean spin() {
    if (GlobalLock.ENABLED) {
      return false;
    }
    for (int i = 0; i < SPINS; i++) {
      Thread.onSpinWait();
      if (!held && tryAcquire()) {
        return true;
      }
    }
    return false;
  }

  private void park(long left, Interruption interruption) {
    boolean paused = GlobalLock.pause();
    if (interruption != null) {
      LockSupport.parkNanos(this, Math.min(left, SLICE_NANOS));
    } else if (left == Long.MAX_VALUE) {
      LockSupport.park(this);
    } else {
      LockSupport.parkNanos(this, left);
    }
    // A Java interrupt would make every further park return at once; Python has no use for it.
    Thread.interrupted();
    GlobalLock.resume(paused);
    waking = false;
    if (interruption != null) {
      interruption.check();
    }
  }

  /** Gives the lock back; false when nobody held it. */
  public boolean release() {
    if (!HELD.compareAndSet(this, true, false)) {
      return false;
    }
    wakeNext();
    return true;
  }

  private void wakeNext() {
    Thread next;
    while (!held && !waking && (next = waiters.peek()) != null) {
      waking = true;
      if (next == waiters.peek()) {
        LockSupport.unpark(next);
        return;
      }
      // It left the queue meanwhile, perhaps before the flag was set: nobody else would take it
      // back.
      waking = false;
    }
  }
}
