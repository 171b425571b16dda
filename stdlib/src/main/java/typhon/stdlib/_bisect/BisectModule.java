package typhon.stdlib._bisect;

import typhon.annotations.BuiltinFunction;
import typhon.annotations.BuiltinModule;
import typhon.annotations.Default;
import typhon.annotations.KeywordOnly;
import typhon.annotations.Named;
import typhon.runtime.error.Errors;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyList;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Items;
import typhon.runtime.ops.Numbers;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.SpecialMethod;

/**
 * Bisection algorithms.
 *
 * <p>Keep a list sorted without sorting it after each insertion.
 */
@BuiltinModule(name = "_bisect")
public final class BisectModule {
  private static final PyStr INSERT = PyStr.intern("insert");

  private BisectModule() {}

  /** The index where x goes in a sorted sequence, behind equal items. */
  @BuiltinFunction
  static long bisect_right(
      @Named PyObject a,
      @Named PyObject x,
      @Named @Default("0") long lo,
      @Named @Default("None") PyObject hi,
      @KeywordOnly @Default("None") PyObject key) {
    return search(a, x, lo, hi, key, true);
  }

  /** The index where x goes in a sorted sequence, before equal items. */
  @BuiltinFunction
  static long bisect_left(
      @Named PyObject a,
      @Named PyObject x,
      @Named @Default("0") long lo,
      @Named @Default("None") PyObject hi,
      @KeywordOnly @Default("None") PyObject key) {
    return search(a, x, lo, hi, key, false);
  }

  /** Insert x into a sorted list, behind equal items. */
  @BuiltinFunction
  static void insort_right(
      @Named PyObject a,
      @Named PyObject x,
      @Named @Default("0") long lo,
      @Named @Default("None") PyObject hi,
      @KeywordOnly @Default("None") PyObject key) {
    insert(a, search(a, keyOf(x, key), lo, hi, key, true), x);
  }

  /** Insert x into a sorted list, before equal items. */
  @BuiltinFunction
  static void insort_left(
      @Named PyObject a,
      @Named PyObject x,
      @Named @Default("0") long lo,
      @Named @Default("None") PyObject hi,
      @KeywordOnly @Default("None") PyObject key) {
    insert(a, search(a, keyOf(x, key), lo, hi, key, false), x);
  }

  private static PyObject keyOf(PyObject item, PyObject key) {
    return key == PyNone.NONE ? item : key.call(ThreadState.current(), item);
  }

  // CPython: _bisectmodule.c internal_bisect_right, internal_bisect_left
  private static long search(
      PyObject a, PyObject x, long lo, PyObject hi, PyObject key, boolean behindEqual) {
    if (lo < 0) {
      throw Errors.valueError("lo must be non-negative");
    }
    long low = lo;
    long high = hi == PyNone.NONE ? -1 : Numbers.indexAsSize(hi);
    if (high == -1) {
      high = Items.longLength(a);
    }
    while (low < high) {
      long middle = (low + high) >>> 1;
      PyObject item = keyOf(item(a, middle), key);
      if (behindEqual ? less(x, item) : !less(item, x)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** An item of a sequence: a dict is none, though it has subscripts. */
  // CPython: abstract.c PySequence_GetItem
  private static PyObject item(PyObject a, long index) {
    if (a.type().special(SpecialMethod.GETITEM) == null) {
      throw Errors.typeError("'" + a.type().name() + "' object does not support indexing");
    }
    if (a.type() == PyDict.TYPE) {
      throw Errors.typeError("dict is not a sequence");
    }
    return Items.getItem(a, PyInt.of(index));
  }

  private static boolean less(PyObject a, PyObject b) {
    return Objects.isTrue(Objects.richCompare(SpecialMethod.LT, a, b));
  }

  private static void insert(PyObject a, long index, PyObject x) {
    if (a.type() == PyList.TYPE) {
      ((PyList) a).insert(index, x);
    } else {
      Calls.method(a, INSERT, PyInt.of(index), x);
    }
  }
}
