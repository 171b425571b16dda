package typhon.runtime.sync;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * What running Python code is asked to stop for at its next poll: compiled bodies read {@link
 * #pending} at the end of each turn of a loop and at each call, and go on at once while it is zero.
 *
 * <p>A static volatile field, because that is what costs nothing measurable: one load, no address
 * to find, and HotSpot does not move it out of a loop. Requests are for the process; who is meant
 * finds out in the slow path.
 *
 * <p>Thread rule: bits are set and cleared atomically; whoever sets one makes its reason visible
 * before.
 */
public final class PollRequests {
  /** A signal waits for the main thread. */
  public static final int SIGNAL = 1;

  /** A thread waits for the global lock. */
  public static final int GLOBAL_LOCK = 2;

  /** The interpreter is ending: other threads than the one that ends it stop for good. */
  public static final int FINALIZING = 4;

  /** Virtual threads are to let others have their carrier: nobody else takes it from them. */
  public static final int YIELD = 8;

  /** The requests as bits. Read by generated code. */
  public static volatile int pending;

  private static final VarHandle PENDING;

  static {
    try {
      PENDING =
          MethodHandles.lookup().findStaticVarHandle(PollRequests.class, "pending", int.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private PollRequests() {}

  public static void add(int request) {
    PENDING.getAndBitwiseOr(request);
  }

  public static void remove(int request) {
    PENDING.getAndBitwiseAnd(~request);
  }

  public static boolean has(int request) {
    return (pending & request) != 0;
  }
}
