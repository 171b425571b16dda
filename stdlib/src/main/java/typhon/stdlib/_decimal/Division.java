package typhon.stdlib._decimal;

import java.math.BigInteger;

/** Quotients and remainders. */
final class Division {
  /** Above this precision a quotient is tried for exactness first. */
  private static final long VAST = 1_000_000;

  private static final int BITS_A_DIGIT = 4;
  private static final BigInteger FIVE = BigInteger.valueOf(5);

  private Division() {}

  // CPython: mpdecimal.c _mpd_qdiv
  static Num divide(Num a, Num b, Settings c, Status s) {
    boolean negative = a.negative != b.negative;
    if (a.isSpecial() || b.isSpecial()) {
      Num nan = Nans.of(a, b, c, s);
      if (nan != null) {
        return nan;
      }
      if (a.isInfinite()) {
        return b.isInfinite() ? s.invalid() : Num.infinity(negative);
      }
      s.flags |= Flags.CLAMPED;
      return Num.of(negative, 0, c.etiny());
    }
    if (b.hasZero()) {
      if (a.hasZero()) {
        return s.error(Flags.DIVISION_UNDEFINED);
      }
      s.flags |= Flags.DIVISION_BY_ZERO;
      return Num.infinity(negative);
    }
    if (a.hasZero()) {
      return Finish.of(Num.of(negative, 0, a.exp - b.exp), c, s);
    }
    return Finish.of(quotient(a, b, negative, c.prec()), c, s);
  }

  private static Num quotient(Num a, Num b, boolean negative, long prec) {
    long ideal = a.exp - b.exp;
    long shift = (long) b.digits() - a.digits() + prec + 1;
    if (prec > VAST) {
      // An exact quotient never has more digits than this.
      long enough = a.digits() + (long) BITS_A_DIGIT * b.digits();
      if (enough < prec) {
        Num exact = quotient(a, b, negative, ideal, enough);
        if (exact != null) {
          return exact;
        }
      }
    }
    if (a.big == null && b.big == null && shift >= 0 && shift + a.digits() <= Tens.LONG_DIGITS) {
      return small(a.small * Tens.longPower((int) shift), b.small, negative, ideal, shift);
    }
    BigInteger x = Tens.scaleUp(a.coefficient(), Math.max(shift, 0));
    BigInteger y = Tens.scaleUp(b.coefficient(), Math.max(-shift, 0));
    BigInteger[] parts = x.divideAndRemainder(y);
    if (parts[1].signum() == 0) {
      return stripped(negative, parts[0], ideal - shift, ideal);
    }
    // A digit that stands for all that follow.
    boolean sticky = parts[0].mod(FIVE).signum() == 0;
    return Num.of(negative, sticky ? parts[0].add(BigInteger.ONE) : parts[0], ideal - shift);
  }

  private static Num small(long x, long y, boolean negative, long ideal, long shift) {
    long q = x / y;
    if (x % y != 0) {
      return Num.of(negative, q % 5 == 0 ? q + 1 : q, ideal - shift);
    }
    long exp = ideal - shift;
    while (exp < ideal && q % 10 == 0) {
      q /= 10;
      exp++;
    }
    return Num.of(negative, q, exp);
  }

  /** The exact quotient, or null. */
  private static Num quotient(Num a, Num b, boolean negative, long ideal, long shift) {
    BigInteger[] parts = Tens.scaleUp(a.coefficient(), shift).divideAndRemainder(b.coefficient());
    return parts[1].signum() == 0 ? stripped(negative, parts[0], ideal - shift, ideal) : null;
  }

  /** Without trailing zeros as far as the ideal exponent allows. */
  private static Num stripped(boolean negative, BigInteger q, long exp, long ideal) {
    if (exp >= ideal) {
      return Num.of(negative, q, exp);
    }
    long zeros = Tens.trailingZeros(q, ideal - exp);
    return Num.of(negative, zeros == 0 ? q : q.divide(Tens.power(zeros)), exp + zeros);
  }

  /** Quotient and remainder of finite numbers; null where the quotient has too many digits. */
  // CPython: mpdecimal.c _mpd_qdivmod
  private static Num[] parts(Num a, Num b, Settings c, Status s) {
    boolean negative = a.negative != b.negative;
    long ideal = Math.min(a.exp, b.exp);
    if (a.hasZero()) {
      return new Num[] {Num.of(negative, 0, 0), a.withExp(ideal)};
    }
    long distance = a.adjusted() - b.adjusted();
    if (distance < 0) {
      return new Num[] {Num.of(negative, 0, 0), a.padded(a.exp - ideal)};
    }
    if (distance > c.prec()) {
      s.flags |= Flags.DIVISION_IMPOSSIBLE;
      return null;
    }
    Num x = a.padded(a.exp - ideal);
    Num y = b.padded(b.exp - ideal);
    Num q;
    Num r;
    if (x.big == null && y.big == null) {
      q = Num.of(negative, x.small / y.small, 0);
      r = Num.of(a.negative, x.small % y.small, ideal);
    } else {
      BigInteger[] both = x.coefficient().divideAndRemainder(y.coefficient());
      q = Num.of(negative, both[0], 0);
      r = Num.of(a.negative, both[1], ideal);
    }
    if (q.digits() > c.prec()) {
      s.flags |= Flags.DIVISION_IMPOSSIBLE;
      return null;
    }
    return new Num[] {q, r};
  }

  static Num divideInt(Num a, Num b, Settings c, Status s) {
    boolean negative = a.negative != b.negative;
    Num nan = Nans.of(a, b, c, s);
    if (nan != null) {
      return nan;
    }
    if (a.isInfinite()) {
      return b.isInfinite() ? s.invalid() : Num.infinity(negative);
    }
    if (b.isInfinite()) {
      return Num.of(negative, 0, 0);
    }
    if (b.hasZero()) {
      if (a.hasZero()) {
        return s.error(Flags.DIVISION_UNDEFINED);
      }
      s.flags |= Flags.DIVISION_BY_ZERO;
      return Num.infinity(negative);
    }
    Num[] parts = parts(a, b, c, s);
    return parts == null ? Num.NAN : Finish.of(parts[0], c, s);
  }

  static Num remainder(Num a, Num b, Settings c, Status s) {
    Num special = remainderOfSpecial(a, b, c, s);
    if (special != null) {
      return special;
    }
    Num[] parts = parts(a, b, c, s);
    return parts == null ? Num.NAN : Finish.of(parts[1], c, s);
  }

  private static Num remainderOfSpecial(Num a, Num b, Settings c, Status s) {
    Num nan = Nans.of(a, b, c, s);
    if (nan != null) {
      return nan;
    }
    if (a.isInfinite()) {
      return s.invalid();
    }
    if (b.isInfinite()) {
      return Finish.of(a, c, s);
    }
    if (b.hasZero()) {
      return a.hasZero() ? s.error(Flags.DIVISION_UNDEFINED) : s.invalid();
    }
    return null;
  }

  static Num[] divmod(Num a, Num b, Settings c, Status s) {
    boolean negative = a.negative != b.negative;
    Num nan = Nans.of(a, b, c, s);
    if (nan != null) {
      return new Num[] {nan, nan};
    }
    if (a.isInfinite()) {
      s.invalid();
      return new Num[] {b.isInfinite() ? Num.NAN : Num.infinity(negative), Num.NAN};
    }
    if (b.isInfinite()) {
      return new Num[] {Num.of(negative, 0, 0), Finish.of(a, c, s)};
    }
    if (b.hasZero()) {
      if (a.hasZero()) {
        s.flags |= Flags.DIVISION_UNDEFINED;
        return new Num[] {Num.NAN, Num.NAN};
      }
      s.flags |= Flags.DIVISION_BY_ZERO | Flags.INVALID_OPERATION;
      return new Num[] {Num.infinity(negative), Num.NAN};
    }
    Num[] parts = parts(a, b, c, s);
    return parts == null
        ? new Num[] {Num.NAN, Num.NAN}
        : new Num[] {Finish.of(parts[0], c, s), Finish.of(parts[1], c, s)};
  }

  static Num remainderNear(Num a, Num b, Settings c, Status s) {
    Num special = remainderOfSpecial(a, b, c, s);
    if (special != null) {
      return special;
    }
    long ideal = Math.min(a.exp, b.exp);
    long distance = a.adjusted() - b.adjusted();
    if (a.hasZero()) {
      return Finish.of(a.withExp(ideal), c, s);
    }
    if (distance > c.prec()) {
      return s.error(Flags.DIVISION_IMPOSSIBLE);
    }
    if (distance < -1) {
      return Finish.of(a.padded(a.exp - ideal), c, s);
    }
    BigInteger x = Tens.scaleUp(a.coefficient(), a.exp - ideal);
    BigInteger y = Tens.scaleUp(b.coefficient(), b.exp - ideal);
    BigInteger[] parts = x.divideAndRemainder(y);
    int half = parts[1].shiftLeft(1).compareTo(y);
    boolean negative = a.negative;
    if (half > 0 || (half == 0 && parts[0].testBit(0))) {
      parts[1] = y.subtract(parts[1]);
      parts[0] = parts[0].add(BigInteger.ONE);
      negative = !negative;
    }
    if (parts[0].signum() != 0 && Tens.digits(parts[0]) > c.prec()) {
      return s.error(Flags.DIVISION_IMPOSSIBLE);
    }
    return Finish.of(Num.of(negative, parts[1], ideal), c, s);
  }
}
