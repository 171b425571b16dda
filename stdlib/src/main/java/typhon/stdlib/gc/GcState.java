package typhon.stdlib.gc;

import java.lang.ref.PhantomReference;
import java.lang.ref.ReferenceQueue;
import java.util.concurrent.atomic.AtomicLong;
import typhon.runtime.frame.Finalization;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyList;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;

/**
 * The settings programs read back, and explicit collections.
 *
 * <p>Thread rule: settings are volatile; counters are atomic.
 */
final class GcState {
  private static final long LONGEST_WAIT_NANOS = 200_000_000;

  volatile boolean enabled = true;
  volatile int debug;
  volatile PyTuple threshold = PyTuple.of(PyInt.of(2000), PyInt.of(10), PyInt.of(0));
  final AtomicLong collections = new AtomicLong();
  final PyList callbacks = new PyList();

  static GcState of(ThreadState ts) {
    return (GcState) ts.interpreter.state().computeIfAbsent(GcState.class, k -> new GcState());
  }

  /**
   * Collects, and returns when weak references are cleared and {@code __del__} and callbacks have
   * run. A canary object tells that the collector has come past the references of this round.
   */
  void collect(ThreadState ts, int generation) {
    notify(ts, "start", generation);
    Finalization.collecting(() -> collectAndDrain(ts));
    collections.incrementAndGet();
    notify(ts, "stop", generation);
  }

  @SuppressWarnings("removal") // __del__ runs by finalization as long as the JDK has it
  private static void collectAndDrain(ThreadState ts) {
    ReferenceQueue<Object> queue = new ReferenceQueue<>();
    PhantomReference<Object> canary = new PhantomReference<>(new Object(), queue);
    System.gc();
    awaitCanary(queue);
    java.lang.ref.Reference.reachabilityFence(canary);
    System.runFinalization();
    if (Finalization.drain(ts)) {
      System.gc();
      Finalization.drain(ts);
    }
  }

  private static void awaitCanary(ReferenceQueue<Object> queue) {
    long deadline = System.nanoTime() + LONGEST_WAIT_NANOS;
    while (queue.poll() == null && System.nanoTime() < deadline) {
      Thread.onSpinWait();
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
