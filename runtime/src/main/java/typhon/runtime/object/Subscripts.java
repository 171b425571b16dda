package typhon.runtime.object;

import java.math.BigInteger;
import typhon.runtime.error.Errors;
import typhon.runtime.ops.Numbers;
import typhon.runtime.type.SpecialMethod;

/** Indexes of sequences: from Python objects to positions (CPython: sliceobject.c, abstract.c). */
public final class Subscripts {
  private Subscripts() {}

  /** The value of an index; {@code kind} names the sequence type in the TypeError. */
  public static long index(PyObject key, String kind) {
    if (key instanceof PyInt64 i) {
      return i.value;
    }
    if (!isIndex(key)) {
      throw Errors.typeError(
          kind + " indices must be integers or slices, not " + key.type().name());
    }
    return asSize(key);
  }

  /** Whether the object has {@code __index__}. */
  public static boolean isIndex(PyObject key) {
    return key instanceof PyInt || key.type().special(SpecialMethod.INDEX) != null;
  }

  /** Through {@code __index__}; IndexError beyond a C ssize_t. */
  public static long asSize(PyObject key) {
    PyInt i = Numbers.index(key);
    if (!i.fitsLong()) {
      throw Errors.indexError("cannot fit '" + key.type().name() + "' into an index-sized integer");
    }
    return i.longValue();
  }

  /** A repetition count; OverflowError beyond a C ssize_t. */
  public static long asCount(PyObject key) {
    PyInt i = Numbers.index(key);
    if (!i.fitsLong()) {
      throw Errors.overflowError(
          "cannot fit '" + key.type().name() + "' into an index-sized integer");
    }
    return i.longValue();
  }

  /** An argument like {@code start} of {@code list.index}: clamped to a long. */
  public static long sliceIndex(PyObject value) {
    if (value instanceof PyInt64 i) {
      return i.value;
    }
    if (!isIndex(value)) {
      throw Errors.typeError("slice indices must be integers or have an __index__ method");
    }
    return clamp(Numbers.index(value));
  }

  static long clamp(PyInt i) {
    if (i.fitsLong()) {
      return i.longValue();
    }
    return i.signum() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
  }

  /** A clamped bound counted from the end when negative, and brought into {@code 0..length}. */
  public static int bound(long index, int length) {
    long i = index < 0 ? Math.max(0, index + length) : index;
    return (int) Math.min(i, length);
  }

  /** The length of a repeated sequence; MemoryError where Java has no such array. */
  static int repeatedLength(int length, long count) {
    if (count <= 0 || length == 0) {
      return 0;
    }
    if (count > (Integer.MAX_VALUE - 8) / length) {
      throw tooLarge();
    }
    return (int) (length * count);
  }

  static RuntimeException tooLarge() {
    return Errors.with(typhon.runtime.error.ExceptionTypes.MEMORY_ERROR);
  }

  static BigInteger big(PyObject value) {
    return Numbers.index(value).bigValue();
  }
}
