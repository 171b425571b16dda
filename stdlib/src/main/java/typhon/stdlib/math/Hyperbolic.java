package typhon.stdlib.math;

import typhon.runtime.storage.FloatMath;

/** The hyperbolic functions that Java lacks, or has with more error; also for module cmath. */
public final class Hyperbolic {
  static final double LN_2 = 0.6931471805599453;

  /** Beyond this 1 is lost against the square. */
  static final double LARGE = 0x1p28;

  /** Below this the function is its argument. */
  static final double SMALL = 0x1p-28;

  private static final double HALF_LN_2 = 0.34657359027997264;
  private static final double COSH_SIMPLE = 22.0;
  private static final double COSH_OVERFLOW = 709.782712893384;

  private Hyperbolic() {}

  /** Infinite on overflow. */
  public static double cosh(double x) {
    double magnitude = Math.abs(x);
    if (magnitude < HALF_LN_2) {
      double t = StrictMath.expm1(magnitude);
      double w = 1.0 + t;
      return magnitude < 0x1p-55 ? w : 1.0 + t * t / (w + w);
    }
    if (magnitude < COSH_SIMPLE) {
      double t = FloatMath.exp(magnitude);
      return 0.5 * t + 0.5 / t;
    }
    if (magnitude < COSH_OVERFLOW) {
      return 0.5 * FloatMath.exp(magnitude);
    }
    double w = FloatMath.exp(0.5 * magnitude);
    return 0.5 * w * w;
  }

  public static double asinh(double x) {
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
}
