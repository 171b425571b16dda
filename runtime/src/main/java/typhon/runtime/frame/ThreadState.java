package typhon.runtime.frame;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.List;
import java.util.Set;
import typhon.runtime.error.Errors;
import typhon.runtime.error.PyBaseException;
import typhon.runtime.object.AwaitWatch;
import typhon.runtime.object.AwaitWatches;
import typhon.runtime.object.PyContext;
import typhon.runtime.object.PyObject;

/**
 * What the runtime knows of one thread that runs Python. Compiled bodies and the call path receive
 * it as a parameter; operations reached otherwise ask {@link #current}.
 *
 * <p>Thread rule: written by its own thread only; other threads may read it for diagnostics.
 */
public final class ThreadState extends CacheLinePadding {
  private static final ThreadLocal<ThreadState> FOREIGN = new ThreadLocal<>();
  private static final VarHandle LIMIT;
  private static final int MOST_COMPARISONS = 20_000;

  static {
    try {
      LIMIT = MethodHandles.lookup().findVarHandle(ThreadState.class, "limit", int.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  public final Interpreter interpreter;

  private volatile boolean main;

  /** Depth of Python calls; RecursionError beyond the interpreter's limit. */
  public int depth;

  /** Depth of built-in comparisons. */
  private int comparisons;

  private volatile int limit;

  /** How many callbacks of tracing run in this thread: while one does, there are no events. */
  public int callbacks;

  /** The event that the trace function of this thread is being told of, or null. */
  public PyObject traceEvent;

  /** The Java thread, once it is known. */
  private volatile Thread thread;

  /**
   * The exception being handled ({@code sys.exception()}), or null. Saved and restored by except
   * blocks.
   */
  public PyBaseException handled;

  /** The innermost running body that was compiled with a frame object, or null. */
  public PyFrame frame;

  /**
   * {@code sys.set_asyncgen_hooks}: called when an asynchronous generator is first iterated, or
   * null.
   */
  public PyObject asyncGenFirstIter;

  /**
   * {@code sys.set_asyncgen_hooks}: called when an asynchronous generator is about to be collected,
   * or null.
   */
  public PyObject asyncGenFinalizer;

  /** {@code sys.set_coroutine_origin_tracking_depth}. */
  public int coroutineOriginDepth;

  /** The coroutines made by this thread and not started yet, or null. */
  private AwaitWatches unawaited;

  /** {@code sys.settrace}: the trace function of this thread, or null. */
  public volatile PyObject traceFunction;

  /** {@code sys.setprofile}: the profile function of this thread, or null. */
  public volatile PyObject profileFunction;

  /** The current context of this thread (PEP 567), or null when it never asked for one. */
  public PyContext context;

  /**
   * The {@code threading.local} objects that hold a dict for this thread, weakly, or null. They
   * hold it themselves, so that one that is reachable from its own values can be collected.
   */
  public Set<PyObject> locals;

  public ThreadState(Interpreter interpreter) {
    this.interpreter = interpreter;
    interpreter.threads().add(this);
    updateLimit();
  }

  /**
   * Calls that make {@link #depth} greater than this take the slow entry: the recursion limit, or
   * -1 while events are wanted. Other threads may change it.
   */
  public int limit() {
    return limit;
  }

  /** Something that decides about the limit has changed. */
  public synchronized void updateLimit() {
    boolean events =
        traceFunction != null || profileFunction != null || interpreter.monitors().isActive();
    LIMIT.setOpaque(this, events ? -1 : interpreter.recursionLimit());
  }

  /** The Java thread that this is the state of, or null while it has not started. */
  public Thread thread() {
    return thread;
  }

  public void setThread(Thread thread) {
    this.thread = thread;
  }

  /** The state of the calling thread; made on first use by a thread that Java started. */
  public static ThreadState current() {
    if (Thread.currentThread() instanceof PyThread t) {
      return t.state;
    }
    ThreadState state = FOREIGN.get();
    if (state == null) {
      state = new ThreadState(Interpreter.main());
      state.setThread(Thread.currentThread());
      FOREIGN.set(state);
    }
    return state;
  }

  /** Whether this is the thread that runs the main program, where signal handlers run. */
  public boolean isMain() {
    return main;
  }

  /** Makes this the main thread's state. */
  public void setMain() {
    main = true;
  }

  /** Attaches the calling Java thread to another interpreter's state. */
  public static void attach(ThreadState state) {
    state.setThread(Thread.currentThread());
    FOREIGN.set(state);
  }

  /** Keeps a watch until its coroutine is started or collected. */
  public void watch(AwaitWatch watch) {
    if (unawaited == null) {
      unawaited = new AwaitWatches();
    }
    unawaited.add(watch);
  }

  /** The coroutines of this thread that were never started. */
  public List<AwaitWatch> unawaited() {
    return unawaited == null ? List.of() : unawaited.open();
  }

  /** Counts a Java-level recursion that user code can drive without a Python call between. */
  public void enterRecursiveCall() {
    if (++depth > interpreter.recursionLimit()) {
      depth--;
      throw Errors.recursionError("maximum recursion depth exceeded");
    }
  }

  public void leaveRecursiveCall() {
    depth--;
  }

  /**
   * Counts a comparison inside a comparison. They are bounded by a number of their own, as in
   * CPython by the C stack: deeper than Python calls, long before the Java stack is full.
   */
  public void enterComparison() {
    if (++comparisons > MOST_COMPARISONS) {
      comparisons--;
      throw Errors.recursionError("maximum recursion depth exceeded in comparison");
    }
  }

  public void leaveComparison() {
    comparisons--;
  }
}
