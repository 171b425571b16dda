package typhon.runtime.object;

import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinType;
import typhon.annotations.Unset;
import typhon.runtime.error.PyException;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.ops.Raising;
import typhon.runtime.type.PyType;

/** The iterator that {@code coroutine.__await__()} gives. Immutable. */
@BuiltinType(name = "coroutine_wrapper", exposed = false)
public final class PyCoroutineWrapper extends BuiltinIterator implements Sendable {
  public static final PyType TYPE = PyType.builtin(new PyCoroutineWrapperTable());

  private final PyCoroutine coroutine;

  PyCoroutineWrapper(PyCoroutine coroutine) {
    this.coroutine = coroutine;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public PyObject sendOrNull(ThreadState ts, PyObject value) {
    return coroutine.sendOrNull(ts, value);
  }

  @Override
  public PyObject throwOrNull(ThreadState ts, PyException e) {
    return coroutine.throwOrNull(ts, e);
  }

  @Override
  public PyObject takeResult() {
    return coroutine.takeResult();
  }

  @Override
  public PyObject close(ThreadState ts) {
    return coroutine.close(ts);
  }

  @Override
  public PyObject __next__() {
    return coroutine.sendOrNull(ThreadState.current(), PyNone.NONE);
  }

  @BuiltinMethod
  PyObject __iter__() {
    return this;
  }

  @BuiltinMethod(name = "__next__")
  PyObject nextOrStop(ThreadState ts) {
    return coroutine.orStop(coroutine.sendOrNull(ts, PyNone.NONE));
  }

  /** Resume the coroutine by sending it a value. */
  @BuiltinMethod
  PyObject send(ThreadState ts, PyObject value) {
    return coroutine.send(ts, value);
  }

  /** Throws an exception in where the coroutine stands. */
  @BuiltinMethod(name = "throw")
  PyObject throwInto(
      ThreadState ts, PyObject type, @Unset PyObject value, @Unset PyObject traceback) {
    Raising.warnOfThreeArguments("throw", value);
    return coroutine.orStop(throwOrNull(ts, Raising.thrown(type, value, traceback)));
  }

  /** Raise GeneratorExit in the coroutine. */
  @BuiltinMethod(name = "close")
  PyObject closeMethod(ThreadState ts) {
    return coroutine.close(ts);
  }
}
