package typhon.runtime.object;

import typhon.runtime.error.Errors;
import typhon.runtime.storage.FloatMath;

/** Multiplication and division of complex numbers with the infinities of C99, annex G. */
// CPython: complexobject.c _Py_c_prod, _Py_c_quot, _Py_rc_quot
public final class ComplexArithmetic {
  private ComplexArithmetic() {}

  public static PyComplex multiply(double a, double b, double c, double d) {
    double ac = a * c;
    double bd = b * d;
    double ad = a * d;
    double bc = b * c;
    double real = ac - bd;
    double imag = ad + bc;
    return Double.isNaN(real) && Double.isNaN(imag)
        ? recoverProduct(a, b, c, d, hasInfinity(ac, bd) || hasInfinity(ad, bc))
        : PyComplex.of(real, imag);
  }

  private static boolean hasInfinity(double x, double y) {
    return Double.isInfinite(x) || Double.isInfinite(y);
  }

  /** A product that came out as two NaNs though a factor or a partial product is infinite. */
  private static PyComplex recoverProduct(
      double a, double b, double c, double d, boolean overflow) {
    boolean firstInfinite = hasInfinity(a, b);
    boolean secondInfinite = hasInfinity(c, d);
    if (!firstInfinite && !secondInfinite && !overflow) {
      return PyComplex.of(Double.NaN, Double.NaN);
    }
    double p = firstInfinite ? unit(a) : secondInfinite || overflow ? zeroNaN(a) : a;
    double q = firstInfinite ? unit(b) : secondInfinite || overflow ? zeroNaN(b) : b;
    double r = secondInfinite ? unit(c) : firstInfinite || overflow ? zeroNaN(c) : c;
    double s = secondInfinite ? unit(d) : firstInfinite || overflow ? zeroNaN(d) : d;
    return PyComplex.of(
        Double.POSITIVE_INFINITY * (p * r - q * s), Double.POSITIVE_INFINITY * (p * s + q * r));
  }

  /** One for an infinity, zero for anything else, with its sign. */
  private static double unit(double x) {
    return Math.copySign(Double.isInfinite(x) ? 1.0 : 0.0, x);
  }

  private static double zeroNaN(double x) {
    return Double.isNaN(x) ? Math.copySign(0.0, x) : x;
  }

  /** {@code (a + bi) / (c + di)}. */
  public static PyComplex divide(double a, double b, double c, double d) {
    double real;
    double imag;
    if (Math.abs(c) >= Math.abs(d)) {
      if (c == 0) {
        throw byZero();
      }
      double ratio = d / c;
      double denominator = c + d * ratio;
      real = (a + b * ratio) / denominator;
      imag = (b - a * ratio) / denominator;
    } else if (Math.abs(d) >= Math.abs(c)) {
      double ratio = c / d;
      double denominator = c * ratio + d;
      real = (a * ratio + b) / denominator;
      imag = (b * ratio - a) / denominator;
    } else {
      real = Double.NaN;
      imag = Double.NaN;
    }
    return Double.isNaN(real) && Double.isNaN(imag)
        ? recoverQuotient(a, b, c, d)
        : PyComplex.of(real, imag);
  }

  private static PyComplex recoverQuotient(double a, double b, double c, double d) {
    if (hasInfinity(a, b) && Double.isFinite(c) && Double.isFinite(d)) {
      double x = unit(a);
      double y = unit(b);
      return PyComplex.of(
          Double.POSITIVE_INFINITY * (x * c + y * d), Double.POSITIVE_INFINITY * (y * c - x * d));
    }
    if (hasInfinity(c, d) && Double.isFinite(a) && Double.isFinite(b)) {
      double x = unit(c);
      double y = unit(d);
      return PyComplex.of(0.0 * (a * x + b * y), 0.0 * (b * x - a * y));
    }
    return PyComplex.of(Double.NaN, Double.NaN);
  }

  /** {@code a / (c + di)}. */
  static PyComplex divideReal(double a, double c, double d) {
    double real;
    double imag;
    if (Math.abs(c) >= Math.abs(d)) {
      if (c == 0) {
        throw byZero();
      }
      double ratio = d / c;
      double denominator = c + d * ratio;
      real = a / denominator;
      imag = -a * ratio / denominator;
    } else if (Math.abs(d) >= Math.abs(c)) {
      double ratio = c / d;
      double denominator = c * ratio + d;
      real = a * ratio / denominator;
      imag = -a / denominator;
    } else {
      real = Double.NaN;
      imag = Double.NaN;
    }
    if (Double.isNaN(real) && Double.isNaN(imag) && Double.isFinite(a) && hasInfinity(c, d)) {
      return PyComplex.of(0.0 * (a * unit(c)), 0.0 * (-a * unit(d)));
    }
    return PyComplex.of(real, imag);
  }

  static RuntimeException byZero() {
    return Errors.zeroDivisionError("division by zero");
  }

  // CPython: complexobject.c _Py_c_abs
  public static double abs(double real, double imag) {
    double result = FloatMath.hypot(real, imag);
    if (Double.isInfinite(result) && Double.isFinite(real) && Double.isFinite(imag)) {
      throw Errors.overflowError("absolute value too large");
    }
    return result;
  }
}
