package typhon.stdlib._collections;

import typhon.runtime.error.Errors;
import typhon.runtime.object.PyObject;

/** The position of an iterator over a deque, used under the deque's lock. */
final class DequeCursor {
  private final PyDeque deque;
  private final long state;
  private int index;
  private int remaining;
  private volatile boolean broken;

  DequeCursor(PyDeque deque, long index) {
    this.deque = deque;
    deque.lock();
    try {
      state = deque.stateLocked();
      this.index = (int) Math.max(0, Math.min(index, deque.sizeLocked()));
      remaining = deque.sizeLocked() - this.index;
    } finally {
      deque.unlock();
    }
  }

  static PyDeque requireDeque(String function, PyObject value) {
    if (value instanceof PyDeque deque) {
      return deque;
    }
    throw Errors.typeError(
        function + "() argument 1 must be collections.deque, not " + value.type().name());
  }

  /** Under the lock: the index of the next item; -1 at the end and when the deque was changed. */
  int advance() {
    if (deque.stateLocked() != state) {
      broken = true;
      remaining = 0;
      return -1;
    }
    if (remaining == 0) {
      return -1;
    }
    int i = index;
    index = i + 1;
    remaining--;
    return i;
  }

  boolean isBroken() {
    return broken;
  }

  int index() {
    deque.lock();
    try {
      return index;
    } finally {
      deque.unlock();
    }
  }

  int remaining() {
    deque.lock();
    try {
      return remaining;
    } finally {
      deque.unlock();
    }
  }
}
