package typhon.runtime.object;

import typhon.runtime.ops.Objects;

/** Equality of dicts (CPython: dictobject.c dict_equal). */
final class DictComparison {
  private DictComparison() {}

  /** Both dicts are looked at in one moment; the values are compared after it. */
  static boolean equal(PyDict a, PyDict b) {
    if (a == b) {
      return true;
    }
    PyObject[] pairs;
    PyObject[] others;
    KeyedObject.lockBoth(a, b);
    try {
      if (a.size() != b.size()) {
        return false;
      }
      pairs = a.pairsLocked(0, 2);
      others = partners(a.table(), b.table(), a.size());
    } finally {
      KeyedObject.unlockBoth(a, b);
    }
    return valuesEqual(pairs, others, b);
  }

  /**
   * For each entry of {@code from} the value in {@code in}; null where absent or to be looked up by
   * user code.
   */
  private static PyObject[] partners(DictTable from, DictTable in, int count) {
    PyObject[] result = new PyObject[count];
    int used = from.used();
    int n = 0;
    for (int e = from.first(); e < used; e++) {
      PyObject key = from.key(e);
      if (key != null) {
        int entry = in.find(key, from.hash(e));
        result[n++] = entry < 0 ? null : in.value(entry);
      }
    }
    return result;
  }

  private static boolean valuesEqual(PyObject[] pairs, PyObject[] others, PyDict b) {
    for (int i = 0; i < others.length; i++) {
      PyObject other = others[i];
      if (other == null) {
        other = b.get(pairs[2 * i]);
      }
      if (other == null || !Objects.equal(pairs[2 * i + 1], other)) {
        return false;
      }
    }
    return true;
  }
}
