package typhon.stdlib.cmath;

import typhon.runtime.error.Errors;
import typhon.runtime.host.Libm;
import typhon.runtime.object.PyComplex;
import typhon.runtime.storage.FloatMath;
import typhon.stdlib.math.Hyperbolic;

/** Roots, logarithms and inverse functions, each exact near its branch cuts (Kahan 1987). */
// CPython: cmathmodule.c
final class ComplexFunctions {
  private static final double LARGE = Double.MAX_VALUE / 4;
  private static final double SQRT_LARGE = Math.sqrt(LARGE);
  private static final double SQRT_SMALL = Math.sqrt(Double.MIN_NORMAL);
  private static final double LN2 = 0.6931471805599453094;
  private static final double LN10 = 2.302585092994045684;
  private static final int MANTISSA_BITS = 53;
  private static final int SCALE_UP = 53;
  private static final int SCALE_DOWN = -27;

  /** Between these the logarithm of a modulus is taken of its square. */
  private static final double NEAR_ONE_LOW = 0.71;

  private static final double NEAR_ONE_HIGH = 1.73;

  private ComplexFunctions() {}

  static RuntimeException domainError() {
    return Errors.valueError("math domain error");
  }

  private static boolean isLarge(double real, double imag) {
    return Math.abs(real) > LARGE || Math.abs(imag) > LARGE;
  }

  /** The logarithm of a modulus that itself may overflow. */
  private static double logOfLarge(double real, double imag) {
    return Libm.log(FloatMath.hypot(real / 2, imag / 2)) + LN2 * 2;
  }

  static PyComplex sqrt(double real, double imag) {
    if (SpecialValues.isSpecial(real, imag)) {
      return SpecialValues.SQRT.of(real, imag);
    }
    if (real == 0 && imag == 0) {
      return PyComplex.of(0, imag);
    }
    double ax = Math.abs(real);
    double ay = Math.abs(imag);
    double s;
    if (ax < Double.MIN_NORMAL && ay < Double.MIN_NORMAL) {
      ax = Math.scalb(ax, SCALE_UP);
      s = Math.scalb(Math.sqrt(ax + FloatMath.hypot(ax, Math.scalb(ay, SCALE_UP))), SCALE_DOWN);
    } else {
      ax /= 8;
      s = 2 * Math.sqrt(ax + FloatMath.hypot(ax, ay / 8));
    }
    double d = ay / (2 * s);
    return real >= 0
        ? PyComplex.of(s, Math.copySign(d, imag))
        : PyComplex.of(d, Math.copySign(s, imag));
  }

  static PyComplex acos(double real, double imag) {
    if (SpecialValues.isSpecial(real, imag)) {
      return SpecialValues.ACOS.of(real, imag);
    }
    if (isLarge(real, imag)) {
      double log = logOfLarge(real, imag);
      double y = real < 0 ? -Math.copySign(log, imag) : Math.copySign(log, -imag);
      return PyComplex.of(Libm.atan2(Math.abs(imag), real), y);
    }
    PyComplex s1 = sqrt(1 - real, -imag);
    PyComplex s2 = sqrt(1 + real, imag);
    return PyComplex.of(
        2 * Libm.atan2(s1.real, s2.real), Hyperbolic.asinh(s2.real * s1.imag - s2.imag * s1.real));
  }

  static PyComplex acosh(double real, double imag) {
    if (SpecialValues.isSpecial(real, imag)) {
      return SpecialValues.ACOSH.of(real, imag);
    }
    if (isLarge(real, imag)) {
      return PyComplex.of(logOfLarge(real, imag), Libm.atan2(imag, real));
    }
    PyComplex s1 = sqrt(real - 1, imag);
    PyComplex s2 = sqrt(real + 1, imag);
    return PyComplex.of(
        Hyperbolic.asinh(s1.real * s2.real + s1.imag * s2.imag), 2 * Libm.atan2(s1.imag, s2.real));
  }

  /** asin(z) = -i asinh(iz) */
  static PyComplex asin(double real, double imag) {
    PyComplex s = asinh(-imag, real);
    return PyComplex.of(s.imag, -s.real);
  }

  static PyComplex asinh(double real, double imag) {
    if (SpecialValues.isSpecial(real, imag)) {
      return SpecialValues.ASINH.of(real, imag);
    }
    if (isLarge(real, imag)) {
      double log = logOfLarge(real, imag);
      double x = imag >= 0 ? Math.copySign(log, real) : -Math.copySign(log, -real);
      return PyComplex.of(x, Libm.atan2(imag, Math.abs(real)));
    }
    PyComplex s1 = sqrt(1 + imag, -real);
    PyComplex s2 = sqrt(1 - imag, real);
    return PyComplex.of(
        Hyperbolic.asinh(s1.real * s2.imag - s2.real * s1.imag),
        Libm.atan2(imag, s1.real * s2.real - s1.imag * s2.imag));
  }

  /** atan(z) = -i atanh(iz) */
  static PyComplex atan(double real, double imag) {
    PyComplex s = atanh(-imag, real);
    return PyComplex.of(s.imag, -s.real);
  }

  static PyComplex atanh(double real, double imag) {
    if (SpecialValues.isSpecial(real, imag)) {
      return SpecialValues.ATANH.of(real, imag);
    }
    if (Math.copySign(1.0, real) < 0) {
      PyComplex opposite = atanh(-real, -imag);
      return PyComplex.of(-opposite.real, -opposite.imag);
    }
    double ay = Math.abs(imag);
    if (real > SQRT_LARGE || ay > SQRT_LARGE) {
      double h = FloatMath.hypot(real / 2, imag / 2);
      return PyComplex.of(real / 4 / h / h, -Math.copySign(Math.PI / 2, -imag));
    }
    if (real == 1 && ay < SQRT_SMALL) {
      if (ay == 0) {
        throw domainError();
      }
      return PyComplex.of(
          -Libm.log(Math.sqrt(ay) / Math.sqrt(FloatMath.hypot(ay, 2))),
          Math.copySign(Libm.atan2(2.0, -ay) / 2, imag));
    }
    double x = 1 - real;
    return PyComplex.of(
        Libm.log1p(4 * real / (x * x + ay * ay)) / 4,
        -Libm.atan2(-2 * imag, x * (1 + real) - ay * ay) / 2);
  }

  static PyComplex log(double real, double imag) {
    if (SpecialValues.isSpecial(real, imag)) {
      return SpecialValues.LOG.of(real, imag);
    }
    return PyComplex.of(logOfModulus(Math.abs(real), Math.abs(imag)), Libm.atan2(imag, real));
  }

  private static double logOfModulus(double ax, double ay) {
    if (isLarge(ax, ay)) {
      return Libm.log(FloatMath.hypot(ax / 2, ay / 2)) + LN2;
    }
    if (ax < Double.MIN_NORMAL && ay < Double.MIN_NORMAL) {
      if (ax == 0 && ay == 0) {
        throw domainError();
      }
      return Libm.log(FloatMath.hypot(Math.scalb(ax, MANTISSA_BITS), Math.scalb(ay, MANTISSA_BITS)))
          - MANTISSA_BITS * LN2;
    }
    double h = FloatMath.hypot(ax, ay);
    if (h >= NEAR_ONE_LOW && h <= NEAR_ONE_HIGH) {
      double most = Math.max(ax, ay);
      double least = Math.min(ax, ay);
      return Libm.log1p((most - 1) * (most + 1) + least * least) / 2;
    }
    return Libm.log(h);
  }

  static PyComplex log10(double real, double imag) {
    PyComplex log = log(real, imag);
    return PyComplex.of(log.real / LN10, log.imag / LN10);
  }
}
