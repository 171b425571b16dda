package typhon.runtime.object;

import typhon.runtime.error.Errors;
import typhon.runtime.ops.Numbers;
import typhon.runtime.type.SpecialMethod;

/** Indices of sequences: a single subscript, and the optional start and end of search methods. */
public final class SequenceIndex {
  private SequenceIndex() {}

  public static boolean isIndex(PyObject key) {
    return key instanceof PyInt || key.type().special(SpecialMethod.INDEX) != null;
  }

  /** The value of a subscript, for which {@link #isIndex} holds. CPython: abstract.c PyNumber_AsSsize_t. */
  public static long value(PyObject key) {
    PyInt index = Numbers.index(key);
    if (!index.fitsLong()) {
      throw Errors.indexError("cannot fit '" + key.type().name() + "' into an index-sized integer");
    }
    return index.longValue();
  }

  /** The position of a subscript in a sequence of this length; negative ones count from the end. */
  public static int position(long index, int length, String outOfRange) {
    long at = index < 0 ? index + length : index;
    if (at < 0 || at >= length) {
      throw Errors.indexError(outOfRange);
    }
    return (int) at;
  }

  /**
   * The value of an optional slice bound (null or None: the given default), clipped to a long. CPython: ceval.c
   * _PyEval_SliceIndex.
   */
  public static long bound(PyObject value, long otherwise) {
    if (value == null || value == PyNone.NONE) {
      return otherwise;
    }
    if (!isIndex(value)) {
      throw Errors.typeError("slice indices must be integers or None or have an __index__ method");
    }
    PyInt index = Numbers.index(value);
    if (index.fitsLong()) {
      return index.longValue();
    }
    return index.signum() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
  }

  /** A start bound within 0 and beyond: not clipped at the length. */
  public static int start(long bound, int length) {
    long from = bound < 0 ? Math.max(0, bound + length) : bound;
    return (int) Math.min(from, Integer.MAX_VALUE);
  }

  /** An end bound clipped to the length. */
  public static int end(long bound, int length) {
    if (bound > length) {
      return length;
    }
    return (int) (bound < 0 ? Math.max(0, bound + length) : bound);
  }
}
