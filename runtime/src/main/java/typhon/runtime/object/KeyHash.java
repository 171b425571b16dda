package typhon.runtime.object;

import typhon.runtime.error.Errors;
import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.error.PyException;
import typhon.runtime.ops.Objects;
import typhon.runtime.text.NumericHash;

/** Hashes and equality of keys, with short cuts for keys whose comparison runs no user code. */
final class KeyHash {
  static final int EQUAL = 1;
  static final int DIFFERENT = 0;

  /** Only the special methods of the keys can tell. */
  static final int ASK = -1;

  private KeyHash() {}

  /** {@code hash(key)}; may run user code. */
  static long of(PyObject key) {
    if (key instanceof PyStr s && s.type() == PyStr.TYPE) {
      return of(s);
    }
    if (key instanceof PyInt64 i) {
      return NumericHash.hash(i.value);
    }
    return Objects.hash(key);
  }

  /**
   * The hash of a dict key, with CPython's words for unhashable ones (CPython: dictobject.c
   * dict_unhashable_type).
   */
  static long ofDictKey(PyObject key) {
    try {
      return of(key);
    } catch (PyException e) {
      throw unusable(e, key, "a dict key");
    }
  }

  /** The hash of a set element (CPython: setobject.c set_unhashable_type). */
  static long ofSetElement(PyObject key) {
    try {
      return of(key);
    } catch (PyException e) {
      throw unusable(e, key, "a set element");
    }
  }

  private static PyException unusable(PyException e, PyObject key, String use) {
    if (e.value().type() != ExceptionTypes.TYPE_ERROR) {
      return e;
    }
    return Errors.typeError(
        "cannot use '" + key.type().name() + "' as " + use + " (" + Objects.str(e.value()) + ")");
  }

  /** The hash of an exact str. */
  static long of(PyStr key) {
    return key.textHash();
  }

  /** Compares two different objects of equal hash without running user code. */
  static int compare(PyObject a, PyObject b) {
    if (a instanceof PyStr s && b instanceof PyStr t && isExact(s) && isExact(t)) {
      return s.equals(t) ? EQUAL : DIFFERENT;
    }
    if (a instanceof PyInt64 i && b instanceof PyInt64 j) {
      return i.value == j.value ? EQUAL : DIFFERENT;
    }
    if (a.type() == PyTuple.TYPE && b.type() == PyTuple.TYPE) {
      return compareTuples((PyTuple) a, (PyTuple) b);
    }
    return ASK;
  }

  /**
   * Flat tuples only: a tuple nested in a tuple is left to the general way, so depth is bounded.
   */
  private static int compareTuples(PyTuple a, PyTuple b) {
    PyObject[] x = a.array();
    PyObject[] y = b.array();
    if (x.length != y.length) {
      return DIFFERENT;
    }
    for (int i = 0; i < x.length; i++) {
      if (x[i] == y[i]) {
        continue;
      }
      int items = x[i].type() == PyTuple.TYPE ? ASK : compare(x[i], y[i]);
      if (items != EQUAL) {
        return items;
      }
    }
    return EQUAL;
  }

  private static boolean isExact(PyStr s) {
    return s.type() == PyStr.TYPE;
  }
}
