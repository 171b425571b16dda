package typhon.stdlib._decimal;

import java.math.BigInteger;

/** Sums, products, and what is made of them. */
final class Arithmetic {
  private Arithmetic() {}

  static Num add(Num a, Num b, Settings c, Status s) {
    if (a.isSpecial() || b.isSpecial()) {
      return addSpecial(a, b, c, s);
    }
    return Finish.of(sum(a, b, c), c, s);
  }

  static Num subtract(Num a, Num b, Settings c, Status s) {
    // A NaN keeps its sign.
    return add(a, b.isNan() ? b : b.negated(), c, s);
  }

  private static Num addSpecial(Num a, Num b, Settings c, Status s) {
    Num nan = Nans.of(a, b, c, s);
    if (nan != null) {
      return nan;
    }
    if (!a.isInfinite()) {
      return b;
    }
    return b.isInfinite() && a.negative != b.negative ? s.invalid() : a;
  }

  // CPython: mpdecimal.c _mpd_qaddsub
  private static Num sum(Num a, Num b, Settings c) {
    Num high = a;
    Num low = b;
    if (a.exp != b.exp) {
      if (b.exp > a.exp) {
        high = b;
        low = a;
      }
      if (high.hasZero()) {
        high = high.withExp(low.exp);
      } else {
        low = notTooLow(low, high, c);
        high = high.padded(high.exp - low.exp);
      }
    }
    if (high.big == null && low.big == null) {
      return sumOfSmall(high, low, c);
    }
    return sumOfBig(high, low, c);
  }

  /** What lies far below the last digit that counts is replaced by a digit just below it. */
  private static Num notTooLow(Num low, Num high, Settings c) {
    long least = high.exp - 1 + Math.min(0, high.digits() - c.prec() - 1);
    return low.adjusted() < least ? Num.of(low.negative, low.hasZero() ? 0 : 1, least) : low;
  }

  private static Num sumOfSmall(Num x, Num y, Settings c) {
    if (x.negative == y.negative) {
      long sum = x.small + y.small;
      return sum >= 0 ? Num.of(x.negative, sum, x.exp) : sumOfBig(x, y, c);
    }
    long difference = x.small - y.small;
    if (difference == 0) {
      return Num.of(c.rounding() == Rounding.ROUND_FLOOR, 0, x.exp);
    }
    return difference > 0
        ? Num.of(x.negative, difference, x.exp)
        : Num.of(y.negative, -difference, x.exp);
  }

  private static Num sumOfBig(Num x, Num y, Settings c) {
    if (x.negative == y.negative) {
      return Num.of(x.negative, x.coefficient().add(y.coefficient()), x.exp);
    }
    BigInteger difference = x.coefficient().subtract(y.coefficient());
    if (difference.signum() == 0) {
      return Num.of(c.rounding() == Rounding.ROUND_FLOOR, 0, x.exp);
    }
    return Num.of(difference.signum() > 0 ? x.negative : y.negative, difference.abs(), x.exp);
  }

  static Num multiply(Num a, Num b, Settings c, Status s) {
    Num product = product(a, b, c, s);
    return product.isFinite() ? Finish.of(product, c, s) : product;
  }

  /** The product, not yet rounded. */
  private static Num product(Num a, Num b, Settings c, Status s) {
    boolean negative = a.negative != b.negative;
    if (a.isSpecial() || b.isSpecial()) {
      Num nan = Nans.of(a, b, c, s);
      if (nan != null) {
        return nan;
      }
      return a.isZero() || b.isZero() ? s.invalid() : Num.infinity(negative);
    }
    long exp = a.exp + b.exp;
    if (a.big == null && b.big == null && Math.multiplyHigh(a.small, b.small) == 0) {
      long low = a.small * b.small;
      if (low >= 0) {
        return Num.of(negative, low, exp);
      }
    }
    Tens.checkSize((long) a.digits() + b.digits());
    return Num.of(negative, a.coefficient().multiply(b.coefficient()), exp);
  }

  static Num fma(Num a, Num b, Num third, Settings c, Status s) {
    if (a.isNan() || b.isNan()) {
      return Nans.of(a, b, third, c, s);
    }
    // Infinity times zero comes before a NaN to be added.
    Num product = product(a, b, c, s);
    return product.isNan() ? product : add(product, third, c, s);
  }

  static Num plus(Num a, Settings c, Status s) {
    Num nan = Nans.of(a, c, s);
    if (nan != null) {
      return nan;
    }
    return Finish.of(
        a.isZero() && c.rounding() != Rounding.ROUND_FLOOR ? a.withSign(false) : a, c, s);
  }

  static Num minus(Num a, Settings c, Status s) {
    Num nan = Nans.of(a, c, s);
    if (nan != null) {
      return nan;
    }
    return Finish.of(
        a.isZero() && c.rounding() != Rounding.ROUND_FLOOR ? a.withSign(false) : a.negated(), c, s);
  }

  static Num abs(Num a, Settings c, Status s) {
    Num nan = Nans.of(a, c, s);
    if (nan != null) {
      return nan;
    }
    return a.negative ? minus(a, c, s) : plus(a, c, s);
  }
}
