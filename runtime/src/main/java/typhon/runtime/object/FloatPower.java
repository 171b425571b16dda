package typhon.runtime.object;

import typhon.runtime.error.Errors;
import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.storage.FloatMath;

/** Powers of floats: what C's pow does, complex for a negative base with a broken exponent. */
// CPython: floatobject.c float_pow
public final class FloatPower {
  private static final int ERANGE = 34;

  private FloatPower() {}

  public static PyObject power(double base, double exponent) {
    if (base < 0
        && exponent != Math.floor(exponent)
        && !Double.isInfinite(base)
        && !Double.isNaN(exponent)) {
      return ComplexPower.power(base, 0, exponent, 0);
    }
    return PyFloat.of(realPower(base, exponent));
  }

  private static double realPower(double base, double exponent) {
    if (base == 0 && exponent < 0 && !Double.isInfinite(exponent)) {
      throw Errors.zeroDivisionError("zero to a negative power");
    }
    double result = FloatMath.pow(base, exponent);
    if (Double.isInfinite(result)
        && !Double.isInfinite(base)
        && !Double.isInfinite(exponent)
        && base != 0) {
      throw outOfRange();
    }
    return result;
  }

  /** The OverflowError that carries C's error number. */
  static RuntimeException outOfRange() {
    return Errors.with(
        ExceptionTypes.OVERFLOW_ERROR, PyInt.of(ERANGE), PyStr.of("Numerical result out of range"));
  }
}
