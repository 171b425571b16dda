package typhon.runtime.object;

import java.util.Arrays;
import typhon.runtime.error.Errors;
import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.error.PyException;
import typhon.runtime.ops.Iteration;

/**
 * Slices of lists, and removing items by position (CPython: listobject.c list_slice,
 * list_ass_subscript).
 */
final class ListSlices {
  private ListSlices() {}

  static PyObject get(PyList list, PySlice slice) {
    // The bounds may run user code: computed before locking, then fitted to the length found.
    PySlice.Bounds bounds = slice.bounds();
    list.lock();
    try {
      return PyList.owning(ItemArrays.select(list.itemsLocked(), bounds.in(list.size())));
    } finally {
      list.unlock();
    }
  }

  static void set(PyList list, PySlice slice, PyObject value) {
    PySlice.Bounds bounds = slice.bounds();
    PyObject[] fresh = itemsOf(value);
    list.lock();
    try {
      PySlice.Range range = bounds.in(list.size());
      if (range.step() == 1) {
        int from = (int) range.start();
        replace(list, from, Math.max(from, (int) range.stop()), fresh);
      } else {
        setExtended(list, range, fresh);
      }
    } finally {
      list.unlock();
    }
  }

  private static PyObject[] itemsOf(PyObject value) {
    try {
      return Iteration.toArray(value);
    } catch (PyException e) {
      if (e.matches(ExceptionTypes.TYPE_ERROR) && !Iteration.isIterable(value)) {
        throw Errors.typeError("must assign iterable to extended slice");
      }
      throw e;
    }
  }

  private static void setExtended(PyList list, PySlice.Range range, PyObject[] fresh) {
    if (fresh.length != range.count()) {
      throw Errors.valueError(
          "attempt to assign sequence of size "
              + fresh.length
              + " to extended slice of size "
              + range.count());
    }
    PyObject[] items = list.itemsLocked();
    for (int i = 0; i < fresh.length; i++) {
      SharedItems.set(items, range.at(i), fresh[i]);
    }
  }

  /**
   * Under the lock: puts {@code fresh} where the items {@code from} to {@code to} (excluded) were.
   */
  static void replace(PyList list, int from, int to, PyObject[] fresh) {
    int size = list.size();
    int growth = fresh.length - (to - from);
    PyObject[] old = list.itemsLocked();
    PyObject[] items = growth > 0 ? list.ensureLocked(growth) : old;
    if (growth > 0) {
      list.setSizeLocked(size + growth);
    }
    System.arraycopy(items, to, items, to + growth, size - to);
    for (int i = 0; i < fresh.length; i++) {
      SharedItems.set(items, from + i, fresh[i]);
    }
    truncate(list, items, size + growth, size);
  }

  /**
   * Under the lock: ends the list at {@code count}; the elements up to the former size become null.
   */
  private static void truncate(PyList list, PyObject[] items, int count, int former) {
    if (count == 0) {
      list.setItemsLocked(PyObject.NO_ARGS, 0);
      return;
    }
    if (count < former) {
      for (int i = former - 1; i >= count; i--) {
        SharedItems.set(items, i, null);
      }
      list.setSizeLocked(count);
      if (items.length > 64 && count < items.length / 4) {
        list.setItemsLocked(Arrays.copyOf(items, count * 2), count);
      }
    }
  }

  static void delete(PyList list, PySlice slice) {
    PySlice.Bounds bounds = slice.bounds();
    list.lock();
    try {
      PySlice.Range range = bounds.in(list.size());
      if (range.count() == 0) {
        return;
      }
      if (range.step() == 1) {
        replace(list, (int) range.start(), (int) range.stop(), PyObject.NO_ARGS);
      } else {
        deleteExtended(list, range);
      }
    } finally {
      list.unlock();
    }
  }

  private static void deleteExtended(PyList list, PySlice.Range range) {
    int size = list.size();
    boolean[] gone = new boolean[size];
    for (int i = 0; i < range.count(); i++) {
      gone[range.at(i)] = true;
    }
    PyObject[] items = list.itemsLocked();
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (!gone[i]) {
        SharedItems.set(items, kept++, items[i]);
      }
    }
    truncate(list, items, kept, size);
  }

  /** Removes and returns the item at a possibly negative index, or null when there is none. */
  static PyObject removeAt(PyList list, long index) {
    list.lock();
    try {
      int size = list.size();
      long i = index < 0 ? index + size : index;
      return i < 0 || i >= size ? null : removeLocked(list, (int) i);
    } finally {
      list.unlock();
    }
  }

  /** Under the lock: removes the item at an index in range. */
  static PyObject removeLocked(PyList list, int index) {
    PyObject[] items = list.itemsLocked();
    int last = list.size() - 1;
    PyObject item = items[index];
    System.arraycopy(items, index + 1, items, index, last - index);
    truncate(list, items, last, last + 1);
    return item;
  }

  /** Inserts before a possibly negative index, clamped to the list. */
  static void insert(PyList list, long index, PyObject value) {
    list.lock();
    try {
      int size = list.size();
      int at = Subscripts.bound(index, size);
      PyObject[] items = list.ensureLocked(1);
      list.setSizeLocked(size + 1);
      System.arraycopy(items, at, items, at + 1, size - at);
      SharedItems.set(items, at, value);
    } finally {
      list.unlock();
    }
  }
}
