package typhon.runtime.object;

import typhon.runtime.error.Errors;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.ops.Objects;
import typhon.runtime.storage.Less;
import typhon.runtime.storage.TimSort;
import typhon.runtime.type.SpecialMethod;

/**
 * {@code list.sort} (CPython: listobject.c list_sort_impl).
 *
 * <p>Thread rule: the items are taken out under the lock and sorted without it; the list is empty
 * meanwhile and remembers by the identity of its array whether somebody wrote to it.
 */
final class ListSort {
  private ListSort() {}

  static void sort(PyList list, PyObject key, boolean reverse) {
    PyObject[] marker = {};
    PyObject[] items = takeOut(list, marker);
    boolean untouched;
    try {
      sortArray(items, key, reverse);
    } finally {
      untouched = putBack(list, items, marker);
    }
    if (!untouched) {
      throw Errors.valueError("list modified during sort");
    }
  }

  private static PyObject[] takeOut(PyList list, PyObject[] marker) {
    list.lock();
    try {
      PyObject[] items = java.util.Arrays.copyOf(list.itemsLocked(), list.size());
      list.setItemsLocked(marker, 0);
      return items;
    } finally {
      list.unlock();
    }
  }

  private static boolean putBack(PyList list, PyObject[] items, PyObject[] marker) {
    list.lock();
    try {
      boolean untouched = list.itemsLocked() == marker;
      list.setItemsLocked(items, items.length);
      return untouched;
    } finally {
      list.unlock();
    }
  }

  /** Sorts an array that belongs to the caller alone. */
  static void sortArray(PyObject[] items, PyObject key, boolean reverse) {
    PyObject[] keys = items;
    PyObject[] values = null;
    if (key != null) {
      keys = keysOf(items, key);
      values = items;
    }
    // Reversing before and after keeps equal items in their order.
    if (reverse) {
      reverse(keys, values);
    }
    try {
      if (!SortKeys.sort(keys, values)) {
        TimSort.sort(keys, values, keys.length, lessThan(keys));
      }
    } finally {
      if (reverse) {
        reverse(keys, values);
      }
    }
  }

  private static void reverse(PyObject[] keys, PyObject[] values) {
    TimSort.reverse(keys, 0, keys.length);
    if (values != null) {
      TimSort.reverse(values, 0, values.length);
    }
  }

  private static PyObject[] keysOf(PyObject[] items, PyObject key) {
    ThreadState ts = ThreadState.current();
    PyObject[] keys = new PyObject[items.length];
    for (int i = 0; i < items.length; i++) {
      keys[i] = key.call(ts, items[i]);
    }
    return keys;
  }

  /** The order of these keys: a direct one where all are of the same simple type. */
  private static Less lessThan(PyObject[] keys) {
    if (keys.length == 0) {
      return ListSort::general;
    }
    if (allOf(keys, PyFloat.TYPE)) {
      return (a, b) -> ((PyFloat) a).value < ((PyFloat) b).value;
    }
    if (allOf(keys, PyStr.TYPE)) {
      return (a, b) -> ((PyStr) a).compareTo((PyStr) b) < 0;
    }
    if (allOf(keys, PyTuple.TYPE)) {
      return ListSort::tupleLess;
    }
    return ListSort::general;
  }

  private static boolean allOf(PyObject[] keys, typhon.runtime.type.PyType type) {
    for (PyObject k : keys) {
      if (k.type() != type) {
        return false;
      }
    }
    return true;
  }

  // CPython: listobject.c unsafe_tuple_compare
  static boolean tupleLess(Object a, Object b) {
    PyObject[] x = ((PyTuple) a).array();
    PyObject[] y = ((PyTuple) b).array();
    int common = Math.min(x.length, y.length);
    for (int i = 0; i < common; i++) {
      if (!Objects.equal(x[i], y[i])) {
        return itemLess(x[i], y[i]);
      }
    }
    return x.length < y.length;
  }

  private static boolean itemLess(PyObject a, PyObject b) {
    return a instanceof PyInt64 x && b instanceof PyInt64 y ? x.value < y.value : general(a, b);
  }

  private static boolean general(Object a, Object b) {
    return Objects.isTrue(Objects.richCompare(SpecialMethod.LT, (PyObject) a, (PyObject) b));
  }
}
