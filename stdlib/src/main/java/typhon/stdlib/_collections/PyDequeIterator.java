package typhon.stdlib._collections;

import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.annotations.Default;
import typhon.runtime.error.Errors;
import typhon.runtime.object.BuiltinIterator;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyTuple;
import typhon.runtime.type.PyType;

/**
 * Iterates over a deque; a deque that was changed ends the iteration with an error.
 *
 * <p>Thread rule: a step holds the deque's lock.
 */
@BuiltinType(name = "_deque_iterator", module = "collections")
public final class PyDequeIterator extends BuiltinIterator {
  public static final PyType TYPE = PyType.builtin(new PyDequeIteratorTable());

  private final PyDeque deque;
  private final DequeCursor cursor;

  PyDequeIterator(PyDeque deque, long index) {
    this.deque = deque;
    this.cursor = new DequeCursor(deque, index);
  }

  @BuiltinNew
  static PyObject __new__(PyType type, PyObject deque, @Default("0") long index) {
    return new PyDequeIterator(DequeCursor.requireDeque("_deque_iterator", deque), index);
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
    deque.lock();
    try {
      int i = cursor.advance();
      if (i >= 0) {
        return deque.itemLocked(i);
      }
    } finally {
      deque.unlock();
    }
    if (cursor.isBroken()) {
      throw Errors.runtimeError("deque mutated during iteration");
    }
    return null;
  }

  /** The number of items to come. */
  @BuiltinMethod
  long __length_hint__() {
    return cursor.remaining();
  }

  @BuiltinMethod
  PyObject __reduce__() {
    return PyTuple.of(TYPE, PyTuple.of(deque, PyInt.of(cursor.index())));
  }
}
