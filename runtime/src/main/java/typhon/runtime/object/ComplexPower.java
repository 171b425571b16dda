package typhon.runtime.object;

import typhon.runtime.error.Errors;
import typhon.runtime.host.Libm;
import typhon.runtime.storage.FloatMath;

/** Powers of complex numbers. */
// CPython: complexobject.c complex_pow, _Py_c_pow, c_powi
final class ComplexPower {
  /** Whole exponents up to this are done by multiplication. */
  private static final double LARGEST_WHOLE = 100;

  private ComplexPower() {}

  /** {@code (a + bi) ** (c + di)}. */
  static PyComplex power(double a, double b, double c, double d) {
    PyComplex result =
        d == 0 && c == Math.floor(c) && Math.abs(c) <= LARGEST_WHOLE
            ? wholePower(a, b, (int) c)
            : generalPower(a, b, c, d);
    if (Double.isInfinite(result.real) || Double.isInfinite(result.imag)) {
      throw Errors.overflowError("complex exponentiation");
    }
    return result;
  }

  private static PyComplex generalPower(double a, double b, double c, double d) {
    if (c == 0 && d == 0) {
      return PyComplex.of(1, 0);
    }
    if (a == 0 && b == 0) {
      if (d != 0 || c < 0) {
        throw zeroBase();
      }
      return PyComplex.of(0, 0);
    }
    double radius = FloatMath.hypot(a, b);
    double angle = Libm.atan2(b, a);
    double length = FloatMath.pow(radius, c);
    double phase = angle * c;
    if (d != 0) {
      length *= FloatMath.exp(-angle * d);
      phase += d * Libm.log(radius);
    }
    if (Double.isInfinite(phase)) {
      // C's cos reports a domain error, which CPython takes for that of a zero base.
      throw zeroBase();
    }
    return PyComplex.of(length * Libm.cos(phase), length * Libm.sin(phase));
  }

  private static RuntimeException zeroBase() {
    return Errors.zeroDivisionError("zero to a negative or complex power");
  }

  private static PyComplex wholePower(double a, double b, int exponent) {
    if (exponent > 0) {
      return positivePower(a, b, exponent);
    }
    PyComplex divisor = positivePower(a, b, -exponent);
    if (divisor.real == 0 && divisor.imag == 0) {
      throw zeroBase();
    }
    return ComplexArithmetic.divide(1, 0, divisor.real, divisor.imag);
  }

  private static PyComplex positivePower(double a, double b, int exponent) {
    PyComplex result = PyComplex.of(1, 0);
    PyComplex square = PyComplex.of(a, b);
    for (int rest = exponent; rest > 0; rest >>= 1) {
      if ((rest & 1) != 0) {
        result = ComplexArithmetic.multiply(result.real, result.imag, square.real, square.imag);
      }
      square = ComplexArithmetic.multiply(square.real, square.imag, square.real, square.imag);
    }
    return result;
  }
}
