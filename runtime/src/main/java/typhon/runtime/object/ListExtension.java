package typhon.runtime.object;

import typhon.runtime.ops.Iteration;

/** {@code list.extend} (CPython: listobject.c _list_extend). */
final class ListExtension {
  private ListExtension() {}

  /** Appends the items: in one step from a built-in container, else as the iterator gives them. */
  static void extend(PyList list, PyObject iterable) {
    if (iterable.type() == PyList.TYPE) {
      extendByList(list, (PyList) iterable);
      return;
    }
    PyObject[] fresh = Iteration.snapshotOrNull(iterable);
    if (fresh == null) {
      extendByIterator(list, iterable);
    } else {
      appendAll(list, fresh);
    }
  }

  private static void extendByIterator(PyList list, PyObject iterable) {
    PyObject iterator = Iteration.iter(iterable);
    reserve(list, Iteration.lengthHint(iterable, 8));
    for (PyObject item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
      list.append(item);
    }
  }

  /** The hint is only believed as far as it costs little to be wrong. */
  private static void reserve(PyList list, long hint) {
    list.lock();
    try {
      if (list.size() == 0) {
        list.ensureLocked((int) Math.min(hint, 1 << 16));
      }
    } finally {
      list.unlock();
    }
  }

  private static void extendByList(PyList list, PyList other) {
    PyList.lockBoth(list, other);
    try {
      addLocked(list, other.itemsLocked(), other.size());
    } finally {
      PyList.unlockBoth(list, other);
    }
  }

  static void appendAll(PyList list, PyObject[] fresh) {
    list.lock();
    try {
      addLocked(list, fresh, fresh.length);
    } finally {
      list.unlock();
    }
  }

  /** Under the list's lock. */
  static void addLocked(PyList list, PyObject[] fresh, int count) {
    int size = list.size();
    PyObject[] target = list.ensureLocked(count);
    list.setSizeLocked(size + count);
    for (int i = 0; i < count; i++) {
      SharedItems.set(target, size + i, fresh[i]);
    }
  }
}
