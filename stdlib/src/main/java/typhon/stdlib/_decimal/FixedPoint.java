package typhon.stdlib._decimal;

import java.math.BigInteger;

/**
 * Exponential and logarithm in binary fixed point: a number is {@code value / 2^bits}. Results are
 * off by a few units at most.
 */
final class FixedPoint {
  private static final int GUARD = 16;
  private static final int DOUBLE_BITS = 48;
  private static final BigInteger TEN = BigInteger.TEN;

  /** The logarithm of ten, as precise as it was wanted so far. */
  private record Constant(BigInteger value, int bits) {}

  private static volatile Constant ln10 = new Constant(BigInteger.ZERO, 0);

  private FixedPoint() {}

  /** e^x for small x. */
  static BigInteger exp(BigInteger x, int bits) {
    int halvings = (int) Math.sqrt(bits) + Math.max(0, x.bitLength() - bits);
    int work = bits + 2 * halvings + GUARD;
    BigInteger reduced = shift(x, work - bits - halvings);
    BigInteger sum = BigInteger.ONE.shiftLeft(work).add(reduced);
    BigInteger term = reduced;
    for (int n = 2; term.bitLength() > 1; n++) {
      term = term.multiply(reduced).shiftRight(work).divide(BigInteger.valueOf(n));
      sum = sum.add(term);
    }
    for (int i = 0; i < halvings; i++) {
      sum = sum.multiply(sum).shiftRight(work);
    }
    return sum.shiftRight(work - bits);
  }

  private static BigInteger shift(BigInteger x, int left) {
    return left >= 0 ? x.shiftLeft(left) : x.shiftRight(-left);
  }

  /** ln m for m between 1/20 and 20: Halley's iteration, three times the digits each step. */
  static BigInteger ln(BigInteger m, int bits) {
    if (bits <= DOUBLE_BITS) {
      double value = Math.log(shift(m, DOUBLE_BITS - bits).doubleValue() / (1L << DOUBLE_BITS));
      return shift(BigInteger.valueOf((long) (value * (1L << DOUBLE_BITS))), bits - DOUBLE_BITS);
    }
    int fewer = bits / 3 + GUARD;
    int work = bits + GUARD;
    BigInteger y = ln(shift(m, fewer - bits), fewer).shiftLeft(work - fewer);
    BigInteger target = m.shiftLeft(GUARD);
    BigInteger power = exp(y, work);
    BigInteger correction = target.subtract(power).shiftLeft(work + 1).divide(target.add(power));
    return y.add(correction).shiftRight(GUARD);
  }

  static BigInteger ln10(int bits) {
    Constant known = ln10;
    if (known.bits < bits) {
      known = new Constant(ln(TEN.shiftLeft(bits), bits), bits);
      ln10 = known;
    }
    return known.value.shiftRight(known.bits - bits);
  }
}
