package typhon.runtime.builtins;

import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinType;
import typhon.annotations.Unset;
import typhon.runtime.error.Errors;
import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.error.PyException;
import typhon.runtime.object.BuiltinIterator;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.Sendable;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Delegation;
import typhon.runtime.ops.Iteration;
import typhon.runtime.type.PyType;

/**
 * What {@code anext(iterator, default)} gives: awaits the next item, or the default at the end.
 *
 * <p>Thread rule: immutable but for the iterator of the wrapped awaitable, made once by the
 * awaiting thread.
 */
@BuiltinType(name = "anext_awaitable", exposed = false)
public final class PyAnextAwaitable extends BuiltinIterator {
  public static final PyType TYPE = PyType.builtin(new PyAnextAwaitableTable());
  private static final PyStr SEND = PyStr.intern("send");
  private static final PyStr THROW = PyStr.intern("throw");
  private static final PyStr CLOSE = PyStr.intern("close");

  private final PyObject awaitable;
  private final PyObject defaultValue;
  private volatile PyObject iterator;

  PyAnextAwaitable(PyObject awaitable, PyObject defaultValue) {
    this.awaitable = awaitable;
    this.defaultValue = defaultValue;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  private PyObject iterator() {
    PyObject it = iterator;
    if (it == null) {
      it = Delegation.awaitable(awaitable);
      iterator = it;
    }
    return it;
  }

  @BuiltinMethod
  PyObject __await__() {
    return this;
  }

  @BuiltinMethod
  PyObject __iter__() {
    return this;
  }

  private PyObject orDefault(PyException e) {
    if (e.matches(ExceptionTypes.STOP_ASYNC_ITERATION)) {
      throw Errors.stopIteration(defaultValue);
    }
    throw e;
  }

  @Override
  @BuiltinMethod
  public PyObject __next__() {
    PyObject it = iterator();
    if (it instanceof Sendable) {
      return send(PyNone.NONE);
    }
    try {
      return Iteration.next(it);
    } catch (PyException e) {
      return orDefault(e);
    }
  }

  /** Send a value into the wrapped awaitable. */
  @BuiltinMethod
  PyObject send(PyObject value) {
    try {
      return Calls.method(iterator(), SEND, value);
    } catch (PyException e) {
      return orDefault(e);
    }
  }

  /** Raise an exception inside the wrapped awaitable. */
  @BuiltinMethod(name = "throw")
  PyObject throw_(PyObject typ, @Unset PyObject val, @Unset PyObject tb) {
    try {
      PyObject[] args =
          val == null
              ? new PyObject[] {typ}
              : tb == null ? new PyObject[] {typ, val} : new PyObject[] {typ, val, tb};
      return Calls.method(iterator(), THROW, args);
    } catch (PyException e) {
      return orDefault(e);
    }
  }

  /** Close the wrapped awaitable. */
  @BuiltinMethod
  PyObject close() {
    return Calls.method(iterator(), CLOSE);
  }
}
