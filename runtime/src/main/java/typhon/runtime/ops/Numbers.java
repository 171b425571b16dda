package typhon.runtime.ops;

import typhon.runtime.error.Errors;
import typhon.runtime.object.FloatConversion;
import typhon.runtime.object.FloatPower;
import typhon.runtime.object.IntArithmetic;
import typhon.runtime.object.IntDivision;
import typhon.runtime.object.IntPower;
import typhon.runtime.object.PyFloat;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyInt128;
import typhon.runtime.object.PyInt64;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.type.SpecialMethod;

/**
 * Arithmetic on any objects (CPython: abstract.c PyNumber_*).
 *
 * <p>Each operator has three steps, each in a method of its own so that the first is inlined
 * everywhere: ints of 64 bits; exact ints and floats; the protocol of special methods.
 */
public final class Numbers {
  private Numbers() {}

  /** {@code a op b} by the special methods: the operation, its reflected twin, TypeError. */
  public static PyObject binary(SpecialMethod op, PyObject a, PyObject b) {
    return BinaryOperation.apply(op, a, b);
  }

  /**
   * {@code a op= b} by the special methods: the in-place method if there is one, else the plain
   * operation.
   */
  public static PyObject inPlace(SpecialMethod op, PyObject a, PyObject b) {
    return BinaryOperation.inPlace(op, a, b);
  }

  // What the fast paths may treat by value

  /** Whether both are exact floats, or one is and the other a 64-bit int. */
  private static boolean areFloats(PyObject a, PyObject b) {
    return a.getClass() == PyFloat.class
        ? b.getClass() == PyFloat.class || b instanceof PyInt64
        : a instanceof PyInt64 && b.getClass() == PyFloat.class;
  }

  private static double value(PyObject x) {
    return x instanceof PyFloat f ? f.value : (double) ((PyInt64) x).value;
  }

  /** Whether both are ints of exact type. */
  private static boolean areInts(PyObject a, PyObject b) {
    return a instanceof PyInt x && b instanceof PyInt y && x.exact() == a && y.exact() == b;
  }

  /** Whether an in-place operation is the plain one, also in its message. */
  private static boolean arePlain(PyObject a, PyObject b) {
    return (isExactNumber(a) && isExactNumber(b)) || areInts(a, b);
  }

  private static boolean isExactNumber(PyObject a) {
    return a instanceof PyInt64 || a.getClass() == PyFloat.class;
  }

  // Addition, subtraction, multiplication

  public static PyObject add(PyObject a, PyObject b) {
    if (a instanceof PyInt64 x && b instanceof PyInt64 y) {
      return IntArithmetic.add(x.value, y.value);
    }
    if (a instanceof PyInt128 x && b instanceof PyInt64 y) {
      return IntArithmetic.add(x, y.value);
    }
    return addNumbers(a, b);
  }

  private static PyObject addNumbers(PyObject a, PyObject b) {
    if (areFloats(a, b)) {
      return PyFloat.of(value(a) + value(b));
    }
    return areInts(a, b)
        ? IntArithmetic.add((PyInt) a, (PyInt) b)
        : BinaryOperation.apply(SpecialMethod.ADD, a, b);
  }

  public static PyObject inPlaceAdd(PyObject a, PyObject b) {
    if (a instanceof PyInt64 x && b instanceof PyInt64 y) {
      return IntArithmetic.add(x.value, y.value);
    }
    if (a instanceof PyInt128 x && b instanceof PyInt64 y) {
      return IntArithmetic.add(x, y.value);
    }
    return arePlain(a, b) ? addNumbers(a, b) : BinaryOperation.inPlace(SpecialMethod.IADD, a, b);
  }

  public static PyObject subtract(PyObject a, PyObject b) {
    if (a instanceof PyInt64 x && b instanceof PyInt64 y) {
      return IntArithmetic.subtract(x.value, y.value);
    }
    return subtractNumbers(a, b);
  }

  private static PyObject subtractNumbers(PyObject a, PyObject b) {
    if (areFloats(a, b)) {
      return PyFloat.of(value(a) - value(b));
    }
    return areInts(a, b)
        ? IntArithmetic.subtract((PyInt) a, (PyInt) b)
        : BinaryOperation.apply(SpecialMethod.SUB, a, b);
  }

  public static PyObject inPlaceSubtract(PyObject a, PyObject b) {
    return arePlain(a, b) ? subtract(a, b) : BinaryOperation.inPlace(SpecialMethod.ISUB, a, b);
  }

  public static PyObject multiply(PyObject a, PyObject b) {
    if (a instanceof PyInt64 x && b instanceof PyInt64 y) {
      return IntArithmetic.multiply(x.value, y.value);
    }
    return multiplyNumbers(a, b);
  }

  private static PyObject multiplyNumbers(PyObject a, PyObject b) {
    if (areFloats(a, b)) {
      return PyFloat.of(value(a) * value(b));
    }
    return areInts(a, b)
        ? IntArithmetic.multiply((PyInt) a, (PyInt) b)
        : BinaryOperation.apply(SpecialMethod.MUL, a, b);
  }

  public static PyObject inPlaceMultiply(PyObject a, PyObject b) {
    return arePlain(a, b) ? multiply(a, b) : BinaryOperation.inPlace(SpecialMethod.IMUL, a, b);
  }

  public static PyObject matrixMultiply(PyObject a, PyObject b) {
    return BinaryOperation.apply(SpecialMethod.MATMUL, a, b);
  }

  public static PyObject inPlaceMatrixMultiply(PyObject a, PyObject b) {
    return BinaryOperation.inPlace(SpecialMethod.IMATMUL, a, b);
  }

  // Division

  private static double nonZero(double divisor) {
    if (divisor == 0) {
      throw Errors.zeroDivisionError("division by zero");
    }
    return divisor;
  }

  public static PyObject trueDivide(PyObject a, PyObject b) {
    if (a instanceof PyInt64 x && b instanceof PyInt64 y) {
      return PyFloat.of(IntDivision.trueDivide(x.value, y.value));
    }
    return trueDivideNumbers(a, b);
  }

  private static PyObject trueDivideNumbers(PyObject a, PyObject b) {
    if (areFloats(a, b)) {
      return PyFloat.of(value(a) / nonZero(value(b)));
    }
    return BinaryOperation.apply(SpecialMethod.TRUEDIV, a, b);
  }

  public static PyObject inPlaceTrueDivide(PyObject a, PyObject b) {
    return arePlain(a, b)
        ? trueDivide(a, b)
        : BinaryOperation.inPlace(SpecialMethod.ITRUEDIV, a, b);
  }

  public static PyObject floorDivide(PyObject a, PyObject b) {
    if (a instanceof PyInt64 x && b instanceof PyInt64 y) {
      return IntDivision.floorDivide(x.value, y.value);
    }
    return floorDivideNumbers(a, b);
  }

  private static PyObject floorDivideNumbers(PyObject a, PyObject b) {
    if (areFloats(a, b)) {
      return PyFloat.of(PyFloat.floorDivide(value(a), nonZero(value(b))));
    }
    return areInts(a, b)
        ? IntDivision.floorDivide((PyInt) a, (PyInt) b)
        : BinaryOperation.apply(SpecialMethod.FLOORDIV, a, b);
  }

  public static PyObject inPlaceFloorDivide(PyObject a, PyObject b) {
    return arePlain(a, b)
        ? floorDivide(a, b)
        : BinaryOperation.inPlace(SpecialMethod.IFLOORDIV, a, b);
  }

  public static PyObject remainder(PyObject a, PyObject b) {
    if (a instanceof PyInt64 x && b instanceof PyInt64 y) {
      return PyInt.of(IntDivision.remainder(x.value, y.value));
    }
    return remainderNumbers(a, b);
  }

  private static PyObject remainderNumbers(PyObject a, PyObject b) {
    if (areFloats(a, b)) {
      return PyFloat.of(PyFloat.remainder(value(a), nonZero(value(b))));
    }
    return areInts(a, b)
        ? IntDivision.remainder((PyInt) a, (PyInt) b)
        : BinaryOperation.apply(SpecialMethod.MOD, a, b);
  }

  public static PyObject inPlaceRemainder(PyObject a, PyObject b) {
    return arePlain(a, b) ? remainder(a, b) : BinaryOperation.inPlace(SpecialMethod.IMOD, a, b);
  }

  /** {@code divmod(a, b)}. */
  public static PyObject divmod(PyObject a, PyObject b) {
    return areInts(a, b)
        ? IntDivision.divmod((PyInt) a, (PyInt) b)
        : BinaryOperation.apply(SpecialMethod.DIVMOD, a, b);
  }

  // Powers

  public static PyObject power(PyObject a, PyObject b) {
    if (areInts(a, b) && ((PyInt) b).signum() >= 0) {
      return IntPower.power((PyInt) a, (PyInt) b);
    }
    return areFloats(a, b)
        ? FloatPower.power(value(a), value(b))
        : BinaryOperation.apply(SpecialMethod.POW, a, b);
  }

  public static PyObject inPlacePower(PyObject a, PyObject b) {
    return arePlain(a, b) ? power(a, b) : BinaryOperation.inPlace(SpecialMethod.IPOW, a, b);
  }

  /** {@code pow(base, exponent, modulus)}; modulus null or None for the two-argument form. */
  public static PyObject power(PyObject base, PyObject exponent, PyObject modulus) {
    return modulus == null || modulus == PyNone.NONE
        ? power(base, exponent)
        : BinaryOperation.power(base, exponent, modulus);
  }

  // Bits

  public static PyObject leftShift(PyObject a, PyObject b) {
    if (a instanceof PyInt64 x && b instanceof PyInt64 y && y.value >= 0) {
      return IntArithmetic.shiftLeft(x.value, y.value);
    }
    return BinaryOperation.apply(SpecialMethod.LSHIFT, a, b);
  }

  public static PyObject inPlaceLeftShift(PyObject a, PyObject b) {
    return areInts(a, b) ? leftShift(a, b) : BinaryOperation.inPlace(SpecialMethod.ILSHIFT, a, b);
  }

  public static PyObject rightShift(PyObject a, PyObject b) {
    if (a instanceof PyInt64 x && b instanceof PyInt64 y && y.value >= 0) {
      return PyInt.of(IntArithmetic.shiftRight(x.value, y.value));
    }
    return BinaryOperation.apply(SpecialMethod.RSHIFT, a, b);
  }

  public static PyObject inPlaceRightShift(PyObject a, PyObject b) {
    return areInts(a, b) ? rightShift(a, b) : BinaryOperation.inPlace(SpecialMethod.IRSHIFT, a, b);
  }

  public static PyObject and(PyObject a, PyObject b) {
    if (a instanceof PyInt64 x && b instanceof PyInt64 y) {
      return PyInt.of(x.value & y.value);
    }
    return BinaryOperation.apply(SpecialMethod.AND, a, b);
  }

  public static PyObject inPlaceAnd(PyObject a, PyObject b) {
    return areInts(a, b) ? and(a, b) : BinaryOperation.inPlace(SpecialMethod.IAND, a, b);
  }

  public static PyObject xor(PyObject a, PyObject b) {
    if (a instanceof PyInt64 x && b instanceof PyInt64 y) {
      return PyInt.of(x.value ^ y.value);
    }
    return BinaryOperation.apply(SpecialMethod.XOR, a, b);
  }

  public static PyObject inPlaceXor(PyObject a, PyObject b) {
    return areInts(a, b) ? xor(a, b) : BinaryOperation.inPlace(SpecialMethod.IXOR, a, b);
  }

  public static PyObject or(PyObject a, PyObject b) {
    if (a instanceof PyInt64 x && b instanceof PyInt64 y) {
      return PyInt.of(x.value | y.value);
    }
    return BinaryOperation.apply(SpecialMethod.OR, a, b);
  }

  public static PyObject inPlaceOr(PyObject a, PyObject b) {
    return areInts(a, b) ? or(a, b) : BinaryOperation.inPlace(SpecialMethod.IOR, a, b);
  }

  // One operand

  /** {@code -x}, {@code +x}, {@code ~x}, {@code abs(x)} by their special method. */
  public static PyObject unary(SpecialMethod op, PyObject x) {
    PyObject result = Calls.special(op, x);
    if (result == null) {
      String symbol =
          switch (op) {
            case NEG -> "unary -";
            case POS -> "unary +";
            case INVERT -> "unary ~";
            default -> "abs()";
          };
      throw Errors.typeError("bad operand type for " + symbol + ": '" + x.type().name() + "'");
    }
    return result;
  }

  public static PyObject negative(PyObject x) {
    if (x instanceof PyInt64 i) {
      return IntArithmetic.negate(i.value);
    }
    return x.getClass() == PyFloat.class
        ? PyFloat.of(-((PyFloat) x).value)
        : unary(SpecialMethod.NEG, x);
  }

  public static PyObject positive(PyObject x) {
    return isExactNumber(x) ? x : unary(SpecialMethod.POS, x);
  }

  public static PyObject invert(PyObject x) {
    return x instanceof PyInt64 i ? PyInt.of(~i.value) : unary(SpecialMethod.INVERT, x);
  }

  /** {@code abs(x)}. */
  public static PyObject absolute(PyObject x) {
    if (x instanceof PyInt64 i) {
      return i.value < 0 ? IntArithmetic.negate(i.value) : i;
    }
    return unary(SpecialMethod.ABS, x);
  }

  /** {@code round(number, digits)}; digits null or None for rounding to an int. */
  // CPython: bltinmodule.c builtin_round_impl
  public static PyObject round(PyObject number, PyObject digits) {
    PyObject method = number.type().special(SpecialMethod.ROUND);
    if (method == null) {
      throw Errors.typeError("type " + number.type().name() + " doesn't define __round__ method");
    }
    return digits == null || digits == PyNone.NONE
        ? Calls.special(SpecialMethod.ROUND, number)
        : Calls.special(SpecialMethod.ROUND, number, digits);
  }

  // Conversions

  /** The int that {@code __index__} gives. */
  public static PyInt index(PyObject value) {
    return value instanceof PyInt i ? i : NumberConversions.index(value);
  }

  /** Whether the object has {@code __index__}. */
  public static boolean isIndex(PyObject value) {
    return value instanceof PyInt || value.type().special(SpecialMethod.INDEX) != null;
  }

  /** Whether the object has {@code __float__} or {@code __index__}. */
  public static boolean isReal(PyObject value) {
    return value.type().special(SpecialMethod.FLOAT) != null || isIndex(value);
  }

  public static long indexAsSize(PyObject value) {
    PyInt i = index(value);
    if (!i.fitsLong()) {
      throw Errors.overflowError("Python int too large to convert to C ssize_t");
    }
    return i.longValue();
  }

  public static int indexAsCInt(PyObject value) {
    PyInt i = index(value);
    if (i.fitsInt()) {
      return (int) i.longValue();
    }
    throw Errors.overflowError("Python int too large to convert to C int");
  }

  /** The double that {@code __float__} or {@code __index__} gives. */
  public static double asDouble(PyObject value) {
    if (value instanceof PyFloat f) {
      return f.value;
    }
    return value instanceof PyInt64 i ? (double) i.value : NumberConversions.asDouble(value);
  }

  /**
   * As {@link #asDouble(PyObject)}, but a subclass of float may have a {@code __float__} of its
   * own.
   */
  public static double asDoubleBySpecial(PyObject value) {
    return NumberConversions.asDouble(value);
  }

  /** The double of an int; OverflowError beyond the range. */
  public static double asDouble(PyInt value) {
    return FloatConversion.toDouble(value);
  }
}
