package typhon.stdlib.cmath;

import typhon.runtime.error.Errors;
import typhon.runtime.object.PyComplex;
import typhon.runtime.storage.FloatMath;

/** The exponential function and those made of it. */
// CPython: cmathmodule.c
final class ExponentialFunctions {
  private static final double LOG_LARGE = Math.log(Double.MAX_VALUE / 4);

  private ExponentialFunctions() {}

  private static PyComplex inRange(double real, double imag) {
    if (Double.isInfinite(real) || Double.isInfinite(imag)) {
      throw Errors.overflowError("math range error");
    }
    return PyComplex.of(real, imag);
  }

  /** Whether the real part is infinite and the imaginary one a direction. */
  private static boolean isInfiniteWithDirection(double real, double imag) {
    return Double.isInfinite(real) && Double.isFinite(imag) && imag != 0;
  }

  static PyComplex exp(double real, double imag) {
    if (isInfiniteWithDirection(real, imag)) {
      double size = real > 0 ? Double.POSITIVE_INFINITY : 0.0;
      return PyComplex.of(Math.copySign(size, Math.cos(imag)), Math.copySign(size, Math.sin(imag)));
    }
    if (SpecialValues.isSpecial(real, imag)) {
      return SpecialValues.EXP.of(real, imag);
    }
    if (real > LOG_LARGE) {
      double scaled = FloatMath.exp(real - 1);
      return inRange(scaled * Math.cos(imag) * Math.E, scaled * Math.sin(imag) * Math.E);
    }
    double size = FloatMath.exp(real);
    return inRange(size * Math.cos(imag), size * Math.sin(imag));
  }

  /** cos(z) = cosh(iz) */
  static PyComplex cos(double real, double imag) {
    return cosh(-imag, real);
  }

  static PyComplex cosh(double real, double imag) {
    if (isInfiniteWithDirection(real, imag)) {
      double y = Math.copySign(Double.POSITIVE_INFINITY, Math.sin(imag));
      return PyComplex.of(
          Math.copySign(Double.POSITIVE_INFINITY, Math.cos(imag)), real > 0 ? y : -y);
    }
    if (SpecialValues.isSpecial(real, imag)) {
      return SpecialValues.COSH.of(real, imag);
    }
    if (Math.abs(real) > LOG_LARGE) {
      double less = real - Math.copySign(1.0, real);
      return inRange(
          Math.cos(imag) * Math.cosh(less) * Math.E, Math.sin(imag) * Math.sinh(less) * Math.E);
    }
    return inRange(Math.cos(imag) * Math.cosh(real), Math.sin(imag) * Math.sinh(real));
  }

  /** sin(z) = -i sinh(iz) */
  static PyComplex sin(double real, double imag) {
    PyComplex s = sinh(-imag, real);
    return PyComplex.of(s.imag, -s.real);
  }

  static PyComplex sinh(double real, double imag) {
    if (isInfiniteWithDirection(real, imag)) {
      double x = Math.copySign(Double.POSITIVE_INFINITY, Math.cos(imag));
      return PyComplex.of(
          real > 0 ? x : -x, Math.copySign(Double.POSITIVE_INFINITY, Math.sin(imag)));
    }
    if (SpecialValues.isSpecial(real, imag)) {
      return SpecialValues.SINH.of(real, imag);
    }
    if (Math.abs(real) > LOG_LARGE) {
      double less = real - Math.copySign(1.0, real);
      return inRange(
          Math.cos(imag) * Math.sinh(less) * Math.E, Math.sin(imag) * Math.cosh(less) * Math.E);
    }
    return inRange(Math.cos(imag) * Math.sinh(real), Math.sin(imag) * Math.cosh(real));
  }

  /** tan(z) = -i tanh(iz) */
  static PyComplex tan(double real, double imag) {
    PyComplex s = tanh(-imag, real);
    return PyComplex.of(s.imag, -s.real);
  }

  static PyComplex tanh(double real, double imag) {
    if (isInfiniteWithDirection(real, imag)) {
      return PyComplex.of(
          Math.copySign(1.0, real), Math.copySign(0.0, 2 * Math.sin(imag) * Math.cos(imag)));
    }
    if (SpecialValues.isSpecial(real, imag)) {
      return SpecialValues.TANH.of(real, imag);
    }
    if (Math.abs(real) > LOG_LARGE) {
      return PyComplex.of(
          Math.copySign(1.0, real),
          4 * Math.sin(imag) * Math.cos(imag) * FloatMath.exp(-2 * Math.abs(real)));
    }
    double tx = Math.tanh(real);
    double ty = Math.tan(imag);
    double cx = 1 / Math.cosh(real);
    double product = tx * ty;
    double denominator = 1 + product * product;
    return PyComplex.of(tx * (1 + ty * ty) / denominator, ty / denominator * cx * cx);
  }

  static PyComplex rect(double r, double phi) {
    if (isInfiniteWithDirection(r, phi)) {
      double x = Math.copySign(Double.POSITIVE_INFINITY, Math.cos(phi));
      double y = Math.copySign(Double.POSITIVE_INFINITY, Math.sin(phi));
      return r > 0 ? PyComplex.of(x, y) : PyComplex.of(-x, -y);
    }
    if (SpecialValues.isSpecial(r, phi)) {
      return SpecialValues.RECT.of(r, phi);
    }
    // A zero angle keeps its sign, whatever the sign of r times sin would give.
    return phi == 0 ? PyComplex.of(r, r * phi) : PyComplex.of(r * Math.cos(phi), r * Math.sin(phi));
  }
}
