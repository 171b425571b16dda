package typhon.runtime.object;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.ref.PhantomReference;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.List;

/**
 * Waits until what a collection has cleared stands in its queues. The collector hands the cleared
 * references over in one list of no particular order, and a thread of the JDK's distributes it:
 * that one of them has arrived says nothing about the rest.
 */
public final class ReferenceHandling {
  private static final long LONGEST_WAIT_MILLIS = 2000;

  /**
   * The JDK's own wait for that thread, while there is something to do; null where it is closed.
   */
  private static final MethodHandle WAIT = open();

  private ReferenceHandling() {}

  private static MethodHandle open() {
    try {
      MethodHandles.Lookup inside =
          MethodHandles.privateLookupIn(Reference.class, MethodHandles.lookup());
      return inside.findStatic(
          Reference.class, "waitForReferenceProcessing", MethodType.methodType(boolean.class));
    } catch (ReflectiveOperationException e) {
      return null; // another JDK, or java.lang.ref is closed
    }
  }

  /** Runs the collector; afterwards all references that it cleared are in their queues. */
  public static void collect() throws InterruptedException {
    collectPastCanaries();
    if (WAIT == null) {
      // The list of the first run is through when something of a second one arrives.
      collectPastCanaries();
      return;
    }
    long deadline = System.nanoTime() + LONGEST_WAIT_MILLIS * 1_000_000;
    while (waitForHandler() && System.nanoTime() - deadline < 0) {
      Thread.onSpinWait();
    }
  }

  private static boolean waitForHandler() throws InterruptedException {
    try {
      return (boolean) WAIT.invokeExact();
    } catch (InterruptedException e) {
      throw e;
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }

  private static void collectPastCanaries() throws InterruptedException {
    ReferenceQueue<Object> queue = new ReferenceQueue<>();
    List<Reference<Object>> canaries =
        List.of(
            new WeakReference<>(new Object(), queue), new PhantomReference<>(new Object(), queue));
    System.gc();
    queue.remove(LONGEST_WAIT_MILLIS);
    queue.remove(LONGEST_WAIT_MILLIS);
    Reference.reachabilityFence(canaries);
  }
}
