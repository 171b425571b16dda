package typhon.runtime.storage;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Python's arithmetic on floats, where it differs from Java's. */
// CPython: floatobject.c
public final class FloatMath {
  private static final int MOST_PLACES = 323;
  private static final int FEWEST_PLACES = -308;

  private FloatMath() {}

  /** {@code a % b}, with the sign of b; b is not zero. */
  public static double mod(double a, double b) {
    double mod = a % b;
    if (mod == 0) {
      return Math.copySign(0.0, b);
    }
    return b < 0 != mod < 0 ? mod + b : mod;
  }

  /** {@code a // b}; b is not zero. */
  public static double floorDiv(double a, double b) {
    double mod = a % b;
    double div = (a - mod) / b;
    if (mod != 0 && b < 0 != mod < 0) {
      div -= 1.0;
    }
    if (div == 0) {
      return Math.copySign(0.0, a / b);
    }
    double floor = Math.floor(div);
    return div - floor > 0.5 ? floor + 1.0 : floor;
  }

  /** {@code round(value)} as a float: ties to even. */
  public static double round(double value) {
    return Math.rint(value);
  }

  /**
   * {@code round(value, places)}; infinite if rounding up leaves the range. The value is finite.
   */
  // CPython: floatobject.c double_round
  public static double round(double value, int places) {
    if (places > MOST_PLACES || value == 0) {
      return value;
    }
    if (places < FEWEST_PLACES) {
      return Math.copySign(0.0, value);
    }
    double magnitude =
        new BigDecimal(Math.abs(value)).setScale(places, RoundingMode.HALF_EVEN).doubleValue();
    return Math.copySign(magnitude, value);
  }

  /** Numerator and denominator of a finite float, in lowest terms. */
  public static BigInteger[] ratio(double value) {
    if (value == 0) {
      return new BigInteger[] {BigInteger.ZERO, BigInteger.ONE};
    }
    int exponent = Math.max(Math.getExponent(value), Double.MIN_EXPONENT) - 52;
    long mantissa = (long) Math.scalb(value, -exponent);
    if (Math.getExponent(value) < Double.MIN_EXPONENT) {
      // A subnormal is a multiple of 2^-1074; scalb by that much must be done in two steps.
      mantissa = Double.doubleToRawLongBits(Math.abs(value));
      mantissa = value < 0 ? -mantissa : mantissa;
    }
    int zeros = Long.numberOfTrailingZeros(mantissa);
    BigInteger numerator = BigInteger.valueOf(mantissa >> zeros);
    int power = exponent + zeros;
    return power >= 0
        ? new BigInteger[] {numerator.shiftLeft(power), BigInteger.ONE}
        : new BigInteger[] {numerator, BigInteger.ONE.shiftLeft(-power)};
  }

  /** Compares a float, which is not a NaN, with an int of any size, exactly. */
  // CPython: floatobject.c float_richcompare
  public static int compare(double a, BigInteger b) {
    if (Double.isInfinite(a)) {
      return a > 0 ? 1 : -1;
    }
    double whole = a < 0 ? Math.ceil(a) : Math.floor(a);
    int order = IntMath.truncate(whole).compareTo(b);
    return order != 0 ? order : Double.compare(a - whole, 0.0);
  }

  /**
   * C's {@code pow}: the same on every processor, cold and compiled, which Java's is not; infinite
   * on overflow, and for a zero base with a negative exponent.
   */
  public static double pow(double a, double b) {
    return PowerMath.pow(a, b);
  }

  /** C's {@code hypot}. */
  public static double hypot(double a, double b) {
    return Hypotenuse.of(a, b);
  }

  /** C's {@code exp}. */
  public static double exp(double x) {
    return PowerMath.exp(x);
  }
}
