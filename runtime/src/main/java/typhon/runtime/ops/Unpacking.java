package typhon.runtime.ops;

import java.util.ArrayList;
import java.util.Arrays;
import typhon.runtime.error.Errors;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyList;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyTuple;
import typhon.runtime.type.SpecialMethod;

/**
 * Assignment of an iterable to several targets (CPython: ceval.c _PyEval_UnpackIterableStackRef).
 */
public final class Unpacking {
  private Unpacking() {}

  /** Exactly {@code count} items. */
  public static PyObject[] exactly(PyObject iterable, int count) {
    if (iterable.type() == PyTuple.TYPE) {
      return sized(((PyTuple) iterable).array(), count);
    }
    if (iterable.type() == PyList.TYPE) {
      return sized(((PyList) iterable).toArray(), count);
    }
    PyObject iterator = iterator(iterable);
    PyObject[] items = new PyObject[count];
    for (int i = 0; i < count; i++) {
      items[i] = Iteration.next(iterator);
      if (items[i] == null) {
        throw tooFew("", count, i);
      }
    }
    if (Iteration.next(iterator) != null) {
      throw tooMany(count, iterable.type() == PyDict.TYPE ? ((PyDict) iterable).size() : -1);
    }
    return items;
  }

  private static PyObject[] sized(PyObject[] items, int count) {
    if (items.length < count) {
      throw tooFew("", count, items.length);
    }
    if (items.length > count) {
      throw tooMany(count, items.length);
    }
    return items;
  }

  /** {@code before} items, a list of what is between, {@code after} items. */
  public static PyObject[] starred(PyObject iterable, int before, int after) {
    PyObject iterator = iterator(iterable);
    ArrayList<PyObject> items = new ArrayList<>();
    for (PyObject item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
      items.add(item);
    }
    int count = items.size();
    if (count < before + after) {
      throw tooFew("at least ", before + after, count);
    }
    PyObject[] all = items.toArray(PyObject.NO_ARGS);
    PyObject[] result = new PyObject[before + 1 + after];
    System.arraycopy(all, 0, result, 0, before);
    result[before] = PyList.of(Arrays.copyOfRange(all, before, count - after));
    System.arraycopy(all, count - after, result, before + 1, after);
    return result;
  }

  private static PyObject iterator(PyObject iterable) {
    if (iterable.type().special(SpecialMethod.ITER) == null
        && iterable.type().special(SpecialMethod.GETITEM) == null) {
      throw Errors.typeError("cannot unpack non-iterable " + iterable.type().name() + " object");
    }
    return Iteration.iter(iterable);
  }

  private static RuntimeException tooFew(String bound, int expected, int got) {
    return Errors.valueError(
        "not enough values to unpack (expected " + bound + expected + ", got " + got + ")");
  }

  private static RuntimeException tooMany(int expected, int got) {
    return Errors.valueError(
        "too many values to unpack (expected " + expected + (got < 0 ? "" : ", got " + got) + ")");
  }
}
