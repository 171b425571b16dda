package typhon.stdlib.math;

import typhon.runtime.host.Libm;
import typhon.runtime.storage.FloatMath;

/** The gamma function and its logarithm, by Lanczos' approximation. */
// CPython: mathmodule.c m_tgamma, m_lgamma
final class GammaFunction {
  private static final double G = 6.024680040776729583740234375;
  private static final double G_MINUS_HALF = 5.524680040776729583740234375;
  private static final double LOG_PI = 1.144729885849400174143427351353058711647;
  private static final double TINY = 1e-20;
  private static final double LARGE = 200.0;
  private static final double SPLIT_POWER = 140.0;

  private static final double[] NUMERATOR = {
    23531376880.410759688572007674451636754734846804940,
    42919803642.649098768957899047001988850926355848959,
    35711959237.355668049440185451547166705960488635843,
    17921034426.037209699919755754458931112671403265390,
    6039542586.3520280050642916443072979210699388420708,
    1439720407.3117216736632230727949123939715485786372,
    248874557.86205415651146038641322942321632125127801,
    31426415.585400194380614231628318205362874684987640,
    2876370.6289353724412254090516208496135991145378768,
    186056.26539522349504029498971604569928220784236328,
    8071.6720023658162106380029022722506138218516325024,
    210.82427775157934587250973392071336271166969580291,
    2.5066282746310002701649081771338373386264310793408
  };

  private static final double[] DENOMINATOR = {
    0.0,
    39916800.0,
    120543840.0,
    150917976.0,
    105258076.0,
    45995730.0,
    13339535.0,
    2637558.0,
    357423.0,
    32670.0,
    1925.0,
    66.0,
    1.0
  };

  private static final double[] FACTORIALS = factorials();

  private GammaFunction() {}

  private static double[] factorials() {
    double[] values = new double[23];
    values[0] = 1;
    for (int i = 1; i < values.length; i++) {
      values[i] = values[i - 1] * i;
    }
    return values;
  }

  /** NaN for poles (and NaN), infinite on overflow. */
  static double gamma(double x) {
    if (!Double.isFinite(x)) {
      return x > 0 ? x : Double.NaN;
    }
    if (x == Math.floor(x)) {
      if (x <= 0) {
        return Double.NaN;
      }
      if (x <= FACTORIALS.length) {
        return FACTORIALS[(int) x - 1];
      }
    }
    double magnitude = Math.abs(x);
    if (magnitude < TINY) {
      return 1.0 / x;
    }
    if (magnitude > LARGE) {
      return x < 0 ? 0.0 / sinPi(x) : Double.POSITIVE_INFINITY;
    }
    double y = magnitude + G_MINUS_HALF;
    double lost =
        magnitude > G_MINUS_HALF ? (y - magnitude) - G_MINUS_HALF : (y - G_MINUS_HALF) - magnitude;
    double correction = lost * G / y;
    if (x < 0) {
      double r = -Math.PI / sinPi(magnitude) / magnitude * FloatMath.exp(y) / lanczos(magnitude);
      r -= correction * r;
      return magnitude < SPLIT_POWER
          ? r / FloatMath.pow(y, magnitude - 0.5)
          : r / FloatMath.pow(y, magnitude / 2.0 - 0.25) / FloatMath.pow(y, magnitude / 2.0 - 0.25);
    }
    double r = lanczos(magnitude) / FloatMath.exp(y);
    r += correction * r;
    return magnitude < SPLIT_POWER
        ? r * FloatMath.pow(y, magnitude - 0.5)
        : r * FloatMath.pow(y, magnitude / 2.0 - 0.25) * FloatMath.pow(y, magnitude / 2.0 - 0.25);
  }

  /** NaN for poles (and NaN), infinite on overflow and for infinities. */
  static double logGamma(double x) {
    if (!Double.isFinite(x)) {
      return Double.isNaN(x) ? x : Double.POSITIVE_INFINITY;
    }
    if (x == Math.floor(x) && x <= 2.0) {
      return x <= 0 ? Double.NaN : 0.0;
    }
    double magnitude = Math.abs(x);
    if (magnitude < TINY) {
      return -Libm.log(magnitude);
    }
    double r = Libm.log(lanczos(magnitude)) - G;
    r += (magnitude - 0.5) * (Libm.log(magnitude + G - 0.5) - 1);
    return x < 0 ? LOG_PI - Libm.log(Math.abs(sinPi(magnitude))) - Libm.log(magnitude) - r : r;
  }

  private static double lanczos(double x) {
    double numerator = 0;
    double denominator = 0;
    if (x < 5.0) {
      for (int i = NUMERATOR.length - 1; i >= 0; i--) {
        numerator = numerator * x + NUMERATOR[i];
        denominator = denominator * x + DENOMINATOR[i];
      }
    } else {
      for (int i = 0; i < NUMERATOR.length; i++) {
        numerator = numerator / x + NUMERATOR[i];
        denominator = denominator / x + DENOMINATOR[i];
      }
    }
    return numerator / denominator;
  }

  /** sin(pi * x), exactly zero only where it should be. */
  private static double sinPi(double x) {
    double y = Math.abs(x) % 2.0;
    double r =
        switch ((int) Math.round(2.0 * y)) {
          case 0 -> Libm.sin(Math.PI * y);
          case 1 -> Libm.cos(Math.PI * (y - 0.5));
          case 2 -> Libm.sin(Math.PI * (1.0 - y));
          case 3 -> -Libm.cos(Math.PI * (y - 1.5));
          default -> Libm.sin(Math.PI * (y - 2.0));
        };
    return Math.copySign(1.0, x) * r;
  }
}
