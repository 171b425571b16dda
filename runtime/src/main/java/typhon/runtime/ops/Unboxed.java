package typhon.runtime.ops;

import typhon.runtime.object.IntArithmetic;
import typhon.runtime.object.PyFloat;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyInt128;
import typhon.runtime.object.PyInt64;
import typhon.runtime.object.PyObject;
import typhon.runtime.storage.Int128;
import typhon.runtime.type.PyType;

/**
 * Numbers that compiled code keeps in registers (design D13): a raw value and a reference that says
 * {@link #INT}, {@link #FLOAT}, or holds the object when the value is anything else. A variable
 * never holds a NaN raw, because a NaN is told from others by the identity of its object.
 */
public final class Unboxed {
  /** The raw value is that of an int of 64 bits. */
  public static final PyObject INT = new Mark();

  /** The raw value is that of a float, or its bits where an int could be in its place. */
  public static final PyObject FLOAT = new Mark();

  /** The raw values are the halves of an int of 65 to 128 bits. */
  public static final PyObject WIDE = new Mark();

  private static final class Mark extends PyObject {
    @Override
    public PyType type() {
      throw new IllegalStateException("a mark is no value");
    }
  }

  private Unboxed() {}

  // From objects

  /** The reference for an object that may be held as an int or as a float. */
  public static PyObject mark(PyObject value) {
    return value instanceof PyInt64 ? INT : floatMark(value);
  }

  /** The raw value that goes with {@link #mark}. */
  public static long bits(PyObject value) {
    return value instanceof PyInt64 i ? i.value : floatBits(value);
  }

  private static long floatBits(PyObject value) {
    return value instanceof PyFloat f ? Double.doubleToRawLongBits(f.value) : 0;
  }

  /** The reference for an object that may be held as an int only. */
  public static PyObject intMark(PyObject value) {
    return value instanceof PyInt64 ? INT : value;
  }

  public static long longValue(PyObject value) {
    return value instanceof PyInt64 i ? i.value : 0;
  }

  /** The reference for an object that may be held as a float only. */
  public static PyObject floatMark(PyObject value) {
    return isFloat(value) && !Double.isNaN(((PyFloat) value).value) ? FLOAT : value;
  }

  public static double doubleValue(PyObject value) {
    return value instanceof PyFloat f ? f.value : 0;
  }

  /** The reference for the result of an operation on floats. */
  public static PyObject markOf(double value) {
    return Double.isNaN(value) ? PyFloat.of(value) : FLOAT;
  }

  // To objects

  /** The object of a value that may be held as an int or as the bits of a float; null stays. */
  public static PyObject box(PyObject mark, long raw) {
    if (mark == INT) {
      return PyInt.of(raw);
    }
    return mark == FLOAT ? PyFloat.of(Double.longBitsToDouble(raw)) : mark;
  }

  /** The object of a value that may be held as a float; null stays. */
  public static PyObject box(PyObject mark, double raw) {
    return mark == FLOAT ? PyFloat.of(raw) : mark;
  }

  // Running totals, which have room for 128 bits

  /** The object of a value that may be held as an int of 64 or 128 bits; null stays. */
  public static PyObject box(PyObject mark, long low, long high) {
    if (mark == INT) {
      return PyInt.of(low);
    }
    return mark == WIDE ? PyInt.of(high, low) : mark;
  }

  /** The mark to use where there is no room for 128 bits. */
  public static PyObject narrow(PyObject mark, long low, long high) {
    return mark == WIDE ? PyInt.of(high, low) : mark;
  }

  /** Whether the raw values are an int of 64 or 128 bits. */
  public static boolean isWideInt(PyObject mark) {
    return mark == INT || mark == WIDE;
  }

  /** The upper half of an int; that of a long need not be kept. */
  public static long high(PyObject mark, long low, long high) {
    return mark == WIDE ? high : low >> (Long.SIZE - 1);
  }

  /** The mark of the result of an operation on ints of 128 bits. */
  public static PyObject wideMark(long high, long low) {
    return Int128.fitsLong(high, low) ? INT : WIDE;
  }

  // Operands that are objects

  public static boolean isInt(PyObject value) {
    return value instanceof PyInt64;
  }

  public static long intValue(PyObject value) {
    return ((PyInt64) value).value;
  }

  /** Whether it is a float and of no subclass. */
  public static boolean isFloat(PyObject value) {
    return value != null && value.getClass() == PyFloat.class;
  }

  public static double floatValue(PyObject value) {
    return ((PyFloat) value).value;
  }

  /** Whether it is a float or an int of 64 bits, to be combined with a float. */
  public static boolean isReal(PyObject value) {
    return isFloat(value) || value instanceof PyInt64;
  }

  public static double real(PyObject value) {
    return value instanceof PyFloat f ? f.value : (double) ((PyInt64) value).value;
  }

  /** As {@link #isReal(PyObject)} for the mark of a raw value. */
  public static boolean isRealMark(PyObject mark) {
    return mark == FLOAT || mark == INT;
  }

  public static double real(PyObject mark, long raw) {
    return mark == INT ? (double) raw : Double.longBitsToDouble(raw);
  }

  // Operations that leave the range of the fast paths. A running total beyond 64 bits stays here.

  public static PyObject add(PyObject a, long x, PyObject b, long y) {
    if (b == INT) {
      if (a instanceof PyInt128 wide) {
        return IntArithmetic.add(wide, y);
      }
      if (a == INT) {
        return IntArithmetic.add(x, y);
      }
    }
    return Numbers.add(box(a, x), box(b, y));
  }

  public static PyObject inPlaceAdd(PyObject a, long x, PyObject b, long y) {
    if (b == INT) {
      if (a instanceof PyInt128 wide) {
        return IntArithmetic.add(wide, y);
      }
      if (a == INT) {
        return IntArithmetic.add(x, y);
      }
    }
    return Numbers.inPlaceAdd(box(a, x), box(b, y));
  }

  public static PyObject subtract(PyObject a, long x, PyObject b, long y) {
    return a == INT && b == INT
        ? IntArithmetic.subtract(x, y)
        : Numbers.subtract(box(a, x), box(b, y));
  }

  public static PyObject inPlaceSubtract(PyObject a, long x, PyObject b, long y) {
    return a == INT && b == INT
        ? IntArithmetic.subtract(x, y)
        : Numbers.inPlaceSubtract(box(a, x), box(b, y));
  }

  public static PyObject multiply(PyObject a, long x, PyObject b, long y) {
    return a == INT && b == INT
        ? IntArithmetic.multiply(x, y)
        : Numbers.multiply(box(a, x), box(b, y));
  }

  public static PyObject inPlaceMultiply(PyObject a, long x, PyObject b, long y) {
    return a == INT && b == INT
        ? IntArithmetic.multiply(x, y)
        : Numbers.inPlaceMultiply(box(a, x), box(b, y));
  }
}
