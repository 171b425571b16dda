package typhon.stdlib._decimal;

import java.math.BigInteger;
import java.util.function.LongFunction;

/** exp, ln and log10, correctly rounded half to even. */
// CPython: mpdecimal.c mpd_qexp, mpd_qln, mpd_qlog10
final class Exponential {
  private static final double BITS_A_DIGIT = 3.3219280948873627;
  private static final int GUARD = 32;
  private static final int MORE_DIGITS = 3;

  /** Longer exponents of ten are beyond every context. */
  private static final int EXPONENT_BITS = 62;

  private static final long MAX_DIGITS = 400_000_000;

  private Exponential() {}

  static Num exp(Num a, Settings context, Status s) {
    Settings c = context.withRounding(Rounding.ROUND_HALF_EVEN);
    Num nan = Nans.of(a, c, s);
    if (nan != null) {
      return nan;
    }
    if (a.isInfinite()) {
      return a.negative ? Num.ZERO : a;
    }
    if (a.hasZero()) {
      return Num.ONE;
    }
    if (a.adjusted() < -c.prec() - 1) {
      s.flags |= Flags.INEXACT | Flags.ROUNDED;
      return Num.ONE.padded(c.prec() - 1);
    }
    return Finish.of(powerOfE(a, c), c, s);
  }

  /** e^a with more digits than the context has. */
  private static Num powerOfE(Num a, Settings c) {
    long adjusted = a.adjusted();
    if (adjusted > Long.toString((a.negative ? 1 - c.etiny() : c.emax() + 1) * 3).length()) {
      return Num.of(false, 1, a.negative ? c.etiny() - 1 : c.emax() + 1);
    }
    checked(c.prec());
    return rounded(c.prec(), digits -> powerOfE(a, c, digits));
  }

  private static long checked(long digits) {
    if (digits > MAX_DIGITS) {
      Tens.checkSize(Long.MAX_VALUE);
    }
    return digits;
  }

  /** Asks for more digits until it is clear how the number is rounded. */
  private static Num rounded(long prec, LongFunction<Num> digits) {
    for (long wanted = prec + MORE_DIGITS; ; wanted += MORE_DIGITS) {
      Num found = digits.apply(wanted);
      BigInteger tie = Tens.power(found.digits() - prec - 1).multiply(BigInteger.valueOf(5));
      if (found.coefficient().mod(tie).signum() != 0) {
        // The number is never exact: one more digit says so.
        return Num.of(
            found.negative,
            found.coefficient().multiply(BigInteger.TEN).add(BigInteger.ONE),
            found.exp - 1);
      }
    }
  }

  private static Num powerOfE(Num a, Settings c, long digits) {
    int bits = bits(digits);
    int work = bits + bits(Math.max(0, a.adjusted() + 1));
    BigInteger x = fixed(a, work);
    BigInteger[] parts = x.divideAndRemainder(FixedPoint.ln10(work));
    if (parts[0].bitLength() > EXPONENT_BITS) {
      return Num.of(false, Tens.power(digits).add(BigInteger.ONE), beyond(a, c, digits));
    }
    BigInteger power = FixedPoint.exp(parts[1].shiftRight(work - bits), bits);
    long exp = parts[0].longValue();
    BigInteger coefficient = power.multiply(Tens.power(digits)).shiftRight(bits);
    return Num.of(false, coefficient, exp - digits);
  }

  private static long beyond(Num a, Settings c, long digits) {
    return a.negative ? c.etiny() - 2 - digits : c.emax() + 1;
  }

  private static int bits(long digits) {
    return (int) (checked(digits) * BITS_A_DIGIT) + GUARD;
  }

  /** The number in fixed point. */
  private static BigInteger fixed(Num a, int bits) {
    BigInteger c = a.negative ? a.coefficient().negate() : a.coefficient();
    return a.exp >= 0
        ? Tens.scaleUp(c, a.exp).shiftLeft(bits)
        : c.shiftLeft(bits).divide(Tens.power(-a.exp));
  }

  static Num ln(Num a, Settings context, Status s) {
    Settings c = context.withRounding(Rounding.ROUND_HALF_EVEN);
    Num special = logarithmOfSpecial(a, c, s);
    if (special != null) {
      return special;
    }
    if (Comparison.compare(a, Num.ONE) == 0) {
      return Num.ZERO;
    }
    checked(c.prec());
    return Finish.of(rounded(c.prec(), digits -> logarithm(a, digits, false)), c, s);
  }

  static Num log10(Num a, Settings context, Status s) {
    Settings c = context.withRounding(Rounding.ROUND_HALF_EVEN);
    Num special = logarithmOfSpecial(a, c, s);
    if (special != null) {
      return special;
    }
    if (a.trailingZeros() == a.digits() - 1 && a.coefficient().equals(Tens.power(a.digits() - 1))) {
      return Finish.of(Num.ofInt(a.adjusted()), c, s);
    }
    checked(c.prec());
    return Finish.of(rounded(c.prec(), digits -> logarithm(a, digits, true)), c, s);
  }

  private static Num logarithmOfSpecial(Num a, Settings c, Status s) {
    Num nan = Nans.of(a, c, s);
    if (nan != null) {
      return nan;
    }
    if (a.isZero()) {
      return Num.infinity(true);
    }
    if (a.negative) {
      return s.invalid();
    }
    return a.isInfinite() ? a : null;
  }

  private static Num logarithm(Num a, long digits, boolean base10) {
    // Numbers near one are taken as they are: no digits are lost against ln 10.
    long tens = a.adjusted() == 0 || a.adjusted() == -1 ? 0 : a.adjusted();
    long places = digits + 1;
    if (tens == 0) {
      Status ignored = new Status();
      Num distance = Arithmetic.subtract(a, Num.ONE, Settings.MAX, ignored);
      places = checked(digits - distance.adjusted() + 2);
    }
    int bits = bits(places) + Long.SIZE;
    BigInteger value = FixedPoint.ln(fixed(a.withExp(a.exp - tens), bits), bits);
    if (base10) {
      value = value.shiftLeft(bits).divide(FixedPoint.ln10(bits));
      value = value.add(BigInteger.valueOf(tens).shiftLeft(bits));
    } else {
      value = value.add(BigInteger.valueOf(tens).multiply(FixedPoint.ln10(bits)));
    }
    BigInteger coefficient = value.abs().multiply(Tens.power(places)).shiftRight(bits);
    return Num.of(value.signum() < 0, coefficient, -places);
  }
}
