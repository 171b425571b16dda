package typhon.runtime.object;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import typhon.runtime.call.CompiledUnit;
import typhon.runtime.error.Errors;
import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.error.PyBaseException;
import typhon.runtime.error.PyException;
import typhon.runtime.error.PyStopIteration;
import typhon.runtime.frame.PyFrame;
import typhon.runtime.frame.Recursion;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.frame.UncaughtExceptions;
import typhon.runtime.ops.Objects;
import typhon.runtime.ops.Raising;
import typhon.runtime.trace.Instrumentation;

/**
 * A suspended call: what generators, coroutines and asynchronous generators share. Compiled code is
 * a state machine whose variables live in {@link #saved} between two runs (design D5).
 *
 * <p>Thread rule: a run is entered by compare-and-set of {@code running}; all other fields belong
 * to the thread that runs it. A second thread gets ValueError.
 */
public abstract class PyGeneratorBase extends BuiltinIterator implements Sendable {
  protected static final int START = 0;
  protected static final int FINISHED = -1;
  private static final VarHandle RUNNING;
  private static final VarHandle NAME;
  private static final VarHandle QUALIFIED_NAME;

  static {
    try {
      MethodHandles.Lookup lookup = MethodHandles.lookup();
      RUNNING = lookup.findVarHandle(PyGeneratorBase.class, "running", boolean.class);
      NAME = lookup.findVarHandle(PyGeneratorBase.class, "name", PyStr.class);
      QUALIFIED_NAME = lookup.findVarHandle(PyGeneratorBase.class, "qualifiedName", PyStr.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  /** Where compiled code goes on: 0 at the start, the number of a suspension, -1 when finished. */
  public int state;

  /** The variables of the body, by JVM slot; cleared when finished. */
  public Object[] saved;

  /** What the body yields from or awaits while suspended there, or null. */
  public PyObject delegate;

  /** The exception the body was handling when it was suspended in a handler. */
  public PyBaseException handled;

  /** The exception its present caller is handling. */
  public PyBaseException callerHandled;

  private final PyFunction function;
  private final PyCode code;
  private volatile PyStr name;
  private volatile PyStr qualifiedName;
  private SuspendedGuard guard;
  private PyException pending;
  private PyObject result;

  /** The unit whose form of the body runs; decided at the start. */
  private CompiledUnit unit;

  private volatile PyFrame frame;

  @SuppressWarnings("unused") // through RUNNING
  private volatile boolean running;

  protected PyGeneratorBase(PyFunction function, PyCode code, Object[] saved) {
    this.function = function;
    this.code = code;
    this.unit = function.unit();
    this.saved = saved;
    // Plain: what publishes the object publishes them too, and fences cost more than the rest.
    NAME.set(this, (PyStr) function.nameAttribute());
    QUALIFIED_NAME.set(this, function.qualifiedName());
  }

  /** The word for messages: generator, coroutine ... */
  protected abstract String kind();

  public PyFunction function() {
    return function;
  }

  public PyCode code() {
    return code;
  }

  /** Its frame object, made when first asked for. */
  public PyFrame frameObject() {
    return frameObject(false);
  }

  /** For compiled code: the frame object of the body that starts. */
  public synchronized PyFrame frameObject(boolean instrumented) {
    if (frame == null) {
      frame = new PyFrame(this);
    }
    if (instrumented) {
      frame.setInstrumented();
    }
    return frame;
  }

  /** For compiled code: makes room for the variables of the instrumented form. */
  public void reserve(int count) {
    if (saved.length < count) {
      saved = Arrays.copyOf(saved, count);
    }
  }

  /** For compiled code: the exception to raise at the suspension, still pending. */
  public PyObject pendingException() {
    return pending.value();
  }

  public boolean isRunning() {
    return running;
  }

  public boolean isFinished() {
    return state == FINISHED;
  }

  public boolean isStarted() {
    return state != START;
  }

  /** For compiled code: the exception to raise at the suspension. */
  public PyException takePending() {
    PyException p = pending;
    pending = null;
    return p;
  }

  /** For compiled code: the value of a {@code return}, or of a finished delegation. */
  public void setResult(PyObject value) {
    result = value;
  }

  @Override
  public PyObject takeResult() {
    PyObject r = result;
    result = null;
    return r == null ? PyNone.NONE : r;
  }

  /**
   * Goes on with a value; null when the body has returned, then {@link #takeResult} tells the
   * value.
   */
  @Override
  public PyObject sendOrNull(ThreadState ts, PyObject value) {
    enter();
    try {
      if (state == START && value != PyNone.NONE) {
        throw Errors.typeError("can't send non-None value to a just-started " + kind());
      }
      if (state == FINISHED) {
        return whenFinished();
      }
      if (state == START) {
        starting();
      }
      return run(ts, value);
    } finally {
      RUNNING.setRelease(this, false);
    }
  }

  /** It leaves the state in which it was made. */
  protected void starting() {}

  /** A next step of a finished body: null for generators, an error for coroutines. */
  protected PyObject whenFinished() {
    return null;
  }

  /** Goes on by raising an exception at the suspension. */
  @Override
  public PyObject throwOrNull(ThreadState ts, PyException e) {
    enter();
    try {
      // Its context is what this body is handling, not what the caller is.
      // CPython: genobject.c gen_send_ex2, errors.c _PyErr_ChainStackItem
      if (!e.contextKnown()) {
        e.markContextKnown();
        Raising.chain(e.value(), handled);
      }
      if (state == FINISHED) {
        whenFinished();
        throw e;
      }
      if (state == START) {
        starting();
        finish();
        throw e;
      }
      pending = e;
      return run(ts, null);
    } finally {
      RUNNING.setRelease(this, false);
    }
  }

  private void enter() {
    if (!RUNNING.compareAndSet(this, false, true)) {
      throw Errors.valueError(kind() + " already executing");
    }
  }

  private PyObject run(ThreadState ts, PyObject sent) {
    PyBaseException outer = ts.handled;
    int depth = ts.depth;
    boolean wanted = Recursion.enter(ts, function);
    if (state == START && (wanted || code.spec().traceable())) {
      chooseForm(ts);
    }
    callerHandled = outer;
    delegate = null;
    try {
      PyObject value = unit.resume(code.id(), ts, this, sent);
      if (value == null) {
        finish();
      } else if (guard == null && needsEnd()) {
        guard = new SuspendedGuard(this);
      }
      return value;
    } catch (PyException e) {
      finish();
      throw convertStop(e);
    } finally {
      ts.depth = depth;
      ts.handled = outer;
      callerHandled = null;
    }
  }

  /** Whether something is to be done when it is collected while suspended. */
  protected boolean needsEnd() {
    return code.has(PyCode.CLEANUP);
  }

  /** It has become unreachable while suspended. CPython: genobject.c _PyGen_Finalize. */
  public void endUnreachable(ThreadState ts) {
    try {
      close(ts);
    } catch (PyException e) {
      UncaughtExceptions.unraisable(
          ts,
          e.value(),
          "Exception ignored while closing " + kind() + " " + Objects.repr(this),
          null);
    }
  }

  /** A body that starts while its events are wanted runs in its instrumented form to its end. */
  private void chooseForm(ThreadState ts) {
    if (Instrumentation.isAvailable(ts, function.unit())) {
      unit = function.unit().instrumented(ts);
    }
  }

  private void finish() {
    state = FINISHED;
    saved = null;
    delegate = null;
    handled = null;
  }

  /** A StopIteration must not leave the body (PEP 479). CPython: genobject.c gen_send_ex2. */
  protected PyException convertStop(PyException e) {
    if (e.matches(PyStopIteration.TYPE)) {
      return replacement(e, kind() + " raised StopIteration");
    }
    return e;
  }

  protected static PyException replacement(PyException e, String message) {
    PyException made = Errors.runtimeError(message);
    made.value().setContext(e.value());
    made.value().setCause(e.value());
    return made;
  }

  /** {@code close()}: raises GeneratorExit inside and gives what the body returned. */
  @Override
  public PyObject close(ThreadState ts) {
    if (state == START && !running) {
      enter();
      try {
        starting();
        finish();
      } finally {
        RUNNING.setRelease(this, false);
      }
      return PyNone.NONE;
    }
    if (state == FINISHED && !running) {
      return PyNone.NONE;
    }
    PyObject yielded;
    try {
      PyException exit = Errors.with(ExceptionTypes.GENERATOR_EXIT);
      Raising.chain(exit.value(), ts.handled);
      exit.markContextKnown();
      yielded = throwOrNull(ts, exit);
    } catch (PyException e) {
      if (e.matches(ExceptionTypes.GENERATOR_EXIT) || e.matches(PyStopIteration.TYPE)) {
        return PyNone.NONE;
      }
      throw e;
    }
    if (yielded != null) {
      throw Errors.runtimeError(kind() + " ignored GeneratorExit");
    }
    return takeResult();
  }

  @Override
  public PyObject __next__() {
    return sendOrNull(ThreadState.current(), PyNone.NONE);
  }

  protected PyStr name() {
    return name;
  }

  protected void setName(PyObject value) {
    if (!(value instanceof PyStr s)) {
      throw Errors.typeError("__name__ must be set to a string object");
    }
    name = s;
  }

  protected PyStr qualifiedName() {
    return qualifiedName;
  }

  protected void setQualifiedName(PyObject value) {
    if (!(value instanceof PyStr s)) {
      throw Errors.typeError("__qualname__ must be set to a string object");
    }
    qualifiedName = s;
  }
}
