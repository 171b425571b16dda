package typhon.runtime.frame;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import typhon.runtime.error.PyException;
import typhon.runtime.object.AwaitWatch;
import typhon.runtime.object.PyGeneratorBase;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyWeakReference;
import typhon.runtime.ops.Objects;
import typhon.runtime.sync.GlobalLock;
import typhon.runtime.type.SpecialMethod;

/**
 * Runs what Python code wants to run when objects end: {@code __del__} and the callbacks of weak
 * references (design D20). One daemon thread of the runtime does it, holding no lock; {@code
 * gc.collect()} and the end of the program drain the queues in the calling thread.
 *
 * <p>Thread rule: the queues are concurrent, each entry is taken by one thread only.
 */
public final class Finalization {
  private static final String IGNORED_IN = "Exception ignored while calling ";
  private static final ReferenceQueue<PyObject> CLEARED = new ReferenceQueue<>();
  private static final ConcurrentLinkedQueue<PyObject> UNREACHABLE = new ConcurrentLinkedQueue<>();

  /** References that the worker has taken from the queue of the JVM. */
  private static final ConcurrentLinkedQueue<Reference<? extends PyObject>> TAKEN =
      new ConcurrentLinkedQueue<>();

  /** How many threads are collecting by request. */
  private static final AtomicInteger COLLECTORS = new AtomicInteger();

  private static volatile Thread worker;

  /** Set for good by whoever comes first. */
  private static boolean used;

  private Finalization() {}

  /**
   * The queue in which weak references with a callback arrive; starts the thread that serves it.
   */
  public static ReferenceQueue<PyObject> clearedReferences() {
    startWorker();
    return CLEARED;
  }

  /**
   * Called by the collector: the object has become unreachable and its class has {@code __del__}.
   */
  public static void unreachable(PyObject object) {
    UNREACHABLE.add(object);
    startWorker();
    LockSupport.unpark(worker);
  }

  /** Whether there has been an object whose class has {@code __del__}. */
  public static boolean isUsed() {
    return used;
  }

  /** An object whose class has {@code __del__} is made. */
  public static void use() {
    used = true;
  }

  private static void startWorker() {
    if (worker != null) {
      return;
    }
    synchronized (Finalization.class) {
      if (worker == null) {
        Interpreter interpreter = Interpreter.main();
        Thread t =
            new PyThread(
                new ThreadState(interpreter), Finalization::serve, "typhon-finalization", 0);
        t.setDaemon(true);
        worker = t;
        t.start();
      }
    }
  }

  private static void serve() {
    ThreadState ts = ThreadState.current();
    while (true) {
      try {
        Reference<? extends PyObject> r = CLEARED.remove(50);
        if (r != null) {
          TAKEN.add(r);
        }
        if (COLLECTORS.get() == 0) {
          GlobalLock.acquire();
          drain(ts);
          GlobalLock.release();
        }
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  /**
   * While the action runs, what the collector finds is left for the calling thread, which is about
   * to {@link #drain}: it expects to see the effects itself.
   */
  public static void collecting(Runnable action) {
    COLLECTORS.incrementAndGet();
    try {
      action.run();
    } finally {
      COLLECTORS.decrementAndGet();
    }
  }

  /** Runs everything that waits; true when there was something. */
  public static boolean drain(ThreadState ts) {
    boolean any = false;
    for (Reference<? extends PyObject> r = TAKEN.poll(); r != null; r = TAKEN.poll()) {
      any = true;
      call(ts, r);
    }
    for (Reference<? extends PyObject> r = CLEARED.poll(); r != null; r = CLEARED.poll()) {
      any = true;
      call(ts, r);
    }
    for (PyObject o = UNREACHABLE.poll(); o != null; o = UNREACHABLE.poll()) {
      any = true;
      delete(ts, o);
    }
    return any;
  }

  private static void call(ThreadState ts, Reference<? extends PyObject> reference) {
    if (reference instanceof AwaitWatch watch) {
      watch.warn(ts);
      return;
    }
    if (!(reference instanceof PyWeakReference.Target target)) {
      return;
    }
    PyWeakReference owner = target.owner();
    PyObject callback = owner.takeCallback();
    if (callback == null) {
      return;
    }
    try {
      callback.call(ts, owner);
    } catch (PyException e) {
      UncaughtExceptions.unraisable(
          ts, e.value(), IGNORED_IN + "weakref callback " + Objects.repr(callback), null);
    }
  }

  // CPython: typeobject.c slot_tp_finalize
  private static void delete(ThreadState ts, PyObject object) {
    if (object instanceof PyGeneratorBase generator) {
      generator.endUnreachable(ts);
      return;
    }
    PyObject method = object.type().special(SpecialMethod.DEL);
    if (method == null) {
      return;
    }
    try {
      method.callMethod(ts, object);
    } catch (PyException e) {
      UncaughtExceptions.unraisable(
          ts, e.value(), IGNORED_IN + "deallocator " + Objects.repr(method), null);
    }
  }
}
