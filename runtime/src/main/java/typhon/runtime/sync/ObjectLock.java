package typhon.runtime.sync;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.locks.LockSupport;

/**
 * A leaf lock in one int field of the object it protects.
 *
 * <p>The field is 0 when free and 1 when held. Taking it is one compare-and-set (acquire), giving
 * it back one release store, so everything written under the lock happens before the next holder's
 * reads. The lock is not reentrant, has no owner and no queue: it is meant for a handful of
 * instructions on one object, never held across Python code, blocking calls or a second lock
 * (except through {@link LockOrder}). A holder that throws must release in a {@code finally}.
 *
 * <p>How a type uses it, so that the handle is a constant of the class and the types are exact:
 *
 * <pre>{@code
 * private static final VarHandle LOCK = ObjectLock.field(MethodHandles.lookup(), PyList.class, "lock");
 * @SuppressWarnings("unused") // through LOCK
 * private int lock;
 *
 * void lock()   { if (!LOCK.weakCompareAndSetAcquire(this, 0, 1)) ObjectLock.await(LOCK, this); }
 * void unlock() { LOCK.setRelease(this, 0); }
 * }</pre>
 *
 * <p>Why a waiter may use timed parking without a queue: the critical sections are short, so a
 * waiter that was unlucky for the whole spinning phase almost surely waits for a holder that lost
 * its processor; a queue would cost every release a check. The permit that {@link
 * LockSupport#parkNanos} may swallow is one whose cause is already visible, and every correct user
 * of park re-checks its condition.
 */
public final class ObjectLock {
  private static final int LONGEST_SPIN = 256;
  private static final int YIELDS = 16;
  private static final long FIRST_PARK_NANOS = 20_000;
  private static final long LONGEST_PARK_NANOS = 1_000_000;

  private ObjectLock() {}

  /** The handle of an int lock field; call it once per class, from a static initialiser. */
  public static VarHandle field(MethodHandles.Lookup lookup, Class<?> owner, String name) {
    try {
      return lookup.findVarHandle(owner, name, int.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  /** Takes the lock of {@code object}; {@code handle} should be a constant of the caller. */
  public static void lock(VarHandle handle, Object object) {
    if (!tryLock(handle, object)) {
      await(handle, object);
    }
  }

  /** Takes the lock if that needs no waiting. */
  public static boolean tryLock(VarHandle handle, Object object) {
    return handle.compareAndSet(object, 0, 1);
  }

  /** Gives the lock back. */
  public static void unlock(VarHandle handle, Object object) {
    handle.setRelease(object, 0);
  }

  /** The contended path: spins, yields, then parks for growing moments until the lock is taken. */
  @SuppressWarnings("ThreadPriorityCheck") // yielding is the point: the holder needs the processor
  public static void await(VarHandle handle, Object object) {
    // Each look takes the cache line from the holder; looking rarely lets it do much in a row.
    for (int spins = 4; spins <= LONGEST_SPIN; spins *= 2) {
      if (isFree(handle, object) && tryLock(handle, object)) {
        return;
      }
      for (int i = 0; i < spins; i++) {
        Thread.onSpinWait();
      }
    }
    for (int i = 0; i < YIELDS; i++) {
      if (isFree(handle, object) && tryLock(handle, object)) {
        return;
      }
      Thread.yield();
    }
    long pause = FIRST_PARK_NANOS;
    while (!(isFree(handle, object) && tryLock(handle, object))) {
      LockSupport.parkNanos(pause);
      pause = Math.min(pause * 2, LONGEST_PARK_NANOS);
    }
  }

  private static boolean isFree(VarHandle handle, Object object) {
    return (int) handle.getOpaque(object) == 0;
  }
}
