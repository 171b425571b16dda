package typhon.stdlib.math;

import java.math.BigInteger;
import typhon.runtime.error.Errors;
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
    int shift = big.bitLength() - 1000;
    return base.log(big.shiftRight(shift).doubleValue()) + base.log(2.0) * shift;
  }

  static double log(double x) {
    return Math.log(x);
  }

  static double log2(double x) {
    int exponent = exponent(x);
    DoubleDouble mantissa = natural(Math.scalb(x, -exponent));
    return mantissa.dividedBy(LN2).plus(exponent).value();
  }

  static double log10(double x) {
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
