package typhon.runtime.storage;

/**
 * C's {@code pow} and {@code exp}, to the last bit what glibc (2.28 and later, on processors with
 * fused multiply-add) computes; wrong by 0.51 units in the last place at most.
 *
 * <p>The method is that of Arm's Optimized Routines, which glibc took over: {@code x ** y} is
 * {@code exp(y * log(x))}, with the logarithm as a sum of two floats. {@code log(x)} for {@code x =
 * 2**k * z} is {@code k * log(2) + log(c) + log(z / c)}, with c from a table and a polynomial for
 * the last; {@code exp(x)} is {@code 2**(k / 128) * exp(r)}, from a table and a polynomial. Where a
 * fused multiply-add stands belongs to the result.
 */
final class PowerMath {
  private static final double LOG_2 = 0x1.62e42fefa3800p-1;
  private static final double LOG_2_REST = 0x1.ef35793c76730p-45;

  private static final double L3 = 0x1.555555555556p-2 * -2;
  private static final double L4 = -0x1.0000000000006p-2 * -2;
  private static final double L5 = 0x1.999999959554ep-3 * 4;
  private static final double L6 = -0x1.555555529a47ap-3 * 4;
  private static final double L7 = 0x1.2495b9b4845e9p-3 * -8;
  private static final double L8 = -0x1.0002b8b263fc3p-3 * -8;

  private static final double E2 = 0x1.ffffffffffdbdp-2;
  private static final double E3 = 0x1.555555555543cp-3;
  private static final double E4 = 0x1.55555cf172b91p-5;
  private static final double E5 = 0x1.1111167a4d017p-7;

  /** 128 / log(2), and the negative of its inverse in two parts. */
  private static final double PARTS = 0x1.71547652b82fep0 * PowerTables.SIZE;

  private static final double PART = -0x1.62e42fefa0000p-8;
  private static final double PART_REST = -0x1.cf79abc9e3b3ap-47;

  /** Added to a float below 2^51, it rounds it to a whole number, which its low bits then hold. */
  private static final double ROUNDER = 0x1.8p52;

  private static final int FRACTION_BITS = 52;
  private static final int INTERVAL_SHIFT = 45;

  /** Beyond it the result may leave the range of normal floats, or any range. */
  private static final double LARGE = 512;

  private static final double TOO_LARGE = 1024;
  private static final double TINY = 0x1p-54;
  private static final double TINY_EXPONENT = 0x1p-65;
  private static final double HUGE_EXPONENT = 0x1p63;

  private PowerMath() {}

  /** {@code base ** exponent}, as C99 has it. */
  static double pow(double base, double exponent) {
    if (base == 1 || exponent == 0) {
      return 1;
    }
    if (base == -1 && Double.isInfinite(exponent)) {
      return 1;
    }
    if (base == 0 || !Double.isFinite(base) || !Double.isFinite(exponent)) {
      return StrictMath.pow(base, exponent); // exact: zero, infinity or not a number
    }
    if (base > 0) {
      return positivePow(base, exponent);
    }
    if (exponent != Math.rint(exponent)) {
      return Double.NaN;
    }
    double result = positivePow(-base, exponent);
    return isOdd(exponent) ? -result : result;
  }

  private static boolean isOdd(double whole) {
    return Math.abs(whole) < 0x1p53 && ((long) whole & 1) != 0;
  }

  private static double positivePow(double base, double exponent) {
    if (base == 1) {
      return 1;
    }
    double size = Math.abs(exponent);
    if (size < TINY_EXPONENT) {
      return base > 1 ? 1 + exponent : 1 - exponent;
    }
    if (size >= HUGE_EXPONENT) {
      return base > 1 == exponent > 0 ? Double.POSITIVE_INFINITY : 0;
    }
    long bits = Double.doubleToRawLongBits(base);
    if (base < Double.MIN_NORMAL) {
      bits = Double.doubleToRawLongBits(base * 0x1p52) - (52L << FRACTION_BITS);
    }
    long fromStart = bits - PowerTables.START;
    int interval = (int) (fromStart >> INTERVAL_SHIFT) & PowerTables.SIZE - 1;
    long k = fromStart >> FRACTION_BITS;
    double z = Double.longBitsToDouble(bits - (k << FRACTION_BITS));
    double r = Math.fma(z, PowerTables.inverse(interval), -1.0); // exact
    double coarse = Math.fma((double) k, LOG_2, PowerTables.logarithm(interval)); // exact
    double sum = coarse + r;
    double rest = Math.fma((double) k, LOG_2_REST, PowerTables.logarithmRest(interval));
    rest += coarse - sum + r;
    double half = -0.5 * r;
    double square = r * half;
    double high = sum + square;
    rest += Math.fma(half, r, -square);
    rest += sum - high + square;
    rest = Math.fma(r * square, logarithmTail(r, square), rest);
    double log = high + rest;
    double logRest = high - log + rest;
    double product = exponent * log;
    return exp(product, Math.fma(exponent, logRest, Math.fma(exponent, log, -product)));
  }

  /** {@code (log(1 + r) - r + r*r/2) / (r * square)}; square is {@code -r*r/2}. */
  private static double logarithmTail(double r, double square) {
    double last = Math.fma(square, Math.fma(r, L8, L7), Math.fma(r, L6, L5));
    return Math.fma(square, last, Math.fma(r, L4, L3));
  }

  /** e to the power of x. */
  static double exp(double x) {
    return Double.isFinite(x) ? exp(x, 0) : StrictMath.exp(x);
  }

  /** e to the power of x + rest; the rest is far smaller than x. */
  private static double exp(double x, double rest) {
    double size = Math.abs(x);
    if (size < TINY) {
      return 1 + x;
    }
    if (size >= TOO_LARGE) {
      return x > 0 ? Double.POSITIVE_INFINITY : 0;
    }
    double shifted = Math.fma(PARTS, x, ROUNDER);
    long k = Double.doubleToRawLongBits(shifted);
    double whole = shifted - ROUNDER;
    double r = Math.fma(whole, PART_REST, Math.fma(whole, PART, x)) + rest;
    int part = (int) k & PowerTables.SIZE - 1;
    double square = r * r;
    double more = Math.fma(square, Math.fma(r, E3, E2), PowerTables.powerRest(part) + r);
    more = Math.fma(square * square, Math.fma(r, E5, E4), more);
    long scaleBits = PowerTables.power(part) + (k << INTERVAL_SHIFT);
    if (size >= LARGE) {
      return atTheBorder(scaleBits, more, whole > 0);
    }
    double scale = Double.longBitsToDouble(scaleBits);
    return Math.fma(scale, more, scale);
  }

  /** {@code scale * (1 + more)}, where the bits of the scale may have left the exponent's range. */
  private static double atTheBorder(long scaleBits, double more, boolean large) {
    if (large) {
      double scale = Double.longBitsToDouble(scaleBits - (1009L << FRACTION_BITS));
      return 0x1p1009 * Math.fma(scale, more, scale);
    }
    double scale = Double.longBitsToDouble(scaleBits + (1022L << FRACTION_BITS));
    double product = scale * more;
    double result = scale + product;
    if (result < 1) {
      // Rounded once to the digits that a subnormal keeps: those of a number between 1 and 2.
      double low = scale - result + product;
      double high = 1 + result;
      result = high + (1 - high + result + low) - 1;
    }
    return Double.MIN_NORMAL * result;
  }
}
