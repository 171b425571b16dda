package typhon.runtime.object;

import typhon.runtime.error.Errors;
import typhon.runtime.ops.Numbers;

/** Indices of sequences: a single subscript, and the optional start and end of search methods. */
public final class SequenceIndex {
  private SequenceIndex() {}

  /** The position of a subscript in a sequence of this length; negative ones count from the end. */
  public static int position(long index, int length, String outOfRange) {
    long at = index < 0 ? index + length : index;
    if (at < 0 || at >= length) {
      throw Errors.indexError(outOfRange);
    }
    return (int) at;
  }

  /**
   * The value of an optional slice bound (null or None: the given default), clipped to a long.
   * CPython: ceval.c _PyEval_SliceIndex.
   */
  public static long bound(PyObject value, long otherwise) {
    if (value == null || value == PyNone.NONE) {
      return otherwise;
    }
    if (!Subscripts.isIndex(value)) {
      throw Errors.typeError("slice indices must be integers or None or have an __index__ method");
    }
    return Subscripts.clamp(Numbers.index(value));
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
