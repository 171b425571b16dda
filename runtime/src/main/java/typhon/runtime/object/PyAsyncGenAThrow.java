package typhon.runtime.object;

import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinType;
import typhon.annotations.Unset;
import typhon.runtime.error.Errors;
import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.error.PyException;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.ops.Raising;
import typhon.runtime.type.PyType;

/**
 * The awaitable of {@code athrow()} and {@code aclose()}. Thread rule: see {@link AsyncGenStep}.
 */
@BuiltinType(name = "async_generator_athrow", exposed = false)
public final class PyAsyncGenAThrow extends AsyncGenStep {
  public static final PyType TYPE = PyType.builtin(new PyAsyncGenAThrowTable());

  /** Type, value and traceback to throw; null for {@code aclose()}. */
  private final PyObject[] exception;

  PyAsyncGenAThrow(PyAsyncGenerator generator, PyObject[] exception) {
    super(generator);
    this.exception = exception;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  private boolean closes() {
    return exception == null;
  }

  @Override
  public PyObject sendOrNull(ThreadState ts, PyObject value) {
    started();
    if (state == State.CLOSED) {
      throw Errors.runtimeError("cannot reuse already awaited aclose()/athrow()");
    }
    if (generator.isFinished()) {
      state = State.CLOSED;
      return null; // nothing is left to throw into: done, with None
    }
    if (state == State.INIT) {
      return first(ts, value);
    }
    try {
      return next(generator.sendOrNull(ts, value));
    } catch (PyException e) {
      return ended(e);
    }
  }

  private PyObject first(ThreadState ts, PyObject value) {
    if (generator.runningAsync) {
      state = State.CLOSED;
      throw Errors.runtimeError(
          closes()
              ? "aclose(): asynchronous generator is already running"
              : "athrow(): asynchronous generator is already running");
    }
    if (generator.closed) {
      state = State.CLOSED;
      throw Errors.with(ExceptionTypes.STOP_ASYNC_ITERATION);
    }
    if (value != PyNone.NONE) {
      throw Errors.runtimeError("can't send non-None value to a just-started coroutine");
    }
    state = State.ITERATING;
    generator.runningAsync = true;
    PyException e;
    if (closes()) {
      generator.closed = true;
      e = Errors.with(ExceptionTypes.GENERATOR_EXIT);
    } else {
      e = thrown(exception[0], exception[1], exception[2]);
    }
    try {
      return next(generator.throwOrNull(ts, e));
    } catch (PyException raised) {
      return ended(raised);
    }
  }

  private PyObject next(PyObject yielded) {
    if (closes() && yielded instanceof PyAsyncGenerator.Yielded) {
      finish(null);
      throw Errors.runtimeError("async generator ignored GeneratorExit");
    }
    return unwrap(yielded);
  }

  /** {@code aclose()} takes the end of the generator for success. */
  private PyObject ended(PyException e) {
    RuntimeException failure = failed(e);
    if (closes()
        && (e.matches(ExceptionTypes.STOP_ASYNC_ITERATION)
            || e.matches(ExceptionTypes.GENERATOR_EXIT))) {
      finish(null);
      return null;
    }
    throw failure;
  }

  @Override
  public PyObject throwOrNull(ThreadState ts, PyException e) {
    started();
    if (state == State.CLOSED) {
      throw Errors.runtimeError("cannot reuse already awaited aclose()/athrow()");
    }
    if (state == State.INIT) {
      if (generator.runningAsync) {
        state = State.CLOSED;
        throw Errors.runtimeError(
            closes()
                ? "aclose(): asynchronous generator is already running"
                : "athrow(): asynchronous generator is already running");
      }
      state = State.ITERATING;
      generator.runningAsync = true;
    }
    try {
      return next(generator.throwOrNull(ts, e));
    } catch (PyException raised) {
      return ended(raised);
    }
  }

  @Override
  public PyObject close(ThreadState ts) {
    started();
    if (state == State.CLOSED) {
      return PyNone.NONE;
    }
    try {
      throwOrNull(ts, Errors.with(ExceptionTypes.GENERATOR_EXIT));
    } catch (PyException e) {
      if (e.matches(ExceptionTypes.GENERATOR_EXIT)
          || e.matches(ExceptionTypes.STOP_ASYNC_ITERATION)) {
        return PyNone.NONE;
      }
      throw e;
    }
    if (state == State.CLOSED) {
      return PyNone.NONE;
    }
    throw Errors.runtimeError("coroutine ignored GeneratorExit");
  }

  @BuiltinMethod
  PyObject __iter__() {
    return this;
  }

  @BuiltinMethod
  PyObject __await__() {
    return this;
  }

  @BuiltinMethod(name = "__next__")
  PyObject nextOrStop(ThreadState ts) {
    return orStop(sendOrNull(ts, PyNone.NONE));
  }

  /** Resume the step by sending a value. */
  @BuiltinMethod
  PyObject send(ThreadState ts, PyObject value) {
    return orStop(sendOrNull(ts, value));
  }

  /** Throws an exception in where the generator stands. */
  @BuiltinMethod(name = "throw")
  PyObject throwInto(
      ThreadState ts, PyObject type, @Unset PyObject value, @Unset PyObject traceback) {
    Raising.warnOfThreeArguments("throw", value);
    return orStop(throwOrNull(ts, thrown(type, value, traceback)));
  }

  /** End the step by raising GeneratorExit. */
  @BuiltinMethod(name = "close")
  PyObject closeMethod(ThreadState ts) {
    return close(ts);
  }
}
