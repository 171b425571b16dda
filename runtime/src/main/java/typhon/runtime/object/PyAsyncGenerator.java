package typhon.runtime.object;

import typhon.annotations.BuiltinClassMethod;
import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinSetter;
import typhon.annotations.BuiltinType;
import typhon.annotations.Unset;
import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.error.PyException;
import typhon.runtime.frame.PyFrame;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.frame.UncaughtExceptions;
import typhon.runtime.ops.Objects;
import typhon.runtime.ops.Raising;
import typhon.runtime.type.PyType;

/**
 * The running body of an {@code async def} function that contains {@code yield}.
 *
 * <p>Thread rule: see {@link PyGeneratorBase}; the flags below belong to the thread that runs the
 * generator.
 */
@BuiltinType(name = "async_generator", exposed = false, weakReferable = true)
public final class PyAsyncGenerator extends PyGeneratorBase {
  public static final PyType TYPE = PyType.builtin(new PyAsyncGeneratorTable());

  /** Set while one of the awaitables of this generator is being driven. */
  volatile boolean runningAsync;

  /** Set by {@code aclose()}, and when the body has ended. */
  volatile boolean closed;

  private volatile boolean hooksCalled;

  /** The hook to be called when it is collected before its end, or null. */
  private volatile PyObject finalizer;

  /**
   * A value yielded by the body, as opposed to what its awaits yield. Never seen by Python code.
   */
  public static final class Yielded extends PyObject {
    final PyObject value;

    public Yielded(PyObject value) {
      this.value = value;
    }

    @Override
    public PyType type() {
      return PyBaseObject.TYPE;
    }
  }

  public PyAsyncGenerator(PyFunction function, PyCode code, Object[] saved) {
    super(function, code, saved);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  protected String kind() {
    return "async generator";
  }

  @Override
  public PyObject nextOrNull() {
    throw typhon.runtime.error.Errors.typeError("'async_generator' object is not an iterator");
  }

  @Override
  protected PyException convertStop(PyException e) {
    if (e.matches(ExceptionTypes.STOP_ASYNC_ITERATION)) {
      return replacement(e, "async generator raised StopAsyncIteration");
    }
    return super.convertStop(e);
  }

  /**
   * Calls the event loop's hook at the first iteration. CPython: genobject.c async_gen_init_hooks.
   */
  private void callHooks() {
    if (hooksCalled) {
      return;
    }
    hooksCalled = true;
    ThreadState ts = ThreadState.current();
    finalizer = ts.asyncGenFinalizer;
    if (ts.asyncGenFirstIter != null) {
      ts.asyncGenFirstIter.call(ts, this);
    }
  }

  @Override
  protected boolean needsEnd() {
    return finalizer != null || super.needsEnd();
  }

  @Override
  public void endUnreachable(ThreadState ts) {
    PyObject hook = finalizer;
    if (hook == null || closed) {
      super.endUnreachable(ts);
      return;
    }
    try {
      hook.call(ts, this);
    } catch (PyException e) {
      UncaughtExceptions.unraisable(
          ts,
          e.value(),
          "Exception ignored while calling asynchronous generator finalizer "
              + Objects.repr(hook)
              + " on "
              + Objects.repr(this),
          null);
    }
  }

  /** A step that Python code asked for, and may forget to await. */
  private PyObject watched(AsyncGenStep step, String method) {
    ThreadState ts = ThreadState.current();
    AwaitWatch watch = new UnawaitedStep(step, qualifiedName(), method);
    step.watch = watch;
    ts.watch(watch);
    return step;
  }

  @BuiltinMethod
  PyObject __aiter__() {
    return this;
  }

  @BuiltinMethod(name = "__anext__")
  public PyObject anext() {
    callHooks();
    return new PyAsyncGenASend(this, PyNone.NONE);
  }

  /** Send a value into the generator; gives an awaitable of the next value. */
  @BuiltinMethod
  PyObject asend(PyObject object) {
    callHooks();
    return watched(new PyAsyncGenASend(this, object), "asend");
  }

  /** Raise an exception in the generator; gives an awaitable of the next value. */
  @BuiltinMethod
  PyObject athrow(PyObject type, @Unset PyObject value, @Unset PyObject traceback) {
    callHooks();
    Raising.warnOfThreeArguments("athrow", value);
    return watched(new PyAsyncGenAThrow(this, new PyObject[] {type, value, traceback}), "athrow");
  }

  /** Raise GeneratorExit in the generator; gives an awaitable. */
  @BuiltinMethod
  PyObject aclose() {
    callHooks();
    return watched(new PyAsyncGenAThrow(this, null), "aclose");
  }

  /** See PEP 585. */
  @BuiltinClassMethod
  static PyObject __class_getitem__(PyType type, PyObject object) {
    return new PyGenericAlias(type, object);
  }

  @BuiltinGetter(name = "ag_running", member = true)
  boolean running() {
    return runningAsync;
  }

  @BuiltinGetter(name = "ag_suspended")
  boolean suspended() {
    return isStarted() && !isFinished() && !isRunning();
  }

  @BuiltinGetter(name = "ag_await")
  PyObject awaited() {
    PyObject d = delegate;
    return d == null ? PyNone.NONE : d;
  }

  @BuiltinGetter(name = "ag_code")
  PyObject codeAttribute() {
    return code();
  }

  @BuiltinGetter(name = "ag_frame")
  PyObject frame() {
    return PyFrame.ofGenerator(this);
  }

  @BuiltinGetter(name = "__name__")
  PyObject nameAttribute() {
    return name();
  }

  @BuiltinSetter(name = "__name__")
  void setNameAttribute(PyObject value) {
    setName(value);
  }

  @BuiltinGetter(name = "__qualname__")
  PyObject qualifiedNameAttribute() {
    return qualifiedName();
  }

  @BuiltinSetter(name = "__qualname__")
  void setQualifiedNameAttribute(PyObject value) {
    setQualifiedName(value);
  }

  @BuiltinMethod
  PyObject __repr__() {
    return PyStr.of(
        "<async_generator object " + qualifiedName() + " at " + Objects.address(this) + ">");
  }
}
