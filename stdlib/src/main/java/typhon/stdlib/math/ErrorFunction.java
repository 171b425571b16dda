package typhon.stdlib.math;

import typhon.runtime.storage.FloatMath;

/** The error function and its complement, in doubled precision. */
final class ErrorFunction {
  /** Up to here the alternating series loses few enough digits. */
  private static final double SERIES_LIMIT = 3.0;

  /** Beyond this the complement is zero. */
  private static final double LARGEST = 28.0;

  /** Beyond this the function is one. */
  private static final double ONE = 6.0;

  private static final int FRACTION_TERMS = 90;
  private static final DoubleDouble TWO_BY_ROOT_PI =
      new DoubleDouble(1.1283791670955126, 1.533545961316588e-17);
  private static final double ROOT_PI = 1.7724538509055159;

  private ErrorFunction() {}

  static double erf(double x) {
    double magnitude = Math.abs(x);
    if (Double.isNaN(x) || x == 0) {
      return x;
    }
    if (magnitude >= ONE) {
      return Math.copySign(1.0, x);
    }
    if (magnitude <= SERIES_LIMIT) {
      return series(x).value();
    }
    return Math.copySign(1.0 - fraction(magnitude), x);
  }

  static double erfc(double x) {
    if (Double.isNaN(x)) {
      return x;
    }
    if (x > LARGEST) {
      return 0.0;
    }
    if (x < -ONE) {
      return 2.0;
    }
    if (Math.abs(x) <= SERIES_LIMIT) {
      return series(x).negated().plus(1.0).value();
    }
    return x > 0 ? fraction(x) : 2.0 - fraction(-x);
  }

  private static DoubleDouble series(double x) {
    DoubleDouble square = DoubleDouble.product(x, x).negated();
    DoubleDouble power = DoubleDouble.of(x);
    DoubleDouble sum = power;
    for (int n = 1; n < 100; n++) {
      power = power.times(square).dividedBy(n);
      DoubleDouble term = power.dividedBy(2 * n + 1);
      sum = sum.plus(term);
      if (Math.abs(term.hi()) < Math.abs(sum.hi()) * 0x1p-110) {
        break;
      }
    }
    return sum.times(TWO_BY_ROOT_PI);
  }

  /** The continued fraction of the complement, from its tail up. */
  private static double fraction(double x) {
    double tail = x;
    for (int n = FRACTION_TERMS; n >= 1; n--) {
      tail = x + n / 2.0 / tail;
    }
    DoubleDouble square = DoubleDouble.product(x, x);
    // exp(-(hi + lo)) = exp(-hi) * (1 - lo); split once more, so that the result may be subnormal.
    double half = FloatMath.exp(-square.hi() / 2);
    return half / tail / ROOT_PI * (1 - square.lo()) * half;
  }
}
