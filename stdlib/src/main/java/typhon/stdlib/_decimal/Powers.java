package typhon.stdlib._decimal;

import java.math.BigInteger;

/** Powers. */
final class Powers {
  /** How many digits the exponent of a number may have. */
  private static final int EXPONENT_DIGITS = 19;

  private static final int GUARD = 4;

  /** An exponent beyond every context. */
  private static final long HUGE = 2_000_000_000_000_000_001L;

  private Powers() {}

  // CPython: mpdecimal.c mpd_qpow
  static Num power(Num a, Num b, Settings c, Status s) {
    Num nan = Nans.of(a, b, c, s);
    if (nan != null) {
      return nan;
    }
    boolean negative = a.negative && b.isOdd();
    if (b.isZero()) {
      return a.isZero() ? s.invalid() : Num.of(negative, 1, 0);
    }
    if (a.isZero()) {
      return b.negative ? Num.infinity(negative) : Num.of(negative, 0, 0);
    }
    if (a.negative && !b.isInteger()) {
      return s.invalid();
    }
    if (a.isInfinite()) {
      return b.negative ? Num.of(negative, 0, 0) : Num.infinity(negative);
    }
    int order = Comparison.compareMagnitude(a, Num.ONE);
    if (order == 0) {
      return powerOfOne(a, b, negative, c, s);
    }
    if (b.isInfinite()) {
      return order < 0 == b.negative ? Num.infinity(false) : Num.ZERO;
    }
    Num base = a.withSign(false);
    Num beyond = beyond(base, b, negative, c);
    if (beyond != null) {
      return Finish.of(beyond, c, s);
    }
    return b.isInteger() ? integerPower(base, b, negative, c, s) : realPower(base, b, c, s);
  }

  // CPython: mpdecimal.c _qcheck_pow_one, _qcheck_pow_one_inf
  private static Num powerOfOne(Num a, Num b, boolean negative, Settings c, Status s) {
    if (!b.isInteger()) {
      s.flags |= Flags.INEXACT | Flags.ROUNDED;
      return Num.of(negative, 1, 0).padded(c.prec() - 1);
    }
    if (b.negative || a.exp == 0) {
      return Num.of(negative, 1, 0);
    }
    BigInteger zeros =
        b.exp > EXPONENT_DIGITS
            ? BigInteger.valueOf(Long.MAX_VALUE)
            : toInteger(b).multiply(BigInteger.valueOf(-a.exp));
    if (zeros.compareTo(BigInteger.valueOf(c.prec() - 1)) > 0) {
      s.flags |= Flags.ROUNDED;
      zeros = BigInteger.valueOf(c.prec() - 1);
    }
    return Num.of(negative, 1, 0).padded(zeros.longValue());
  }

  private static BigInteger toInteger(Num b) {
    return b.exp >= 0
        ? Tens.scaleUp(b.coefficient(), b.exp)
        : b.coefficient().divide(Tens.power(-b.exp));
  }

  /** A number that overflows or underflows where the power surely does, else null. */
  // CPython: mpdecimal.c _qcheck_pow_bounds
  private static Num beyond(Num base, Num b, boolean negative, Settings c) {
    boolean grows = Comparison.compare(base, Num.ONE) > 0 != b.negative;
    // |log10 base| is at least 10^zeta, so |log10 of the power| is at least 10^(zeta + adjusted).
    long zeta = leastLogarithm(base) + b.adjusted();
    long limit = grows ? c.emax() : -c.etiny();
    long digits = Long.toString(Math.max(limit, 1)).length();
    if (zeta <= digits) {
      return null;
    }
    return Num.of(negative, 1, grows ? HUGE : c.etiny() - 1);
  }

  /** An exponent of ten not above that of |log10 a|. */
  private static long leastLogarithm(Num a) {
    long adjusted = a.adjusted();
    if (adjusted > 0 || adjusted < -1) {
      long magnitude = adjusted > 0 ? adjusted : -adjusted - 1;
      return Long.toString(magnitude).length() - 1L;
    }
    Num distance = Arithmetic.subtract(a, Num.ONE, Settings.MAX, new Status());
    return distance.adjusted() - 2;
  }

  // CPython: mpdecimal.c _mpd_qpow_int
  private static Num integerPower(Num base, Num b, boolean negative, Settings c, Status s) {
    long prec = c.prec() + GUARD + b.digits() + b.exp;
    Settings work = c.withPrec(prec).withRounding(Rounding.ROUND_HALF_EVEN).withClamp(0);
    Num factor = b.negative ? Division.divide(Num.ONE, base, work, s) : base;
    Num power = repeated(factor, toInteger(b), work, s).withSign(negative);
    if (power.isInfinite()) {
      power = Num.of(negative, 1, HUGE);
    }
    return Finish.of(power, c, s);
  }

  // CPython: mpdecimal.c _mpd_qpow_uint
  private static Num repeated(Num base, BigInteger n, Settings c, Status s) {
    Num power = base;
    for (int i = n.bitLength() - 2; i >= 0; i--) {
      power = Arithmetic.multiply(power, power, c, s);
      if (n.testBit(i)) {
        power = Arithmetic.multiply(power, base, c, s);
      }
      if (power.isSpecial() || (power.hasZero() && (s.flags & Flags.CLAMPED) != 0)) {
        break;
      }
    }
    return power;
  }

  // CPython: mpdecimal.c _mpd_qpow_real
  private static Num realPower(Num base, Num b, Settings c, Status s) {
    long prec = Math.max(base.digits(), c.prec()) + GUARD + EXPONENT_DIGITS;
    Settings work = Settings.MAX.withPrec(prec);
    Status ignored = new Status();
    Num logarithm = Exponential.ln(base, work, ignored);
    Num product = Arithmetic.multiply(logarithm, b, work, ignored);
    Num power = Exponential.exp(product, work, s);
    s.flags |= (ignored.flags & Flags.ERRORS) | Flags.INEXACT | Flags.ROUNDED;
    return Finish.of(power, c, s);
  }

  // CPython: mpdecimal.c mpd_qpowmod
  static Num powerModulo(Num base, Num b, Num modulus, Settings c, Status s) {
    Num nan = Nans.of(base, b, modulus, c, s);
    if (nan != null) {
      return nan;
    }
    if (!base.isInteger() || !b.isInteger() || !modulus.isInteger() || modulus.hasZero()) {
      return s.invalid();
    }
    if (modulus.digits() + modulus.exp > c.prec()
        || (b.negative && !b.hasZero())
        || (base.hasZero() && b.hasZero())) {
      return s.invalid();
    }
    BigInteger m = toInteger(modulus);
    BigInteger power = residue(base, m).modPow(coefficient(b), m);
    for (long i = 0; i < b.exp && power.signum() != 0; i++) {
      power = power.modPow(BigInteger.TEN, m);
    }
    return Num.of(base.negative && b.isOdd(), power, 0);
  }

  private static BigInteger coefficient(Num b) {
    return b.exp >= 0 ? b.coefficient() : toInteger(b);
  }

  private static BigInteger residue(Num base, BigInteger m) {
    return base.exp >= 0
        ? base.coefficient().multiply(BigInteger.TEN.modPow(BigInteger.valueOf(base.exp), m)).mod(m)
        : toInteger(base).mod(m);
  }
}
