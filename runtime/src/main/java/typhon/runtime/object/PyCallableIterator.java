package typhon.runtime.object;

import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinType;
import typhon.runtime.error.PyException;
import typhon.runtime.error.PyStopIteration;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.PyType;

/**
 * Calls a callable until it returns the sentinel.
 *
 * <p>Thread rule: the callable is volatile, null once exhausted; no lock is held during the call.
 */
// CPython: iterobject.c calliterobject
@BuiltinType(name = "callable_iterator", exposed = false)
public final class PyCallableIterator extends BuiltinIterator {
  public static final PyType TYPE = PyType.builtin(new PyCallableIteratorTable());

  private volatile PyObject callable;
  private final PyObject sentinel;

  public PyCallableIterator(PyObject callable, PyObject sentinel) {
    this.sentinel = sentinel;
    this.callable = callable;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @BuiltinMethod
  PyObject __iter__() {
    return this;
  }

  @Override
  @BuiltinMethod
  public PyObject __next__() {
    PyObject c = callable;
    if (c == null) {
      return null;
    }
    PyObject result;
    try {
      result = c.call(ThreadState.current());
    } catch (PyException e) {
      if (e.matches(PyStopIteration.TYPE)) {
        callable = null;
        return null;
      }
      throw e;
    }
    // The call itself, or another thread, may have exhausted the iterator.
    if (callable == null) {
      return null;
    }
    if (Objects.equal(sentinel, result)) {
      callable = null;
      return null;
    }
    return result;
  }

  @BuiltinMethod
  PyObject __reduce__() {
    PyObject c = callable;
    return c == null
        ? IteratorReduction.exhausted()
        : PyTuple.of(IteratorReduction.builtin("iter"), PyTuple.of(c, sentinel));
  }
}
