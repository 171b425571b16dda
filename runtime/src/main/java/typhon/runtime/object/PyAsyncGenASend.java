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
 * The awaitable of {@code asend()} and {@code __anext__()}. Thread rule: see {@link AsyncGenStep}.
 */
@BuiltinType(name = "async_generator_asend", exposed = false)
public final class PyAsyncGenASend extends AsyncGenStep {
  public static final PyType TYPE = PyType.builtin(new PyAsyncGenASendTable());

  private final PyObject first;

  PyAsyncGenASend(PyAsyncGenerator generator, PyObject first) {
    super(generator);
    this.first = first;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public PyObject sendOrNull(ThreadState ts, PyObject value) {
    started();
    if (state == State.CLOSED) {
      throw Errors.runtimeError("cannot reuse already awaited __anext__()/asend()");
    }
    PyObject sent = value;
    if (state == State.INIT) {
      start();
      sent = value == PyNone.NONE ? first : value;
    }
    try {
      return unwrap(generator.sendOrNull(ts, sent));
    } catch (PyException e) {
      throw failed(e);
    }
  }

  private void start() {
    if (generator.runningAsync) {
      state = State.CLOSED;
      throw Errors.runtimeError("anext(): asynchronous generator is already running");
    }
    generator.runningAsync = true;
    state = State.ITERATING;
  }

  @Override
  public PyObject throwOrNull(ThreadState ts, PyException e) {
    started();
    if (state == State.CLOSED) {
      throw Errors.runtimeError("cannot reuse already awaited __anext__()/asend()");
    }
    if (state == State.INIT) {
      start();
    }
    try {
      return unwrap(generator.throwOrNull(ts, e));
    } catch (PyException raised) {
      throw failed(raised);
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
  PyObject send(ThreadState ts, PyObject object) {
    return orStop(sendOrNull(ts, object));
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
