package typhon.stdlib._decimal;

import java.math.BigInteger;

/**
 * A decimal number: sign, coefficient and exponent, or an infinity, or a NaN whose coefficient is
 * its payload. A coefficient below 2^63 is a long, a larger one a BigInteger.
 *
 * <p>Thread rule: immutable; the count of digits is a cache that every thread fills alike.
 */
final class Num {
  private static final byte FINITE = 0;
  private static final byte INFINITE = 1;
  private static final byte QUIET = 2;
  private static final byte SIGNALING = 3;

  static final Num ZERO = of(false, 0, 0);
  static final Num ONE = of(false, 1, 0);
  static final Num MINUS_ONE = of(true, 1, 0);
  static final Num NAN = new Num(QUIET, false, 0, null, 0);
  private static final Num INFINITY = new Num(INFINITE, false, 0, null, 0);
  private static final Num MINUS_INFINITY = new Num(INFINITE, true, 0, null, 0);

  private final byte kind;
  final boolean negative;

  /** The coefficient where {@link #big} is null. */
  final long small;

  final BigInteger big;
  final long exp;
  private int digits;

  private Num(byte kind, boolean negative, long small, BigInteger big, long exp) {
    this.kind = kind;
    this.negative = negative;
    this.small = small;
    this.big = big;
    this.exp = exp;
  }

  static Num of(boolean negative, long coefficient, long exp) {
    return new Num(FINITE, negative, coefficient, null, exp);
  }

  static Num of(boolean negative, BigInteger coefficient, long exp) {
    return make(FINITE, negative, coefficient, exp);
  }

  private static Num make(byte kind, boolean negative, BigInteger coefficient, long exp) {
    return coefficient.bitLength() < Long.SIZE
        ? new Num(kind, negative, coefficient.longValue(), null, exp)
        : new Num(kind, negative, 0, coefficient, exp);
  }

  static Num ofInt(BigInteger value) {
    return of(value.signum() < 0, value.abs(), 0);
  }

  static Num ofInt(long value) {
    return value == Long.MIN_VALUE
        ? ofInt(BigInteger.valueOf(value))
        : of(value < 0, Math.abs(value), 0);
  }

  static Num infinity(boolean negative) {
    return negative ? MINUS_INFINITY : INFINITY;
  }

  static Num nan(boolean negative, boolean signaling, BigInteger payload) {
    return make(signaling ? SIGNALING : QUIET, negative, payload, 0);
  }

  boolean isFinite() {
    return kind == FINITE;
  }

  boolean isSpecial() {
    return kind != FINITE;
  }

  boolean isInfinite() {
    return kind == INFINITE;
  }

  boolean isNan() {
    return kind >= QUIET;
  }

  boolean isQuiet() {
    return kind == QUIET;
  }

  boolean isSignaling() {
    return kind == SIGNALING;
  }

  /** Whether the coefficient is zero; only for finite numbers. */
  boolean hasZero() {
    return small == 0 && big == null;
  }

  boolean isZero() {
    return kind == FINITE && hasZero();
  }

  BigInteger coefficient() {
    return big == null ? BigInteger.valueOf(small) : big;
  }

  /** The number of digits of the coefficient, 1 for zero. */
  int digits() {
    int known = digits;
    if (known == 0) {
      known = big == null ? Tens.digits(small) : Tens.digits(big);
      digits = known;
    }
    return known;
  }

  /** The exponent of the first digit. */
  long adjusted() {
    return exp + digits() - 1;
  }

  boolean isInteger() {
    if (kind != FINITE) {
      return false;
    }
    return exp >= 0 || hasZero() || (-exp < digits() && trailingZeros() >= -exp);
  }

  /** Whether it is an odd integer. */
  boolean isOdd() {
    if (!isInteger() || exp > 0 || hasZero()) {
      return false;
    }
    return exp == 0
        ? (big == null ? (small & 1) == 1 : big.testBit(0))
        : coefficient().divide(Tens.power(-exp)).testBit(0);
  }

  long trailingZeros() {
    if (big != null) {
      return Tens.trailingZeros(big, Long.MAX_VALUE);
    }
    long rest = small;
    int count = 0;
    while (rest != 0 && rest % 10 == 0) {
      rest /= 10;
      count++;
    }
    return count;
  }

  Num withSign(boolean other) {
    if (other == negative) {
      return this;
    }
    Num made = new Num(kind, other, small, big, exp);
    made.digits = digits;
    return made;
  }

  Num withExp(long other) {
    if (other == exp) {
      return this;
    }
    Num made = new Num(kind, negative, small, big, other);
    made.digits = digits;
    return made;
  }

  Num negated() {
    return withSign(!negative);
  }

  /** The same NaN, quiet, its payload cut to what the context holds. */
  // CPython: mpdecimal.c _mpd_fix_nan
  Num quiet(Settings c) {
    long room = c.prec() - c.clamp();
    if (kind == QUIET && (hasZero() || digits() <= room)) {
      return this;
    }
    return make(QUIET, negative, lowDigits(room), 0);
  }

  /** A NaN of the same kind with a payload that the context holds. */
  Num fitted(Settings c) {
    long room = c.prec() - c.clamp();
    return hasZero() || digits() <= room ? this : make(kind, negative, lowDigits(room), 0);
  }

  /** The last digits of the coefficient. */
  BigInteger lowDigits(long count) {
    return count >= digits() ? coefficient() : coefficient().mod(Tens.power(count));
  }

  /** The number with the coefficient times 10^n and the exponent less n. */
  Num padded(long n) {
    if (n == 0) {
      return this;
    }
    return scaled(n).withExp(exp - n);
  }

  /** The number with the coefficient times 10^n and the same exponent. */
  Num scaled(long n) {
    if (n == 0 || hasZero()) {
      return this;
    }
    if (big == null && n + digits() <= Tens.LONG_DIGITS) {
      return of(negative, small * Tens.longPower((int) n), exp);
    }
    return of(negative, Tens.scaleUp(coefficient(), n), exp);
  }

  /**
   * Cuts the last n digits off and rounds; the exponent grows by n. {@code s.lost} says what was
   * cut.
   */
  Num cut(long n, Rounding rounding, Status s) {
    if (n > digits()) {
      s.lost = hasZero() ? 0 : 1;
      return of(negative, rounding.increments(s.lost, negative, 0) ? 1 : 0, exp + n);
    }
    if (big == null && n <= Tens.LONG_DIGITS) {
      long unit = Tens.longPower((int) n);
      long left = small / unit;
      long rest = small % unit;
      s.lost = rest == 0 ? 0 : lost(Long.compare(rest, unit - rest));
      boolean up = rounding.increments(s.lost, negative, (int) (left % 10));
      return of(negative, up ? left + 1 : left, exp + n);
    }
    BigInteger unit = Tens.power(n);
    BigInteger[] parts = coefficient().divideAndRemainder(unit);
    s.lost = parts[1].signum() == 0 ? 0 : lost(parts[1].shiftLeft(1).compareTo(unit));
    int last = s.lost == 0 ? 0 : parts[0].mod(BigInteger.TEN).intValue();
    boolean up = rounding.increments(s.lost, negative, last);
    return of(negative, up ? parts[0].add(BigInteger.ONE) : parts[0], exp + n);
  }

  private static int lost(int comparison) {
    return comparison < 0 ? 1 : comparison == 0 ? 5 : 9;
  }

  /** The decimal digits of the coefficient. */
  String digitText() {
    return big == null ? Long.toString(small) : big.toString();
  }
}
