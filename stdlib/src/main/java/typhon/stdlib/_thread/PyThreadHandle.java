package typhon.stdlib._thread;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.annotations.Default;
import typhon.runtime.error.Errors;
import typhon.runtime.frame.PendingSignals;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.sync.GlobalLock;
import typhon.runtime.type.PyType;

/**
 * A thread that can be joined.
 *
 * <p>Thread rule: the state moves forward by compare-and-set; {@code done} opens once, after the
 * thread's last Python code. The Java thread is never interrupted.
 */
@BuiltinType(name = "_ThreadHandle", module = "_thread", exposed = false, weakReferable = true)
public final class PyThreadHandle extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyThreadHandleTable());

  private static final long SLICE_MILLIS = 20;

  private enum State {
    NOT_STARTED,
    STARTING,
    RUNNING,
    DONE
  }

  private final AtomicReference<State> state = new AtomicReference<>(State.NOT_STARTED);
  private final CountDownLatch done = new CountDownLatch(1);
  private volatile long ident;
  private volatile boolean daemon;

  @BuiltinNew
  static PyObject __new__(PyType type) {
    return new PyThreadHandle();
  }

  /** The handle of a thread that runs already. */
  static PyThreadHandle ofRunning(long ident) {
    PyThreadHandle handle = new PyThreadHandle();
    handle.ident = ident;
    handle.state.set(State.RUNNING);
    return handle;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /** Claims the right to start; the thread is to call {@link #running} and {@link #finished}. */
  void starting(boolean isDaemon) {
    if (!state.compareAndSet(State.NOT_STARTED, State.STARTING)) {
      throw Errors.runtimeError("thread already started");
    }
    daemon = isDaemon;
  }

  void startFailed() {
    state.set(State.NOT_STARTED);
  }

  void running(long id) {
    ident = id;
    state.set(State.RUNNING);
  }

  void finished() {
    state.set(State.DONE);
    done.countDown();
  }

  @BuiltinGetter
  long ident() {
    return ident;
  }

  /** Wait until the thread has ended, at most timeout seconds. */
  @BuiltinMethod
  void join(ThreadState ts, @Default("None") PyObject timeout) {
    double seconds = timeout == PyNone.NONE ? -1 : Timeouts.seconds(timeout);
    await(ts, seconds < 0 ? Timeouts.FOREVER : Timeouts.nanos(seconds));
  }

  /** Waits for the end; false when the time was over. */
  boolean await(ThreadState ts, long nanos) {
    if (state.get() == State.NOT_STARTED) {
      throw Errors.runtimeError("thread not started");
    }
    if (state.get() == State.RUNNING && ident == Thread.currentThread().threadId()) {
      throw Errors.runtimeError("Cannot join current thread");
    }
    if (daemon && ts.interpreter.isFinalizing() && done.getCount() > 0) {
      throw Errors.pythonFinalizationError("cannot join daemon thread at interpreter shutdown");
    }
    long deadline = System.nanoTime() + nanos;
    while (true) {
      long left = nanos < 0 ? Long.MAX_VALUE : deadline - System.nanoTime();
      long slice = ts.isMain() ? Math.min(left, TimeUnit.MILLISECONDS.toNanos(SLICE_MILLIS)) : left;
      if (awaitOnce(slice)) {
        return true;
      }
      if (nanos >= 0 && System.nanoTime() - deadline >= 0) {
        return false;
      }
      PendingSignals.run();
    }
  }

  private boolean awaitOnce(long nanos) {
    boolean paused = GlobalLock.pause();
    try {
      return done.await(nanos, TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      // Python has no thread interruption: the caller looks at its signals and waits on.
      return false;
    } finally {
      GlobalLock.resume(paused);
    }
  }

  /** Whether the thread has ended. */
  @BuiltinMethod
  boolean is_done() {
    return done.getCount() == 0;
  }

  @BuiltinMethod
  void _set_done() {
    if (state.get() == State.NOT_STARTED) {
      throw Errors.runtimeError("thread not started");
    }
    finished();
  }

  @BuiltinMethod
  PyObject __repr__() {
    return PyStr.of("<_thread._ThreadHandle object: ident=" + ident + ">");
  }
}
