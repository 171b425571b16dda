package typhon.stdlib.math;

import typhon.annotations.BuiltinConstant;
import typhon.annotations.BuiltinFunction;
import typhon.annotations.BuiltinModule;
import typhon.annotations.Unset;
import typhon.runtime.error.Errors;
import typhon.runtime.host.Libm;
import typhon.runtime.object.PyFloat;
import typhon.runtime.object.PyObject;
import typhon.runtime.ops.Numbers;
import typhon.runtime.storage.FloatMath;
import typhon.runtime.text.FloatText;

/** Mathematical functions of real numbers, as in C. */
// CPython: mathmodule.c
@BuiltinModule(name = "math")
public final class MathModule {
  @BuiltinConstant static final double pi = Math.PI;
  @BuiltinConstant static final double e = Math.E;
  @BuiltinConstant static final double tau = 2 * Math.PI;
  @BuiltinConstant static final double inf = Double.POSITIVE_INFINITY;
  @BuiltinConstant static final double nan = Double.NaN;

  private MathModule() {}

  private static String got(String what, double x) {
    return what + ", got " + FloatText.repr(x);
  }

  /** A NaN out of a number is a ValueError. */
  private static double inDomain(double result, double x, String domain) {
    if (Double.isNaN(result) && !Double.isNaN(x)) {
      throw Errors.valueError(got(domain, x));
    }
    return result;
  }

  /** An infinity out of a finite number is an OverflowError. */
  private static double inRange(double result, double x) {
    if (Double.isInfinite(result) && Double.isFinite(x)) {
      throw Errors.overflowError("math range error");
    }
    return result;
  }

  private static final String FINITE = "expected a finite input";
  private static final String UNIT_RANGE = "expected a number in range from -1 up to 1";

  /** The sine of x, which is in radians. */
  @BuiltinFunction
  static double sin(double x) {
    return inDomain(Libm.sin(x), x, FINITE);
  }

  /** The cosine of x, which is in radians. */
  @BuiltinFunction
  static double cos(double x) {
    return inDomain(Libm.cos(x), x, FINITE);
  }

  /** The tangent of x, which is in radians. */
  @BuiltinFunction
  static double tan(double x) {
    return inDomain(Libm.tan(x), x, FINITE);
  }

  /** The arc sine of x in radians, from -pi/2 to pi/2. */
  @BuiltinFunction
  static double asin(double x) {
    return inDomain(Libm.asin(x), x, UNIT_RANGE);
  }

  /** The arc cosine of x in radians, from 0 to pi. */
  @BuiltinFunction
  static double acos(double x) {
    return inDomain(Libm.acos(x), x, UNIT_RANGE);
  }

  /** The arc tangent of x in radians, from -pi/2 to pi/2. */
  @BuiltinFunction
  static double atan(double x) {
    return Libm.atan(x);
  }

  /** The arc tangent of y/x in radians; the signs of both choose the quadrant. */
  @BuiltinFunction
  static double atan2(double y, double x) {
    return Libm.atan2(y, x);
  }

  /** The hyperbolic sine of x. */
  @BuiltinFunction
  static double sinh(double x) {
    return inRange(Libm.sinh(x), x);
  }

  /** The hyperbolic cosine of x. */
  @BuiltinFunction
  static double cosh(double x) {
    return inRange(Libm.cosh(x), x);
  }

  /** The hyperbolic tangent of x. */
  @BuiltinFunction
  static double tanh(double x) {
    return Libm.tanh(x);
  }

  /** The inverse hyperbolic sine of x. */
  @BuiltinFunction
  static double asinh(double x) {
    return Hyperbolic.asinh(x);
  }

  /** The inverse hyperbolic cosine of x. */
  @BuiltinFunction
  static double acosh(double x) {
    if (x < 1.0) {
      throw Errors.valueError(got("expected argument value not less than 1", x));
    }
    return Hyperbolic.acosh(x);
  }

  /** The inverse hyperbolic tangent of x. */
  @BuiltinFunction
  static double atanh(double x) {
    if (Math.abs(x) >= 1.0) {
      throw Errors.valueError(got("expected a number between -1 and 1", x));
    }
    return Hyperbolic.atanh(x);
  }

  /** e raised to the power of x. */
  @BuiltinFunction
  static double exp(double x) {
    return inRange(FloatMath.exp(x), x);
  }

  /** 2 raised to the power of x. */
  @BuiltinFunction
  static double exp2(double x) {
    return inRange(Libm.isNative() ? Libm.exp2(x) : FloatMath.pow(2.0, x), x);
  }

  /** exp(x)-1, exact also for small x. */
  @BuiltinFunction
  static double expm1(double x) {
    return inRange(Libm.expm1(x), x);
  }

  /** The logarithm of x to the given base, by default the natural one. */
  @BuiltinFunction(signature = "")
  static PyObject log(PyObject x, @Unset PyObject base) {
    double numerator = Logarithms.of(x, Logarithms::log);
    if (base == null) {
      return PyFloat.of(numerator);
    }
    double denominator = Logarithms.of(base, Logarithms::log);
    return Numbers.trueDivide(PyFloat.of(numerator), PyFloat.of(denominator));
  }

  /** The logarithm of x to base 2. */
  @BuiltinFunction
  static double log2(PyObject x) {
    return Logarithms.of(x, Logarithms::log2);
  }

  /** The logarithm of x to base 10. */
  @BuiltinFunction
  static double log10(PyObject x) {
    return Logarithms.of(x, Logarithms::log10);
  }

  /** The natural logarithm of 1+x, exact also for small x. */
  @BuiltinFunction
  static double log1p(double x) {
    if (x <= -1.0) {
      throw Errors.valueError(got("expected argument value > -1", x));
    }
    return Libm.log1p(x);
  }

  /** The square root of x. */
  @BuiltinFunction
  static double sqrt(double x) {
    return inDomain(Math.sqrt(x), x, "expected a nonnegative input");
  }

  /** The cube root of x. */
  @BuiltinFunction
  static double cbrt(double x) {
    return Libm.cbrt(x);
  }

  /** The error function at x. */
  @BuiltinFunction
  static double erf(double x) {
    return Libm.isNative() ? Libm.erf(x) : ErrorFunction.erf(x);
  }

  /** The complement of the error function at x: 1 - erf(x), exact also for large x. */
  @BuiltinFunction
  static double erfc(double x) {
    return Libm.isNative() ? Libm.erfc(x) : ErrorFunction.erfc(x);
  }

  private static final String NO_POLE = "expected a noninteger or positive integer";

  /** The gamma function at x. */
  @BuiltinFunction
  static double gamma(double x) {
    return inRange(inDomain(GammaFunction.gamma(x), x, NO_POLE), x);
  }

  /** The natural logarithm of the absolute value of the gamma function at x. */
  @BuiltinFunction
  static double lgamma(double x) {
    return inRange(inDomain(GammaFunction.logGamma(x), x, NO_POLE), x);
  }

  /** x raised to the power of y, as float. */
  @BuiltinFunction
  static double pow(double x, double y) {
    double result = FloatMath.pow(x, y);
    if (Double.isFinite(x) && Double.isFinite(y)) {
      if (Double.isNaN(result) || (Double.isInfinite(result) && x == 0)) {
        throw Errors.valueError("math domain error");
      }
      if (Double.isInfinite(result)) {
        throw Errors.overflowError("math range error");
      }
    }
    return result;
  }

  /** Convert x from radians to degrees. */
  @BuiltinFunction
  static double degrees(double x) {
    return x * (180.0 / Math.PI);
  }

  /** Convert x from degrees to radians. */
  @BuiltinFunction
  static double radians(double x) {
    return x * (Math.PI / 180.0);
  }

  /** The length of the vector of the coordinates, the square root of the sum of their squares. */
  @BuiltinFunction
  static double hypot(PyObject... coordinates) {
    double[] vector = new double[coordinates.length];
    for (int i = 0; i < vector.length; i++) {
      vector[i] = Numbers.asDouble(coordinates[i]);
    }
    return VectorNorm.norm(vector);
  }
}
