package typhon.stdlib._decimal;

import java.math.BigInteger;

/** Fits a result into the context: rounds it, bounds its exponent, signals. */
// CPython: mpdecimal.c mpd_qfinalize, _mpd_check_exp, _mpd_check_round
final class Finish {
  private Finish() {}

  static Num of(Num n, Settings c, Status s) {
    if (n.isSpecial()) {
      return n.isNan() ? n.fitted(c) : n;
    }
    long adjusted = n.adjusted();
    if (n.digits() <= c.prec()
        && adjusted <= c.emax()
        && adjusted >= c.emin()
        && (c.clamp() == 0 || n.exp <= c.etop())) {
      return n;
    }
    return precision(exponent(n, c, s), c, s);
  }

  private static Num exponent(Num n, Settings c, Status s) {
    long adjusted = n.adjusted();
    if (adjusted > c.emax()) {
      return tooLarge(n, c, s);
    }
    if (c.clamp() == 1 && n.exp > c.etop()) {
      s.flags |= Flags.CLAMPED;
      if (!n.hasZero() && adjusted < c.emin()) {
        s.flags |= Flags.SUBNORMAL;
      }
      return n.padded(n.exp - c.etop());
    }
    return adjusted < c.emin() ? tooSmall(n, c, s) : n;
  }

  private static Num tooLarge(Num n, Settings c, Status s) {
    if (n.hasZero()) {
      s.flags |= Flags.CLAMPED;
      return n.withExp(c.clamp() == 1 ? c.etop() : c.emax());
    }
    s.flags |= Flags.OVERFLOW | Flags.INEXACT | Flags.ROUNDED;
    return c.rounding().overflowsToInfinity(n.negative)
        ? Num.infinity(n.negative)
        : largest(n.negative, c);
  }

  /** The largest finite number. */
  static Num largest(boolean negative, Settings c) {
    return Num.of(negative, nines(c.prec()), c.etop());
  }

  static BigInteger nines(long count) {
    return Tens.power(count).subtract(BigInteger.ONE);
  }

  private static Num tooSmall(Num n, Settings c, Status s) {
    long etiny = c.etiny();
    if (n.hasZero()) {
      if (n.exp >= etiny) {
        return n;
      }
      s.flags |= Flags.CLAMPED;
      return n.withExp(etiny);
    }
    s.flags |= Flags.SUBNORMAL;
    if (n.exp >= etiny) {
      return n;
    }
    Num cut = n.cut(etiny - n.exp, c.rounding(), s);
    s.flags |= Flags.ROUNDED;
    if (s.lost != 0) {
      s.flags |= Flags.INEXACT | Flags.UNDERFLOW;
      if (cut.hasZero()) {
        s.flags |= Flags.CLAMPED;
      }
    }
    return cut;
  }

  private static Num precision(Num n, Settings c, Status s) {
    if (n.isSpecial() || n.digits() <= c.prec()) {
      return n;
    }
    Num cut = n.cut(n.digits() - c.prec(), c.rounding(), s);
    s.flags |= Flags.ROUNDED;
    if (s.lost != 0) {
      s.flags |= Flags.INEXACT;
    }
    if (cut.digits() > c.prec()) {
      // All nines were rounded up: the last digit is a zero.
      return exponent(cut.cut(1, Rounding.ROUND_DOWN, s), c, s);
    }
    return cut;
  }
}
