package typhon.stdlib.math;

import java.math.BigInteger;
import typhon.runtime.error.Errors;
import typhon.runtime.host.Libm;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyObject;
import typhon.runtime.ops.Numbers;
import typhon.runtime.text.FloatText;

/** Logarithms of floats and of ints of any size. */
// CPython: mathmodule.c loghelper, m_log2
final class Logarithms {
  private static final DoubleDouble LN2 =
      new DoubleDouble(0.6931471805599453, 2.3190468138462996e-17);
  private static final DoubleDouble LN10 =
      new DoubleDouble(2.302585092994046, -2.1707562233822494e-16);
  private static final double SQRT_HALF = 0.7071067811865476;
  private static final int TERMS = 22;

  /** Enough to round from, once a last bit tells whether others were set. */
  private static final int KEPT_BITS = 64;

  private Logarithms() {}

  /** A logarithm of a positive, finite number. */
  @FunctionalInterface
  interface Base {
    double log(double x);
  }

  static double of(PyObject x, Base base) {
    if (x instanceof PyInt n) {
      return ofInt(n, base);
    }
    double value = Numbers.asDouble(x);
    if (value <= 0) {
      throw Errors.valueError("expected a positive input, got " + FloatText.repr(value));
    }
    return Double.isFinite(value) ? base.log(value) : value;
  }

  private static double ofInt(PyInt n, Base base) {
    if (n.signum() <= 0) {
      throw Errors.valueError("expected a positive input");
    }
    if (n.fitsLong()) {
      return base.log((double) n.longValue());
    }
    BigInteger big = n.bigValue();
    double value = big.doubleValue();
    if (Double.isFinite(value)) {
      return base.log(value);
    }
    int exponent = big.bitLength();
    double fraction = fraction(big);
    if (fraction == 1) {
      fraction = 0.5;
      exponent++;
    }
    return base.log(fraction) + base.log(2.0) * exponent;
  }

  /** The number over two to the power of its length in bits, rounded to nearest. */
  private static double fraction(BigInteger big) {
    int shift = big.bitLength() - KEPT_BITS;
    BigInteger kept = big.shiftRight(shift);
    boolean exact = big.getLowestSetBit() >= shift;
    return Math.scalb((exact ? kept : kept.setBit(0)).doubleValue(), -KEPT_BITS);
  }

  /**
   * Until the platform's library is linked, a logarithm is computed here if its last digit is
   * beyond doubt: module random takes two when it is imported, and linking costs more than that.
   */
  static double log(double x) {
    if (!Libm.isLinked()) {
      int exponent = exponent(x);
      DoubleDouble log = natural(Math.scalb(x, -exponent)).plus(LN2.times(exponent));
      if (isBeyondDoubt(log)) {
        return log.value();
      }
    }
    return Libm.log(x);
  }

  /** Whether every logarithm with an error under 0.55 units of the last place rounds alike. */
  private static boolean isBeyondDoubt(DoubleDouble log) {
    double value = log.value();
    double rest = Math.abs(log.hi() - value + log.lo());
    return rest < 0.45 * Math.ulp(value) || value == 0;
  }

  static double log2(double x) {
    if (Libm.isNative()) {
      return Libm.log2(x);
    }
    int exponent = exponent(x);
    DoubleDouble mantissa = natural(Math.scalb(x, -exponent));
    return mantissa.dividedBy(LN2).plus(exponent).value();
  }

  static double log10(double x) {
    if (Libm.isNative()) {
      return Libm.log10(x);
    }
    int exponent = exponent(x);
    DoubleDouble mantissa = natural(Math.scalb(x, -exponent));
    return mantissa.plus(LN2.times(exponent)).dividedBy(LN10).value();
  }

  /** The power of two that brings x near one. */
  private static int exponent(double x) {
    int exponent = Math.getExponent(x);
    if (exponent < Double.MIN_EXPONENT) {
      exponent = Math.getExponent(x * 0x1p64) - 64;
    }
    return Math.scalb(x, -exponent) > 2 * SQRT_HALF ? exponent + 1 : exponent;
  }

  /**
   * The natural logarithm of m, which is between the square roots of a half and of two: the series
   * of artanh.
   */
  private static DoubleDouble natural(double m) {
    DoubleDouble s = DoubleDouble.of(m).plus(-1).dividedBy(DoubleDouble.of(m).plus(1));
    DoubleDouble square = s.times(s);
    DoubleDouble sum = DoubleDouble.of(1).dividedBy(2 * TERMS + 1);
    for (int i = TERMS - 1; i >= 0; i--) {
      sum = sum.times(square).plus(DoubleDouble.of(1).dividedBy(2 * i + 1));
    }
    return sum.times(s).times(2);
  }
}
