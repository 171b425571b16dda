package typhon.runtime.object;

import java.util.Arrays;

/** New arrays of items made of old ones. */
final class ItemArrays {
  private ItemArrays() {}

  static PyObject[] select(PyObject[] items, PySlice.Range range) {
    int count = range.count();
    if (range.step() == 1) {
      return Arrays.copyOfRange(items, (int) range.start(), (int) range.start() + count);
    }
    PyObject[] result = new PyObject[count];
    for (int i = 0; i < count; i++) {
      result[i] = items[range.at(i)];
    }
    return result;
  }

  static PyObject[] concatenate(PyObject[] a, int countA, PyObject[] b, int countB) {
    if (countA > Integer.MAX_VALUE - 8 - countB) {
      throw Subscripts.tooLarge();
    }
    PyObject[] result = new PyObject[countA + countB];
    System.arraycopy(a, 0, result, 0, countA);
    System.arraycopy(b, 0, result, countA, countB);
    return result;
  }

  static PyObject[] repeat(PyObject[] items, int count, long times) {
    PyObject[] result = new PyObject[Subscripts.repeatedLength(count, times)];
    if (count == 1) {
      Arrays.fill(result, items[0]);
      return result;
    }
    for (int at = 0; at < result.length; at += count) {
      System.arraycopy(items, 0, result, at, count);
    }
    return result;
  }
}
