package typhon.stdlib._decimal;

import java.math.BigInteger;

/** Square roots, rounded half to even. */
final class Roots {
  private static final BigInteger FIVE = BigInteger.valueOf(5);

  private Roots() {}

  // CPython: mpdecimal.c mpd_qsqrt
  static Num sqrt(Num a, Settings context, Status s) {
    Settings c = context.withRounding(Rounding.ROUND_HALF_EVEN);
    Num nan = Nans.of(a, c, s);
    if (nan != null) {
      return nan;
    }
    long exp = a.exp >> 1;
    if (a.isZero()) {
      return Finish.of(a.withExp(exp), c, s);
    }
    if (a.negative) {
      return s.invalid();
    }
    if (a.isInfinite()) {
      return a;
    }
    BigInteger square = Tens.scaleUp(a.coefficient(), a.exp & 1);
    BigInteger[] exact = square.sqrtAndRemainder();
    return Finish.of(
        exact[1].signum() == 0 ? Num.of(false, exact[0], exp) : inexact(square, exp, c.prec() + 1),
        c,
        s);
  }

  private static Num inexact(BigInteger square, long exp, long prec) {
    long shift = prec - (Tens.digits(square) + 1 >> 1);
    BigInteger root =
        shift >= 0
            ? Tens.scaleUp(square, 2 * shift).sqrt()
            : square.divide(Tens.power(-2 * shift)).sqrt();
    // A digit that stands for all that follow.
    boolean sticky = root.mod(FIVE).signum() == 0;
    return Num.of(false, sticky ? root.add(BigInteger.ONE) : root, exp - shift);
  }
}
