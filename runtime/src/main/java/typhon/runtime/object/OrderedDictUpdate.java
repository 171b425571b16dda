package typhon.runtime.object;

import typhon.runtime.error.Errors;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Items;
import typhon.runtime.ops.Iteration;
import typhon.runtime.ops.Objects;

/**
 * Filling an OrderedDict by its own {@code __setitem__} (CPython: odictobject.c
 * mutablemapping_update).
 */
final class OrderedDictUpdate {
  private static final PyStr KEYS = PyStr.intern("keys");
  private static final PyStr ITEMS = PyStr.intern("items");

  private OrderedDictUpdate() {}

  static void update(PyObject self, PyObject[] args, PyDict keywords) {
    if (args.length > 1) {
      throw Errors.typeError("expected at most 1 argument, got " + args.length);
    }
    if (args.length == 1) {
      fill(self, args[0]);
    }
    if (keywords.size() > 0) {
      fill(self, keywords);
    }
  }

  static void fill(PyObject self, PyObject other) {
    if (other.type() == PyDict.TYPE) {
      PyObject[] pairs = ((PyDict) other).entriesSnapshot();
      for (int i = 0; i < pairs.length; i += 2) {
        Items.setItem(self, pairs[i], pairs[i + 1]);
      }
      return;
    }
    PyObject keys = Objects.getAttributeOrNull(other, KEYS);
    if (keys != null) {
      PyObject iterator = Iteration.iter(Calls.call(keys));
      for (PyObject key = Iteration.next(iterator); key != null; key = Iteration.next(iterator)) {
        Items.setItem(self, key, Items.getItem(other, key));
      }
      return;
    }
    PyObject items = Objects.getAttributeOrNull(other, ITEMS);
    fillPairs(self, items == null ? other : Calls.call(items));
  }

  private static void fillPairs(PyObject self, PyObject pairs) {
    PyObject iterator = Iteration.iter(pairs);
    for (PyObject pair = Iteration.next(iterator); pair != null; pair = Iteration.next(iterator)) {
      PyObject[] items = Iteration.toArray(pair);
      if (items.length != 2) {
        throw Errors.valueError(
            items.length < 2
                ? "need more than "
                    + items.length
                    + " value"
                    + (items.length == 1 ? "" : "s")
                    + " to unpack"
                : "too many values to unpack (expected 2)");
      }
      Items.setItem(self, items[0], items[1]);
    }
  }
}
