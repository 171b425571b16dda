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
 * Iterates over a deque from its right end; a deque that was changed ends the iteration with an
 * error.
 *
 * <p>Thread rule: a step holds the deque's lock.
 */
@BuiltinType(name = "_deque_reverse_iterator", module = "collections")
public final class PyDequeReverseIterator extends BuiltinIterator {
  public static final PyType TYPE = PyType.builtin(new PyDequeReverseIteratorTable());

  private final PyDeque deque;
  private final DequeCursor cursor;

  PyDequeReverseIterator(PyDeque deque, long index) {
    this.deque = deque;
    this.cursor = new DequeCursor(deque, index);
  }

  @BuiltinNew
  static PyObject __new__(PyType type, PyObject deque, @Default("0") long index) {
    return new PyDequeReverseIterator(
        DequeCursor.requireDeque("_deque_reverse_iterator", deque), index);
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
        return deque.itemLocked(deque.sizeLocked() - 1 - i);
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
