package typhon.stdlib.cmath;

import typhon.runtime.error.Errors;
import typhon.runtime.host.Libm;
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
      return PyComplex.of(Math.copySign(size, Libm.cos(imag)), Math.copySign(size, Libm.sin(imag)));
    }
    if (SpecialValues.isSpecial(real, imag)) {
      return SpecialValues.EXP.of(real, imag);
    }
    if (real > LOG_LARGE) {
      double scaled = FloatMath.exp(real - 1);
      return inRange(scaled * Libm.cos(imag) * Math.E, scaled * Libm.sin(imag) * Math.E);
    }
    double size = FloatMath.exp(real);
    return inRange(size * Libm.cos(imag), size * Libm.sin(imag));
  }

  /** cos(z) = cosh(iz) */
  static PyComplex cos(double real, double imag) {
    return cosh(-imag, real);
  }

  static PyComplex cosh(double real, double imag) {
    if (isInfiniteWithDirection(real, imag)) {
      double y = Math.copySign(Double.POSITIVE_INFINITY, Libm.sin(imag));
      return PyComplex.of(
          Math.copySign(Double.POSITIVE_INFINITY, Libm.cos(imag)), real > 0 ? y : -y);
    }
    if (SpecialValues.isSpecial(real, imag)) {
      return SpecialValues.COSH.of(real, imag);
    }
    if (Math.abs(real) > LOG_LARGE) {
      double less = real - Math.copySign(1.0, real);
      return inRange(
          Libm.cos(imag) * Libm.cosh(less) * Math.E, Libm.sin(imag) * Libm.sinh(less) * Math.E);
    }
    return inRange(Libm.cos(imag) * Libm.cosh(real), Libm.sin(imag) * Libm.sinh(real));
  }

  /** sin(z) = -i sinh(iz) */
  static PyComplex sin(double real, double imag) {
    PyComplex s = sinh(-imag, real);
    return PyComplex.of(s.imag, -s.real);
  }

  static PyComplex sinh(double real, double imag) {
    if (isInfiniteWithDirection(real, imag)) {
      double x = Math.copySign(Double.POSITIVE_INFINITY, Libm.cos(imag));
      return PyComplex.of(
          real > 0 ? x : -x, Math.copySign(Double.POSITIVE_INFINITY, Libm.sin(imag)));
    }
    if (SpecialValues.isSpecial(real, imag)) {
      return SpecialValues.SINH.of(real, imag);
    }
    if (Math.abs(real) > LOG_LARGE) {
      double less = real - Math.copySign(1.0, real);
      return inRange(
          Libm.cos(imag) * Libm.sinh(less) * Math.E, Libm.sin(imag) * Libm.cosh(less) * Math.E);
    }
    return inRange(Libm.cos(imag) * Libm.sinh(real), Libm.sin(imag) * Libm.cosh(real));
  }

  /** tan(z) = -i tanh(iz) */
  static PyComplex tan(double real, double imag) {
    PyComplex s = tanh(-imag, real);
    return PyComplex.of(s.imag, -s.real);
  }

  static PyComplex tanh(double real, double imag) {
    if (isInfiniteWithDirection(real, imag)) {
      return PyComplex.of(
          Math.copySign(1.0, real), Math.copySign(0.0, 2 * Libm.sin(imag) * Libm.cos(imag)));
    }
    if (SpecialValues.isSpecial(real, imag)) {
      return SpecialValues.TANH.of(real, imag);
    }
    if (Math.abs(real) > LOG_LARGE) {
      return PyComplex.of(
          Math.copySign(1.0, real),
          4 * Libm.sin(imag) * Libm.cos(imag) * FloatMath.exp(-2 * Math.abs(real)));
    }
    double tx = Libm.tanh(real);
    double ty = Libm.tan(imag);
    double cx = 1 / Libm.cosh(real);
    double product = tx * ty;
    double denominator = 1 + product * product;
    return PyComplex.of(tx * (1 + ty * ty) / denominator, ty / denominator * cx * cx);
  }

  static PyComplex rect(double r, double phi) {
    if (isInfiniteWithDirection(r, phi)) {
      double x = Math.copySign(Double.POSITIVE_INFINITY, Libm.cos(phi));
      double y = Math.copySign(Double.POSITIVE_INFINITY, Libm.sin(phi));
      return r > 0 ? PyComplex.of(x, y) : PyComplex.of(-x, -y);
    }
    if (SpecialValues.isSpecial(r, phi)) {
      return SpecialValues.RECT.of(r, phi);
    }
    // A zero angle keeps its sign, whatever the sign of r times sin would give.
    return phi == 0 ? PyComplex.of(r, r * phi) : PyComplex.of(r * Libm.cos(phi), r * Libm.sin(phi));
  }
}
