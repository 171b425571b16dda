package typhon.runtime.sync;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The lock behind {@code -X gil=1} (design D19): one thread at a time runs Python code. It is given
 * back around everything that may block, and at a poll when another thread has waited for longer
 * than the switch interval.
 *
 * <p>{@link #ENABLED} is a constant of the process, so that without the option all of this is gone
 * once HotSpot has compiled it.
 *
 * <p>Thread rule: holder and count of switches change under the mutex, which is held for moments.
 */
// CPython: ceval_gil.c take_gil, drop_gil
public final class GlobalLock {
  /** Decides, before anything else of the lock is used, whether there is one. */
  public static final class Choice {
    private static volatile boolean made;

    private Choice() {}

    public static void enable() {
      made = true;
    }
  }

  public static final boolean ENABLED = Choice.made;

  private static final long DEFAULT_INTERVAL_NANOS = 5_000_000;
  private static final ReentrantLock MUTEX = new ReentrantLock();
  private static final Condition FREED = MUTEX.newCondition();
  private static final Condition TAKEN = MUTEX.newCondition();

  private static volatile long intervalNanos = DEFAULT_INTERVAL_NANOS;
  private static Thread holder;
  private static long switches;
  private static int waiting;

  private GlobalLock() {}

  /** How long a thread may run while others wait. */
  public static void setInterval(double seconds) {
    intervalNanos = Math.max(1, (long) Math.min(seconds * 1e9, (double) (Long.MAX_VALUE / 4)));
  }

  /** Takes the lock, if there is one. */
  public static void acquire() {
    if (ENABLED) {
      take();
    }
  }

  /** Gives the lock back, if this thread has it. */
  public static void release() {
    if (ENABLED) {
      drop();
    }
  }

  /** Before something that may block: gives the lock back; what {@link #resume} is to be told. */
  public static boolean pause() {
    return ENABLED && drop();
  }

  /** After something that may have blocked. */
  public static void resume(boolean paused) {
    if (paused) {
      take();
    }
  }

  /** Takes a lock that may be held during blocking calls, without holding up those who have it. */
  public static void lock(ReentrantLock lock) {
    if (!ENABLED) {
      lock.lock();
    } else if (!lock.tryLock()) {
      boolean paused = pause();
      lock.lock();
      resume(paused);
    }
  }

  /** At a poll: lets a waiting thread have its turn. */
  public static void giveWay() {
    MUTEX.lock();
    try {
      if (holder != Thread.currentThread()) {
        return;
      }
      long before = switches;
      free();
      while (waiting > 0 && switches == before) {
        await(TAKEN, intervalNanos);
      }
      takeLocked();
    } finally {
      MUTEX.unlock();
    }
  }

  private static void take() {
    MUTEX.lock();
    try {
      takeLocked();
    } finally {
      MUTEX.unlock();
    }
  }

  private static void takeLocked() {
    waiting++;
    while (holder != null) {
      long before = switches;
      if (await(FREED, intervalNanos) <= 0 && holder != null && switches == before) {
        PollRequests.add(PollRequests.GLOBAL_LOCK);
      }
    }
    waiting--;
    holder = Thread.currentThread();
    switches++;
    PollRequests.remove(PollRequests.GLOBAL_LOCK);
    TAKEN.signalAll();
  }

  private static boolean drop() {
    MUTEX.lock();
    try {
      if (holder != Thread.currentThread()) {
        return false;
      }
      free();
      return true;
    } finally {
      MUTEX.unlock();
    }
  }

  private static void free() {
    holder = null;
    FREED.signal();
  }

  /** The time that is left; an interrupt of Java's has no meaning here. */
  @SuppressWarnings("WaitNotInLoop") // the callers loop
  private static long await(Condition condition, long nanos) {
    try {
      return condition.awaitNanos(nanos);
    } catch (InterruptedException e) {
      return nanos;
    }
  }
}
