package typhon.runtime.frame;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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
  private static final LiveFinalizables LIVE = new LiveFinalizables();

  /** How long {@code gc.collect()} waits for what other threads have begun. */
  private static final long LONGEST_WAIT_NANOS = 1_000_000_000;

  /** How often the runtime's thread looks. */
  private static final long PAUSE_NANOS = 50_000_000;

  /** How many threads are collecting by request. */
  private static final AtomicInteger COLLECTORS = new AtomicInteger();

  /**
   * The threads that run callbacks just now, each with an object for this turn; a callback may
   * collect, and so drain, itself.
   */
  private static final ConcurrentHashMap<Thread, Object> BUSY = new ConcurrentHashMap<>();

  private static volatile Thread worker;

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
  }

  /** Notes a new object whose class has {@code __del__}. */
  public static void born(PyObject object) {
    LIVE.add(object);
  }

  /** What was made so far belongs to the interpreter: the end of the program leaves it alone. */
  public static void startOfProgram() {
    LIVE.take();
  }

  /**
   * The end of the program: finalizes what has ended and what still lives, in the order of birth
   * but holders first.
   */
  // CPython: pylifecycle.c finalize_modules
  public static void endOfProgram(ThreadState ts) {
    List<PyObject> living = LIVE.take();
    drain(ts);
    for (PyObject object : FinalizationOrder.holdersFirst(living)) {
      delete(ts, object);
    }
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
    while (!Thread.currentThread().isInterrupted()) {
      LockSupport.parkNanos(PAUSE_NANOS);
      work(ts);
    }
  }

  @SuppressWarnings("removal") // as long as the JDK has finalization
  private static void work(ThreadState ts) {
    // Busy first and only then a look at the collectors, which look the other way round.
    Thread self = Thread.currentThread();
    BUSY.put(self, new Object());
    try {
      if (COLLECTORS.get() > 0) {
        return;
      }
      if (!UNREACHABLE.isEmpty()) {
        // The rest of what ended together, so that it can be put in order.
        System.runFinalization();
      }
      GlobalLock.acquire();
      runWaiting(ts);
      GlobalLock.release();
    } finally {
      BUSY.remove(self);
    }
  }

  /**
   * While the action runs, what the collector finds is left for the calling thread, which is about
   * to {@link #drain}: it expects to see the effects itself.
   */
  public static void collecting(Runnable action) {
    COLLECTORS.incrementAndGet();
    try {
      awaitOthers();
      action.run();
      awaitOthers();
    } finally {
      COLLECTORS.decrementAndGet();
    }
  }

  /**
   * Waits until the other threads are through with what they have taken. Who runs callbacks itself
   * does not: one of the others may be waiting for it.
   */
  private static void awaitOthers() {
    if (BUSY.isEmpty() || BUSY.containsKey(Thread.currentThread())) {
      return;
    }
    Set<Object> turns = Set.copyOf(BUSY.values());
    boolean paused = GlobalLock.pause();
    long deadline = System.nanoTime() + LONGEST_WAIT_NANOS;
    while (BUSY.values().stream().anyMatch(turns::contains) && System.nanoTime() - deadline < 0) {
      LockSupport.parkNanos(100_000);
    }
    GlobalLock.resume(paused);
  }

  /** Runs everything that waits; true when there was something. */
  public static boolean drain(ThreadState ts) {
    Thread self = Thread.currentThread();
    boolean outermost = BUSY.putIfAbsent(self, new Object()) == null;
    try {
      return runWaiting(ts);
    } finally {
      if (outermost) {
        BUSY.remove(self);
      }
    }
  }

  private static boolean runWaiting(ThreadState ts) {
    boolean any = false;
    List<PyWeakReference.Target> cleared = new ArrayList<>();
    for (Reference<?> r = CLEARED.poll(); r != null; r = CLEARED.poll()) {
      any = true;
      if (r instanceof AwaitWatch watch) {
        watch.warn(ts);
      } else {
        cleared.add((PyWeakReference.Target) r);
      }
    }
    // CPython: weakrefobject.c puts new references first
    cleared.sort(Comparator.comparingLong(PyWeakReference.Target::birth).reversed());
    for (PyWeakReference.Target target : cleared) {
      for (PyWeakReference ended : target.owner().endedTogether()) {
        call(ts, ended);
      }
    }
    List<PyObject> ended = new ArrayList<>();
    for (PyObject o = UNREACHABLE.poll(); o != null; o = UNREACHABLE.poll()) {
      any = true;
      ended.add(o);
    }
    for (PyObject o : FinalizationOrder.holdersFirst(ended)) {
      delete(ts, o);
    }
    return any;
  }

  private static void call(ThreadState ts, PyWeakReference owner) {
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
