package typhon.runtime.object;

import typhon.runtime.storage.KeyedSort;
import typhon.runtime.storage.Less;

/**
 * Sorting of keys that are all of one simple type: by numbers that stand for them.
 *
 * <p>Nothing here runs Python code.
 */
final class SortKeys {
  /** Characters of a string that its number holds. */
  private static final int PREFIX = 8;

  private SortKeys() {}

  /**
   * Sorts if the keys are ints of one word, floats, strings, or tuples of such that are alike; else
   * answers false.
   */
  static boolean sort(PyObject[] keys, PyObject[] values) {
    if (keys.length < 2) {
      return false;
    }
    Less ties = null;
    PyObject[] leading = keys;
    if (keys[0].getClass() == PyTuple.class) {
      leading = firstOfAlike(keys);
      ties = ListSort::tupleLess;
    } else if (keys[0].getClass() == PyStr.class) {
      ties = (a, b) -> ((PyStr) a).compareTo((PyStr) b) < 0;
    }
    if (leading == null) {
      return false;
    }
    long[] numbers = leading == keys ? null : ofIntTuples(keys);
    if (numbers != null) {
      ties = null;
    } else {
      numbers = numbers(leading);
    }
    if (numbers == null) {
      return false;
    }
    KeyedSort.sort(numbers, keys, values, ties);
    return true;
  }

  /** A number for each key in their order; null when the keys are not all of one simple type. */
  private static long[] numbers(PyObject[] keys) {
    if (keys[0] instanceof PyInt64) {
      return ofInts(keys);
    }
    if (keys[0].getClass() == PyFloat.class) {
      return ofFloats(keys);
    }
    return keys[0].getClass() == PyStr.class ? ofStrings(keys) : null;
  }

  /**
   * The first items of tuples; null unless all have one length and simple items of the same type at
   * the same place, so that any order of comparisons gives the same result.
   */
  private static PyObject[] firstOfAlike(PyObject[] keys) {
    PyObject[] model = ((PyTuple) keys[0]).array();
    PyObject[] first = new PyObject[keys.length];
    for (int i = 0; i < keys.length; i++) {
      if (keys[i].getClass() != PyTuple.class || !alike(((PyTuple) keys[i]).array(), model)) {
        return null;
      }
      first[i] = ((PyTuple) keys[i]).array()[0];
    }
    return first;
  }

  /**
   * The numbers of tuples that are alike, if they hold ints only and the ranges of all places
   * together fit a long: tuples with the same number are equal then. Else null.
   */
  private static long[] ofIntTuples(PyObject[] keys) {
    long[] numbers = new long[keys.length];
    long room = Long.MAX_VALUE;
    for (int place = 0; place < ((PyTuple) keys[0]).size(); place++) {
      long least = Long.MAX_VALUE;
      long most = Long.MIN_VALUE;
      for (PyObject key : keys) {
        if (!(((PyTuple) key).get(place) instanceof PyInt64 item)) {
          return null;
        }
        least = Math.min(least, item.value);
        most = Math.max(most, item.value);
      }
      long range = most - least + 1;
      if (range <= 0 || range > room) {
        return null;
      }
      room /= range;
      for (int i = 0; i < keys.length; i++) {
        long value = ((PyInt64) ((PyTuple) keys[i]).get(place)).value;
        numbers[i] = numbers[i] * range + (value - least);
      }
    }
    return numbers;
  }

  private static boolean alike(PyObject[] items, PyObject[] model) {
    if (items.length != model.length || items.length == 0) {
      return false;
    }
    for (int i = 0; i < items.length; i++) {
      Class<?> type = items[i].getClass();
      boolean simple =
          type == PyInt64.class
              || type == PyStr.class
              || (type == PyFloat.class && !Double.isNaN(((PyFloat) items[i]).value));
      if (!simple || type != model[i].getClass()) {
        return false;
      }
    }
    return true;
  }

  private static long[] ofInts(PyObject[] keys) {
    long[] numbers = new long[keys.length];
    for (int i = 0; i < numbers.length; i++) {
      if (!(keys[i] instanceof PyInt64 k)) {
        return null;
      }
      numbers[i] = k.value;
    }
    return numbers;
  }

  /** Longs in the order of the doubles; null where a NaN leaves the order to the comparisons. */
  private static long[] ofFloats(PyObject[] keys) {
    long[] numbers = new long[keys.length];
    for (int i = 0; i < numbers.length; i++) {
      if (keys[i].getClass() != PyFloat.class) {
        return null;
      }
      double d = ((PyFloat) keys[i]).value;
      if (Double.isNaN(d)) {
        return null;
      }
      long bits = Double.doubleToRawLongBits(d + 0.0); // no negative zero
      numbers[i] = bits ^ (bits >> 63 & Long.MAX_VALUE);
    }
    return numbers;
  }

  /** The first characters as a number; null when one is no Latin-1 character. */
  private static long[] ofStrings(PyObject[] keys) {
    long[] prefixes = new long[keys.length];
    for (int i = 0; i < prefixes.length; i++) {
      if (keys[i].getClass() != PyStr.class || !((PyStr) keys[i]).text().isNarrow()) {
        return null;
      }
      String s = ((PyStr) keys[i]).text().narrow();
      long prefix = 0;
      for (int k = 0; k < PREFIX; k++) {
        char c = k < s.length() ? s.charAt(k) : 0;
        if (c > 0xFF) {
          return null;
        }
        prefix = prefix << 8 | c;
      }
      prefixes[i] = prefix ^ Long.MIN_VALUE;
    }
    return prefixes;
  }
}
