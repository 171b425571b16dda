package typhon.stdlib.gc;

import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import typhon.runtime.frame.Finalization;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyList;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.object.ReferenceHandling;

/**
 * The settings programs read back, and explicit collections.
 *
 * <p>Thread rule: settings are volatile; counters are atomic.
 */
final class GcState {
  private static final long LONGEST_WAIT_MILLIS = 2000;
  private static final int MOST_ROUNDS = 4;

  volatile boolean enabled = true;
  volatile int debug;
  volatile PyTuple threshold = PyTuple.of(PyInt.of(2000), PyInt.of(10), PyInt.of(0));
  private volatile long lastEnd;
  private volatile long lastDuration;
  final AtomicLong collections = new AtomicLong();
  final PyList callbacks = new PyList();

  static GcState of(ThreadState ts) {
    return (GcState) ts.interpreter.state().computeIfAbsent(GcState.class, k -> new GcState());
  }

  /**
   * Collects until nothing new comes of it: weak references are cleared, {@code __del__} and
   * callbacks have run.
   */
  void collect(ThreadState ts, int generation) {
    notify(ts, "start", generation);
    leaveTimeToOthers(ts);
    long start = System.nanoTime();
    // A small collection does not follow what its callbacks set free.
    int rounds = generation == 2 ? MOST_ROUNDS : 1;
    Finalization.collecting(() -> collectAndDrain(ts, rounds));
    long end = System.nanoTime();
    lastEnd = end;
    lastDuration = end - start;
    collections.incrementAndGet();
    notify(ts, "stop", generation);
  }

  private static void collectAndDrain(ThreadState ts, int rounds) {
    int round = 0;
    do {
      round();
    } while (Finalization.drain(ts) && ++round < rounds);
  }

  /**
   * A helper thread that calls gc.collect() in a loop must not keep the others from running:
   * collections stop them, and take longer than CPython's.
   */
  private void leaveTimeToOthers(ThreadState ts) {
    long due = lastEnd + lastDuration - System.nanoTime();
    if (lastDuration > 0 && due > 0 && !ts.isMain()) {
      LockSupport.parkNanos(due);
    }
  }

  /** One run of the collector: what it found stands in the queues, and finalizers have run. */
  @SuppressWarnings("removal") // __del__ runs by finalization as long as the JDK has it
  private static void round() {
    CountDownLatch finalized = new CountDownLatch(1);
    Reference<Object> canary = new WeakReference<>(new FinalizedCanary(finalized));
    try {
      ReferenceHandling.collect();
      System.runFinalization();
      finalized.await(LONGEST_WAIT_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Reference.reachabilityFence(canary);
    System.runFinalization();
  }

  private static final class FinalizedCanary {
    private final CountDownLatch finalized;

    FinalizedCanary(CountDownLatch finalized) {
      this.finalized = finalized;
    }

    @Override
    @SuppressWarnings({"removal", "Finalize"})
    protected void finalize() {
      finalized.countDown();
    }
  }

  private void notify(ThreadState ts, String phase, int generation) {
    for (PyObject callback : callbacks.toArray()) {
      PyDict info = new PyDict();
      info.put(PyStr.intern("generation"), PyInt.of(generation));
      info.put(PyStr.intern("collected"), PyInt.of(0));
      info.put(PyStr.intern("uncollectable"), PyInt.of(0));
      callback.call(ts, PyStr.intern(phase), info);
    }
  }
}
