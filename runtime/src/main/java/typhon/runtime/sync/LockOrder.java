package typhon.runtime.sync;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * Takes the leaf locks of two objects without deadlock.
 *
 * <p>The order is that of the identity hash codes. Two objects with the same code (about one pair
 * in 2^31) are taken under one more lock, {@link #TIE}. Why this cannot deadlock: along a chain of
 * waiting threads the codes of the awaited objects never fall, and stay equal only behind the one
 * thread that holds TIE; so a cycle would need two holders of TIE. The same object given twice is
 * locked once.
 *
 * <p>No user code may run between {@link #lock} and {@link #unlock}.
 */
public final class LockOrder {
  private static final VarHandle TIE_LOCK =
      ObjectLock.field(MethodHandles.lookup(), Tie.class, "lock");
  private static final Tie TIE = new Tie();

  private LockOrder() {}

  /** Locks both objects; the handles are those of their lock fields. */
  @SuppressWarnings("ReferenceEquality") // identity is the question
  public static void lock(VarHandle handleA, Object a, VarHandle handleB, Object b) {
    if (a == b) {
      ObjectLock.lock(handleA, a);
      return;
    }
    int orderA = System.identityHashCode(a);
    int orderB = System.identityHashCode(b);
    if (orderA < orderB) {
      ObjectLock.lock(handleA, a);
      ObjectLock.lock(handleB, b);
    } else if (orderA > orderB) {
      ObjectLock.lock(handleB, b);
      ObjectLock.lock(handleA, a);
    } else {
      lockTied(handleA, a, handleB, b);
    }
  }

  /** Unlocks what {@link #lock} locked; the order of the arguments does not matter. */
  @SuppressWarnings("ReferenceEquality") // identity is the question
  public static void unlock(VarHandle handleA, Object a, VarHandle handleB, Object b) {
    ObjectLock.unlock(handleA, a);
    if (a != b) {
      ObjectLock.unlock(handleB, b);
    }
  }

  private static void lockTied(VarHandle handleA, Object a, VarHandle handleB, Object b) {
    ObjectLock.lock(TIE_LOCK, TIE);
    try {
      ObjectLock.lock(handleA, a);
      ObjectLock.lock(handleB, b);
    } finally {
      ObjectLock.unlock(TIE_LOCK, TIE);
    }
  }

  private static final class Tie {
    @SuppressWarnings("unused") // through TIE_LOCK
    private int lock;
  }
}
