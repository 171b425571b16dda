package typhon.stdlib.cmath;

import typhon.runtime.error.Errors;
import typhon.runtime.object.PyComplex;
import typhon.stdlib.math.Hyperbolic;

/** Elementary functions of a complex number, with the branch cuts and special values of C99. */
// CPython: cmathmodule.c, after Kahan's "Branch cuts for complex elementary functions"
final class ComplexFunctions {
  private static final double LARGE = Double.MAX_VALUE / 4;
  private static final double SQRT_LARGE = Math.sqrt(LARGE);
  private static final double LOG_LARGE = Math.log(LARGE);
  private static final double SQRT_MIN = Math.sqrt(Double.MIN_NORMAL);
  private static final double LN_2 = 0.6931471805599453;
  private static final double LN_10 = 2.302585092994046;
  private static final int SCALE_UP = 53;
  private static final int SCALE_DOWN = -27;
  private static final double INF = Double.POSITIVE_INFINITY;

  private ComplexFunctions() {}

  private static PyComplex of(double real, double imag) {
    return PyComplex.of(real, imag);
  }

  private static boolean isFinite(PyComplex z) {
    return Double.isFinite(z.real) && Double.isFinite(z.imag);
  }

  private static RuntimeException domainError() {
    return Errors.valueError("math domain error");
  }

  /** A finite argument must not give an infinite result. */
  private static PyComplex inRange(PyComplex result) {
    if (Double.isInfinite(result.real) || Double.isInfinite(result.imag)) {
      throw Errors.overflowError("math range error");
    }
    return result;
  }

  private static boolean isLarge(PyComplex z) {
    return Math.abs(z.real) > LARGE || Math.abs(z.imag) > LARGE;
  }

  /** log(abs(z)) without overflow, for a large z. */
  private static double logLarge(PyComplex z) {
    return Math.log(Math.hypot(z.real / 2, z.imag / 2)) + LN_2 * 2;
  }

  /** -i * f(i * z), the way from hyperbolic to circular functions: the argument. */
  private static PyComplex timesI(PyComplex z) {
    return of(-z.imag, z.real);
  }

  /** And the result. */
  private static PyComplex overI(PyComplex z) {
    return of(z.imag, -z.real);
  }

  static PyComplex acos(PyComplex z) {
    if (!isFinite(z)) {
      return SpecialValues.ACOS.get(z.real, z.imag);
    }
    if (isLarge(z)) {
      double real = StrictMath.atan2(Math.abs(z.imag), z.real);
      double log = logLarge(z);
      return of(real, z.real < 0 ? -Math.copySign(log, z.imag) : Math.copySign(log, -z.imag));
    }
    PyComplex s1 = sqrt(of(1 - z.real, -z.imag));
    PyComplex s2 = sqrt(of(1 + z.real, z.imag));
    return of(
        2 * StrictMath.atan2(s1.real, s2.real),
        Hyperbolic.asinh(s2.real * s1.imag - s2.imag * s1.real));
  }

  static PyComplex acosh(PyComplex z) {
    if (!isFinite(z)) {
      return SpecialValues.ACOSH.get(z.real, z.imag);
    }
    if (isLarge(z)) {
      return of(logLarge(z), StrictMath.atan2(z.imag, z.real));
    }
    PyComplex s1 = sqrt(of(z.real - 1, z.imag));
    PyComplex s2 = sqrt(of(z.real + 1, z.imag));
    return of(
        Hyperbolic.asinh(s1.real * s2.real + s1.imag * s2.imag),
        2 * StrictMath.atan2(s1.imag, s2.real));
  }

  static PyComplex asin(PyComplex z) {
    return overI(asinh(timesI(z)));
  }

  static PyComplex asinh(PyComplex z) {
    if (!isFinite(z)) {
      return SpecialValues.ASINH.get(z.real, z.imag);
    }
    if (isLarge(z)) {
      double log = logLarge(z);
      double real = z.imag >= 0 ? Math.copySign(log, z.real) : -Math.copySign(log, -z.real);
      return of(real, StrictMath.atan2(z.imag, Math.abs(z.real)));
    }
    PyComplex s1 = sqrt(of(1 + z.imag, -z.real));
    PyComplex s2 = sqrt(of(1 - z.imag, z.real));
    return of(
        Hyperbolic.asinh(s1.real * s2.imag - s2.real * s1.imag),
        StrictMath.atan2(z.imag, s1.real * s2.real - s1.imag * s2.imag));
  }

  static PyComplex atan(PyComplex z) {
    return overI(atanh(timesI(z)));
  }

  static PyComplex atanh(PyComplex z) {
    if (!isFinite(z)) {
      return SpecialValues.ATANH.get(z.real, z.imag);
    }
    if (Double.doubleToRawLongBits(z.real) < 0) {
      PyComplex mirrored = atanh(of(-z.real, -z.imag));
      return of(-mirrored.real, -mirrored.imag);
    }
    double ay = Math.abs(z.imag);
    if (z.real > SQRT_LARGE || ay > SQRT_LARGE) {
      double h = Math.hypot(z.real / 2, z.imag / 2);
      return of(z.real / 4 / h / h, -Math.copySign(Math.PI / 2, -z.imag));
    }
    if (z.real == 1 && ay < SQRT_MIN) {
      if (ay == 0) {
        throw domainError();
      }
      return of(
          -Math.log(Math.sqrt(ay) / Math.sqrt(Math.hypot(ay, 2))),
          Math.copySign(StrictMath.atan2(2, -ay) / 2, z.imag));
    }
    double oneMinus = 1 - z.real;
    return of(
        StrictMath.log1p(4 * z.real / (oneMinus * oneMinus + ay * ay)) / 4,
        -StrictMath.atan2(-2 * z.imag, oneMinus * (1 + z.real) - ay * ay) / 2);
  }

  static PyComplex cos(PyComplex z) {
    return cosh(timesI(z));
  }

  static PyComplex cosh(PyComplex z) {
    if (!isFinite(z)) {
      if (Double.isInfinite(z.imag) && !Double.isNaN(z.real)) {
        throw domainError();
      }
      return isInfiniteReal(z)
          ? of(
              Math.copySign(INF, Math.cos(z.imag)),
              Math.copySign(INF, z.real > 0 ? Math.sin(z.imag) : -Math.sin(z.imag)))
          : SpecialValues.COSH.get(z.real, z.imag);
    }
    if (Math.abs(z.real) > LOG_LARGE) {
      double less = z.real - Math.copySign(1, z.real);
      return inRange(
          of(
              Math.cos(z.imag) * Hyperbolic.cosh(less) * Math.E,
              Math.sin(z.imag) * StrictMath.sinh(less) * Math.E));
    }
    return inRange(
        of(Math.cos(z.imag) * Hyperbolic.cosh(z.real), Math.sin(z.imag) * StrictMath.sinh(z.real)));
  }

  /** The result has the direction of the finite imaginary part. */
  private static boolean isInfiniteReal(PyComplex z) {
    return Double.isInfinite(z.real) && Double.isFinite(z.imag) && z.imag != 0;
  }

  static PyComplex exp(PyComplex z) {
    if (!isFinite(z)) {
      if (Double.isInfinite(z.imag) && (Double.isFinite(z.real) || z.real == INF)) {
        throw domainError();
      }
      if (isInfiniteReal(z)) {
        double size = z.real > 0 ? INF : 0.0;
        return of(Math.copySign(size, Math.cos(z.imag)), Math.copySign(size, Math.sin(z.imag)));
      }
      return SpecialValues.EXP.get(z.real, z.imag);
    }
    if (z.real > LOG_LARGE) {
      double length = Math.exp(z.real - 1);
      return inRange(of(length * Math.cos(z.imag) * Math.E, length * Math.sin(z.imag) * Math.E));
    }
    double length = Math.exp(z.real);
    return inRange(of(length * Math.cos(z.imag), length * Math.sin(z.imag)));
  }

  static PyComplex log(PyComplex z) {
    if (!isFinite(z)) {
      return SpecialValues.LOG.get(z.real, z.imag);
    }
    return of(logOfLength(Math.abs(z.real), Math.abs(z.imag)), StrictMath.atan2(z.imag, z.real));
  }

  private static double logOfLength(double ax, double ay) {
    if (ax > LARGE || ay > LARGE) {
      return Math.log(Math.hypot(ax / 2, ay / 2)) + LN_2;
    }
    if (ax < Double.MIN_NORMAL && ay < Double.MIN_NORMAL) {
      if (ax == 0 && ay == 0) {
        throw domainError();
      }
      return Math.log(Math.hypot(Math.scalb(ax, 53), Math.scalb(ay, 53))) - 53 * LN_2;
    }
    double length = Math.hypot(ax, ay);
    if (length >= 0.71 && length <= 1.73) {
      double more = Math.max(ax, ay);
      double less = Math.min(ax, ay);
      return StrictMath.log1p((more - 1) * (more + 1) + less * less) / 2;
    }
    return Math.log(length);
  }

  static PyComplex log10(PyComplex z) {
    PyComplex natural = log(z);
    return of(natural.real / LN_10, natural.imag / LN_10);
  }

  static PyComplex sin(PyComplex z) {
    return overI(sinh(timesI(z)));
  }

  static PyComplex sinh(PyComplex z) {
    if (!isFinite(z)) {
      if (Double.isInfinite(z.imag) && !Double.isNaN(z.real)) {
        throw domainError();
      }
      return isInfiniteReal(z)
          ? of(
              Math.copySign(INF, z.real > 0 ? Math.cos(z.imag) : -Math.cos(z.imag)),
              Math.copySign(INF, Math.sin(z.imag)))
          : SpecialValues.SINH.get(z.real, z.imag);
    }
    if (Math.abs(z.real) > LOG_LARGE) {
      double less = z.real - Math.copySign(1, z.real);
      return inRange(
          of(
              Math.cos(z.imag) * StrictMath.sinh(less) * Math.E,
              Math.sin(z.imag) * Hyperbolic.cosh(less) * Math.E));
    }
    return inRange(
        of(Math.cos(z.imag) * StrictMath.sinh(z.real), Math.sin(z.imag) * Hyperbolic.cosh(z.real)));
  }

  static PyComplex sqrt(PyComplex z) {
    if (!isFinite(z)) {
      return SpecialValues.SQRT.get(z.real, z.imag);
    }
    if (z.real == 0 && z.imag == 0) {
      return of(0, z.imag);
    }
    double ax = Math.abs(z.real);
    double ay = Math.abs(z.imag);
    double s;
    if (ax < Double.MIN_NORMAL && ay < Double.MIN_NORMAL) {
      double scaled = Math.scalb(ax, SCALE_UP);
      double sum = scaled + Math.hypot(scaled, Math.scalb(ay, SCALE_UP));
      s = Math.scalb(Math.sqrt(sum), SCALE_DOWN);
    } else {
      double eighth = ax / 8;
      s = 2 * Math.sqrt(eighth + Math.hypot(eighth, ay / 8));
    }
    double d = ay / (2 * s);
    return z.real >= 0 ? of(s, Math.copySign(d, z.imag)) : of(d, Math.copySign(s, z.imag));
  }

  static PyComplex tan(PyComplex z) {
    return overI(tanh(timesI(z)));
  }

  static PyComplex tanh(PyComplex z) {
    if (!isFinite(z)) {
      if (Double.isInfinite(z.imag) && Double.isFinite(z.real)) {
        throw domainError();
      }
      return isInfiniteReal(z)
          ? of(
              Math.copySign(1, z.real), Math.copySign(0.0, 2 * Math.sin(z.imag) * Math.cos(z.imag)))
          : SpecialValues.TANH.get(z.real, z.imag);
    }
    if (Math.abs(z.real) > LOG_LARGE) {
      return of(
          Math.copySign(1, z.real),
          4 * Math.sin(z.imag) * Math.cos(z.imag) * Math.exp(-2 * Math.abs(z.real)));
    }
    double tx = StrictMath.tanh(z.real);
    double ty = Math.tan(z.imag);
    double cx = 1 / Hyperbolic.cosh(z.real);
    double product = tx * ty;
    double denominator = 1 + product * product;
    return of(tx * (1 + ty * ty) / denominator, ty / denominator * cx * cx);
  }

  static PyComplex rect(double r, double phi) {
    if (!Double.isFinite(r) || !Double.isFinite(phi)) {
      if (Double.isInfinite(phi) && r != 0 && !Double.isNaN(r)) {
        throw domainError();
      }
      if (Double.isInfinite(r) && Double.isFinite(phi) && phi != 0) {
        double sign = r > 0 ? 1 : -1;
        return of(
            Math.copySign(INF, sign * Math.cos(phi)), Math.copySign(INF, sign * Math.sin(phi)));
      }
      return SpecialValues.RECT.get(r, phi);
    }
    // A zero angle keeps the sign of its zero.
    return phi == 0 ? of(r, r * phi) : of(r * Math.cos(phi), r * Math.sin(phi));
  }
}
