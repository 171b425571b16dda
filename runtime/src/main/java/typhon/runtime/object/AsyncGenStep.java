package typhon.runtime.object;

import typhon.runtime.error.Errors;
import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.error.PyException;
import typhon.runtime.frame.ThreadState;

/**
 * What the awaitables of an asynchronous generator share: one awaited step of it (CPython:
 * genobject.c, async_gen_asend and async_gen_athrow).
 *
 * <p>Thread rule: driven by one thread at a time; the generator refuses a second step while one is
 * running.
 */
abstract class AsyncGenStep extends BuiltinIterator implements Sendable {
  protected enum State {
    INIT,
    ITERATING,
    CLOSED
  }

  protected final PyAsyncGenerator generator;
  protected State state = State.INIT;

  /** Warns when the step is never awaited; null when nobody watches or it has been started. */
  AwaitWatch watch;

  private PyObject result;

  AsyncGenStep(PyAsyncGenerator generator) {
    this.generator = generator;
  }

  @Override
  public PyObject takeResult() {
    PyObject r = result;
    result = null;
    return r == null ? PyNone.NONE : r;
  }

  protected void started() {
    if (watch != null) {
      watch.clear();
      watch = null;
    }
  }

  protected void finish(PyObject value) {
    state = State.CLOSED;
    generator.runningAsync = false;
    result = value;
  }

  /**
   * What the generator gave: an awaited value is passed on, a yielded one ends the step, the end is
   * an exception.
   */
  protected PyObject unwrap(PyObject yielded) {
    if (yielded instanceof PyAsyncGenerator.Yielded y) {
      finish(y.value);
      return null;
    }
    if (yielded == null) {
      generator.closed = true;
      finish(null);
      throw Errors.with(ExceptionTypes.STOP_ASYNC_ITERATION);
    }
    return yielded;
  }

  protected RuntimeException failed(PyException e) {
    state = State.CLOSED;
    generator.runningAsync = false;
    if (e.matches(ExceptionTypes.STOP_ASYNC_ITERATION)
        || e.matches(ExceptionTypes.GENERATOR_EXIT)) {
      generator.closed = true;
    }
    return e;
  }

  @Override
  public PyObject __next__() {
    return sendOrNull(ThreadState.current(), PyNone.NONE);
  }

  protected PyObject orStop(PyObject yielded) {
    if (yielded == null) {
      throw Errors.stopIteration(takeResult());
    }
    return yielded;
  }

  protected PyException thrown(PyObject type, PyObject value, PyObject traceback) {
    return typhon.runtime.ops.Raising.thrown(type, value, traceback);
  }
}
