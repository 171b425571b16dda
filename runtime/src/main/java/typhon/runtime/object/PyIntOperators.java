package typhon.runtime.object;

import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinMethods;
import typhon.annotations.Default;
import typhon.runtime.text.NumericHash;

/** The operators of int: NotImplemented for operands that are not ints. */
@BuiltinMethods(PyInt.class)
final class PyIntOperators {
  private PyIntOperators() {}

  @BuiltinMethod
  static PyObject __repr__(PyInt self) {
    return IntLimit.text(self);
  }

  @BuiltinMethod
  static long __hash__(PyInt self) {
    if (self.fitsLong()) {
      return NumericHash.hash(self.longValue());
    }
    return self.fits128()
        ? NumericHash.hash(self.high(), self.longValue())
        : NumericHash.hash(self.bigValue());
  }

  @BuiltinMethod
  static PyObject __lt__(PyInt self, PyObject value) {
    return value instanceof PyInt b ? PyBool.of(IntArithmetic.compare(self, b) < 0) : other();
  }

  @BuiltinMethod
  static PyObject __le__(PyInt self, PyObject value) {
    return value instanceof PyInt b ? PyBool.of(IntArithmetic.compare(self, b) <= 0) : other();
  }

  @BuiltinMethod
  static PyObject __eq__(PyInt self, PyObject value) {
    return value instanceof PyInt b ? PyBool.of(IntArithmetic.equal(self, b)) : other();
  }

  @BuiltinMethod
  static PyObject __ne__(PyInt self, PyObject value) {
    return value instanceof PyInt b ? PyBool.of(!IntArithmetic.equal(self, b)) : other();
  }

  @BuiltinMethod
  static PyObject __gt__(PyInt self, PyObject value) {
    return value instanceof PyInt b ? PyBool.of(IntArithmetic.compare(self, b) > 0) : other();
  }

  @BuiltinMethod
  static PyObject __ge__(PyInt self, PyObject value) {
    return value instanceof PyInt b ? PyBool.of(IntArithmetic.compare(self, b) >= 0) : other();
  }

  private static PyObject other() {
    return PyNotImplemented.NOT_IMPLEMENTED;
  }

  @BuiltinMethod
  static PyObject __add__(PyInt self, PyObject value) {
    return value instanceof PyInt b ? IntArithmetic.add(self, b) : other();
  }

  @BuiltinMethod
  static PyObject __radd__(PyInt self, PyObject value) {
    return value instanceof PyInt a ? IntArithmetic.add(a, self) : other();
  }

  @BuiltinMethod
  static PyObject __sub__(PyInt self, PyObject value) {
    return value instanceof PyInt b ? IntArithmetic.subtract(self, b) : other();
  }

  @BuiltinMethod
  static PyObject __rsub__(PyInt self, PyObject value) {
    return value instanceof PyInt a ? IntArithmetic.subtract(a, self) : other();
  }

  @BuiltinMethod
  static PyObject __mul__(PyInt self, PyObject value) {
    return value instanceof PyInt b ? IntArithmetic.multiply(self, b) : other();
  }

  @BuiltinMethod
  static PyObject __rmul__(PyInt self, PyObject value) {
    return value instanceof PyInt a ? IntArithmetic.multiply(a, self) : other();
  }

  @BuiltinMethod
  static PyObject __mod__(PyInt self, PyObject value) {
    return value instanceof PyInt b ? IntDivision.remainder(self, b) : other();
  }

  @BuiltinMethod
  static PyObject __rmod__(PyInt self, PyObject value) {
    return value instanceof PyInt a ? IntDivision.remainder(a, self) : other();
  }

  @BuiltinMethod
  static PyObject __divmod__(PyInt self, PyObject value) {
    return value instanceof PyInt b ? IntDivision.divmod(self, b) : other();
  }

  @BuiltinMethod
  static PyObject __rdivmod__(PyInt self, PyObject value) {
    return value instanceof PyInt a ? IntDivision.divmod(a, self) : other();
  }

  @BuiltinMethod
  static PyObject __floordiv__(PyInt self, PyObject value) {
    return value instanceof PyInt b ? IntDivision.floorDivide(self, b) : other();
  }

  @BuiltinMethod
  static PyObject __rfloordiv__(PyInt self, PyObject value) {
    return value instanceof PyInt a ? IntDivision.floorDivide(a, self) : other();
  }

  @BuiltinMethod
  static PyObject __truediv__(PyInt self, PyObject value) {
    return value instanceof PyInt b ? PyFloat.of(IntDivision.trueDivide(self, b)) : other();
  }

  @BuiltinMethod
  static PyObject __rtruediv__(PyInt self, PyObject value) {
    return value instanceof PyInt a ? PyFloat.of(IntDivision.trueDivide(a, self)) : other();
  }

  @BuiltinMethod
  static PyObject __pow__(PyInt self, PyObject value, @Default("None") PyObject mod) {
    return value instanceof PyInt exponent ? power(self, exponent, mod) : other();
  }

  @BuiltinMethod
  static PyObject __rpow__(PyInt self, PyObject value, @Default("None") PyObject mod) {
    return value instanceof PyInt base ? power(base, self, mod) : other();
  }

  private static PyObject power(PyInt base, PyInt exponent, PyObject mod) {
    if (mod instanceof PyInt modulus) {
      return IntPower.power(base, exponent, modulus);
    }
    if (mod != PyNone.NONE) {
      return other();
    }
    // CPython: long_pow hands negative exponents to float_pow.
    return exponent.signum() < 0
        ? FloatPower.power(FloatConversion.toDouble(base), FloatConversion.toDouble(exponent))
        : IntPower.power(base, exponent);
  }

  @BuiltinMethod
  static PyObject __lshift__(PyInt self, PyObject value) {
    return value instanceof PyInt b ? IntArithmetic.shiftLeft(self, b) : other();
  }

  @BuiltinMethod
  static PyObject __rlshift__(PyInt self, PyObject value) {
    return value instanceof PyInt a ? IntArithmetic.shiftLeft(a, self) : other();
  }

  @BuiltinMethod
  static PyObject __rshift__(PyInt self, PyObject value) {
    return value instanceof PyInt b ? IntArithmetic.shiftRight(self, b) : other();
  }

  @BuiltinMethod
  static PyObject __rrshift__(PyInt self, PyObject value) {
    return value instanceof PyInt a ? IntArithmetic.shiftRight(a, self) : other();
  }

  @BuiltinMethod
  static PyObject __and__(PyInt self, PyObject value) {
    return value instanceof PyInt b ? IntArithmetic.and(self, b) : other();
  }

  @BuiltinMethod
  static PyObject __rand__(PyInt self, PyObject value) {
    return __and__(self, value);
  }

  @BuiltinMethod
  static PyObject __xor__(PyInt self, PyObject value) {
    return value instanceof PyInt b ? IntArithmetic.xor(self, b) : other();
  }

  @BuiltinMethod
  static PyObject __rxor__(PyInt self, PyObject value) {
    return __xor__(self, value);
  }

  @BuiltinMethod
  static PyObject __or__(PyInt self, PyObject value) {
    return value instanceof PyInt b ? IntArithmetic.or(self, b) : other();
  }

  @BuiltinMethod
  static PyObject __ror__(PyInt self, PyObject value) {
    return __or__(self, value);
  }

  @BuiltinMethod
  static PyObject __neg__(PyInt self) {
    return IntArithmetic.negate(self);
  }

  @BuiltinMethod
  static PyObject __pos__(PyInt self) {
    return self.exact();
  }

  @BuiltinMethod
  static PyObject __abs__(PyInt self) {
    return IntArithmetic.abs(self);
  }

  @BuiltinMethod
  static PyObject __invert__(PyInt self) {
    return IntArithmetic.invert(self);
  }

  @BuiltinMethod
  static boolean __bool__(PyInt self) {
    return self.signum() != 0;
  }

  @BuiltinMethod
  static PyObject __int__(PyInt self) {
    return self.exact();
  }

  @BuiltinMethod
  static double __float__(PyInt self) {
    return FloatConversion.toDouble(self);
  }

  @BuiltinMethod
  static PyObject __index__(PyInt self) {
    return self.exact();
  }
}
