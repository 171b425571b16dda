package typhon.stdlib._decimal;

import java.math.BigInteger;

/** Operations on exponents and on the digits of a coefficient. */
final class Shifts {
  private Shifts() {}

  /** The second operand as an int within the limit, null where it is no such number. */
  private static Long count(Num b, long limit) {
    if (b.isSpecial() || b.exp != 0 || b.big != null || b.small > limit) {
      return null;
    }
    return b.negative ? -b.small : b.small;
  }

  static Num scaleb(Num a, Num b, Settings c, Status s) {
    Num nan = Nans.of(a, b, c, s);
    if (nan != null) {
      return nan;
    }
    Long n = count(b, 2 * (c.emax() + c.prec()));
    if (n == null) {
      return s.invalid();
    }
    return a.isInfinite() ? a : Finish.of(a.withExp(a.exp + n), c, s);
  }

  static Num logb(Num a, Settings c, Status s) {
    Num nan = Nans.of(a, c, s);
    if (nan != null) {
      return nan;
    }
    if (a.isInfinite()) {
      return Num.infinity(false);
    }
    if (a.hasZero()) {
      s.flags |= Flags.DIVISION_BY_ZERO;
      return Num.infinity(true);
    }
    return Finish.of(Num.ofInt(a.adjusted()), c, s);
  }

  static Num shift(Num a, Num b, Settings c, Status s) {
    Num nan = Nans.of(a, b, c, s);
    if (nan != null) {
      return nan;
    }
    Long n = count(b, c.prec());
    if (n == null) {
      return s.invalid();
    }
    if (a.isInfinite()) {
      return a;
    }
    Num capped = capped(a, n >= 0 ? c.prec() - n : c.prec());
    if (n >= 0) {
      return capped.scaled(n);
    }
    return capped.cut(-n, Rounding.ROUND_DOWN, s).withExp(a.exp);
  }

  private static Num capped(Num a, long digits) {
    return a.digits() <= digits ? a : Num.of(a.negative, a.lowDigits(digits), a.exp);
  }

  static Num rotate(Num a, Num b, Settings c, Status s) {
    Num nan = Nans.of(a, b, c, s);
    if (nan != null) {
      return nan;
    }
    Long n = count(b, c.prec());
    if (n == null) {
      return s.invalid();
    }
    if (a.isInfinite()) {
      return a;
    }
    // To the right by n is to the left by what is missing to the precision.
    long left = n >= 0 ? n : c.prec() + n;
    Num capped = capped(a, c.prec());
    BigInteger border = Tens.power(c.prec() - left);
    BigInteger[] parts = capped.coefficient().divideAndRemainder(border);
    return Num.of(a.negative, Tens.scaleUp(parts[1], left).add(parts[0]), a.exp);
  }
}
