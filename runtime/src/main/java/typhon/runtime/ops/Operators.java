package typhon.runtime.ops;

import typhon.runtime.object.PyFloat;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyInt64;
import typhon.runtime.object.PyObject;
import typhon.runtime.type.SpecialMethod;

/** The binary and unary operators as compiled code calls them: ints and floats first, then {@link Numbers}. */
public final class Operators {
  private Operators() {}

  private static boolean areFloats(PyObject a, PyObject b) {
    return a.getClass() == PyFloat.class && b.getClass() == PyFloat.class;
  }

  private static double asFloat(PyObject f) {
    return ((PyFloat) f).value;
  }

  public static PyObject add(PyObject a, PyObject b) {
    if (a instanceof PyInt64 x && b instanceof PyInt64 y) {
      long r = x.value + y.value;
      if (((x.value ^ r) & (y.value ^ r)) >= 0) {
        return PyInt.of(r);
      }
    } else if (areFloats(a, b)) {
      return PyFloat.of(asFloat(a) + asFloat(b));
    }
    return Numbers.binary(SpecialMethod.ADD, a, b);
  }

  public static PyObject subtract(PyObject a, PyObject b) {
    if (a instanceof PyInt64 x && b instanceof PyInt64 y) {
      long r = x.value - y.value;
      if (((x.value ^ y.value) & (x.value ^ r)) >= 0) {
        return PyInt.of(r);
      }
    } else if (areFloats(a, b)) {
      return PyFloat.of(asFloat(a) - asFloat(b));
    }
    return Numbers.binary(SpecialMethod.SUB, a, b);
  }

  public static PyObject multiply(PyObject a, PyObject b) {
    if (a instanceof PyInt64 x && b instanceof PyInt64 y) {
      long high = Math.multiplyHigh(x.value, y.value);
      long low = x.value * y.value;
      if (high == low >> 63) {
        return PyInt.of(low);
      }
    } else if (areFloats(a, b)) {
      return PyFloat.of(asFloat(a) * asFloat(b));
    }
    return Numbers.binary(SpecialMethod.MUL, a, b);
  }

  public static PyObject trueDivide(PyObject a, PyObject b) {
    if (areFloats(a, b) && asFloat(b) != 0.0) {
      return PyFloat.of(asFloat(a) / asFloat(b));
    }
    return Numbers.binary(SpecialMethod.TRUEDIV, a, b);
  }

  public static PyObject floorDivide(PyObject a, PyObject b) {
    if (a instanceof PyInt64 x && b instanceof PyInt64 y && y.value != 0 && y.value != -1) {
      return PyInt.of(Math.floorDiv(x.value, y.value));
    }
    return Numbers.binary(SpecialMethod.FLOORDIV, a, b);
  }

  public static PyObject remainder(PyObject a, PyObject b) {
    if (a instanceof PyInt64 x && b instanceof PyInt64 y && y.value != 0 && y.value != -1) {
      return PyInt.of(Math.floorMod(x.value, y.value));
    }
    return Numbers.binary(SpecialMethod.MOD, a, b);
  }

  public static PyObject power(PyObject a, PyObject b) {
    return Numbers.binary(SpecialMethod.POW, a, b);
  }

  public static PyObject matrixMultiply(PyObject a, PyObject b) {
    return Numbers.binary(SpecialMethod.MATMUL, a, b);
  }

  public static PyObject shiftLeft(PyObject a, PyObject b) {
    return Numbers.binary(SpecialMethod.LSHIFT, a, b);
  }

  public static PyObject shiftRight(PyObject a, PyObject b) {
    if (a instanceof PyInt64 x && b instanceof PyInt64 y && y.value >= 0 && y.value < 64) {
      return PyInt.of(x.value >> y.value);
    }
    return Numbers.binary(SpecialMethod.RSHIFT, a, b);
  }

  public static PyObject and(PyObject a, PyObject b) {
    if (a instanceof PyInt64 x && b instanceof PyInt64 y) {
      return PyInt.of(x.value & y.value);
    }
    return Numbers.binary(SpecialMethod.AND, a, b);
  }

  public static PyObject or(PyObject a, PyObject b) {
    if (a instanceof PyInt64 x && b instanceof PyInt64 y) {
      return PyInt.of(x.value | y.value);
    }
    return Numbers.binary(SpecialMethod.OR, a, b);
  }

  public static PyObject xor(PyObject a, PyObject b) {
    if (a instanceof PyInt64 x && b instanceof PyInt64 y) {
      return PyInt.of(x.value ^ y.value);
    }
    return Numbers.binary(SpecialMethod.XOR, a, b);
  }

  /** Whether the plain operation is what the in-place one means: the operands are immutable numbers. */
  private static boolean isNumber(PyObject a) {
    return a instanceof PyInt64 || a.getClass() == PyFloat.class;
  }

  public static PyObject inPlaceAdd(PyObject a, PyObject b) {
    return isNumber(a) ? addInPlace(a, b) : Numbers.inPlace(SpecialMethod.IADD, a, b);
  }

  private static PyObject addInPlace(PyObject a, PyObject b) {
    if (isNumber(b)) {
      return add(a, b);
    }
    return Numbers.inPlace(SpecialMethod.IADD, a, b);
  }

  public static PyObject inPlaceSubtract(PyObject a, PyObject b) {
    return isNumber(a) && isNumber(b) ? subtract(a, b) : Numbers.inPlace(SpecialMethod.ISUB, a, b);
  }

  public static PyObject inPlaceMultiply(PyObject a, PyObject b) {
    return isNumber(a) && isNumber(b) ? multiply(a, b) : Numbers.inPlace(SpecialMethod.IMUL, a, b);
  }

  public static PyObject inPlaceTrueDivide(PyObject a, PyObject b) {
    return areFloats(a, b) && asFloat(b) != 0.0
        ? trueDivide(a, b)
        : Numbers.inPlace(SpecialMethod.ITRUEDIV, a, b);
  }

  public static PyObject inPlaceFloorDivide(PyObject a, PyObject b) {
    return Numbers.inPlace(SpecialMethod.IFLOORDIV, a, b);
  }

  public static PyObject inPlaceRemainder(PyObject a, PyObject b) {
    return Numbers.inPlace(SpecialMethod.IMOD, a, b);
  }

  public static PyObject inPlacePower(PyObject a, PyObject b) {
    return Numbers.inPlace(SpecialMethod.IPOW, a, b);
  }

  public static PyObject inPlaceMatrixMultiply(PyObject a, PyObject b) {
    return Numbers.inPlace(SpecialMethod.IMATMUL, a, b);
  }

  public static PyObject inPlaceShiftLeft(PyObject a, PyObject b) {
    return Numbers.inPlace(SpecialMethod.ILSHIFT, a, b);
  }

  public static PyObject inPlaceShiftRight(PyObject a, PyObject b) {
    return Numbers.inPlace(SpecialMethod.IRSHIFT, a, b);
  }

  public static PyObject inPlaceAnd(PyObject a, PyObject b) {
    return Numbers.inPlace(SpecialMethod.IAND, a, b);
  }

  public static PyObject inPlaceOr(PyObject a, PyObject b) {
    return Numbers.inPlace(SpecialMethod.IOR, a, b);
  }

  public static PyObject inPlaceXor(PyObject a, PyObject b) {
    return Numbers.inPlace(SpecialMethod.IXOR, a, b);
  }

  public static PyObject negative(PyObject a) {
    if (a instanceof PyInt64 x && x.value != Long.MIN_VALUE) {
      return PyInt.of(-x.value);
    }
    if (a.getClass() == PyFloat.class) {
      return PyFloat.of(-asFloat(a));
    }
    return Numbers.unary(SpecialMethod.NEG, a);
  }

  public static PyObject positive(PyObject a) {
    return a instanceof PyInt64 ? a : Numbers.unary(SpecialMethod.POS, a);
  }

  public static PyObject invert(PyObject a) {
    return a instanceof PyInt64 x ? PyInt.of(~x.value) : Numbers.unary(SpecialMethod.INVERT, a);
  }
}
