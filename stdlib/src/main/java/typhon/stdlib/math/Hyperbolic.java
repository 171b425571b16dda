package typhon.stdlib.math;

import typhon.runtime.host.Libm;

/** The inverse hyperbolic functions, which Java lacks; also for module cmath. */
public final class Hyperbolic {
  private static final double LN_2 = 0.6931471805599453;

  /** Beyond this 1 is lost against the square. */
  private static final double LARGE = 0x1p28;

  /** Below this the function is its argument. */
  private static final double SMALL = 0x1p-28;

  private Hyperbolic() {}

  public static double asinh(double x) {
    return Libm.isNative() ? Libm.asinh(x) : asinhWithoutLibrary(x);
  }

  private static double asinhWithoutLibrary(double x) {
    double t = Math.abs(x);
    if (t < SMALL || !Double.isFinite(x)) {
      return x;
    }
    double w;
    if (t > LARGE) {
      w = Math.log(t) + LN_2;
    } else if (t > 2.0) {
      w = Math.log(2.0 * t + 1.0 / (Math.sqrt(x * x + 1.0) + t));
    } else {
      double square = x * x;
      w = StrictMath.log1p(t + square / (1.0 + Math.sqrt(1.0 + square)));
    }
    return Math.copySign(w, x);
  }

  /** The argument is at least 1, or NaN. */
  public static double acosh(double x) {
    return Libm.isNative() ? Libm.acosh(x) : acoshWithoutLibrary(x);
  }

  private static double acoshWithoutLibrary(double x) {
    if (x >= LARGE) {
      return Math.log(x) + LN_2;
    }
    if (x > 2.0) {
      return Math.log(2.0 * x - 1.0 / (x + Math.sqrt(x * x - 1.0)));
    }
    double t = x - 1.0;
    return StrictMath.log1p(t + Math.sqrt(2.0 * t + t * t));
  }

  /** The argument is between -1 and 1, or NaN. */
  public static double atanh(double x) {
    return Libm.isNative() ? Libm.atanh(x) : atanhWithoutLibrary(x);
  }

  private static double atanhWithoutLibrary(double x) {
    double t = Math.abs(x);
    if (t < SMALL || Double.isNaN(x)) {
      return x;
    }
    double square = t < 0.5 ? 2 * t + 2 * t * t / (1.0 - t) : 2 * t / (1.0 - t);
    return Math.copySign(0.5 * StrictMath.log1p(square), x);
  }
}
