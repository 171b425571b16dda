package typhon.stdlib._decimal;

/** The numbers next to a number. */
final class Neighbours {
  private Neighbours() {}

  static Num minus(Num a, Settings c, Status s) {
    Num nan = Nans.of(a, c, s);
    if (nan != null) {
      return nan;
    }
    if (a.isInfinite()) {
      return a.negative ? a : Finish.largest(false, c);
    }
    return step(a, c.withRounding(Rounding.ROUND_FLOOR), true);
  }

  static Num plus(Num a, Settings c, Status s) {
    Num nan = Nans.of(a, c, s);
    if (nan != null) {
      return nan;
    }
    if (a.isInfinite()) {
      return a.negative ? Finish.largest(true, c) : a;
    }
    return step(a, c.withRounding(Rounding.ROUND_CEILING), false);
  }

  private static Num step(Num a, Settings c, boolean down) {
    Status ignored = new Status();
    Num fitted = Finish.of(a, c, ignored);
    if ((ignored.flags & (Flags.INEXACT | Flags.ERRORS)) != 0) {
      return fitted;
    }
    Num tiny = Num.of(down, 1, c.etiny() - 1);
    return Arithmetic.add(a, tiny, c, new Status());
  }

  // CPython: mpdecimal.c mpd_qnext_toward
  static Num toward(Num a, Num b, Settings c, Status s) {
    Num nan = Nans.of(a, b, c, s);
    if (nan != null) {
      return nan;
    }
    int order = Comparison.compare(a, b);
    if (order == 0) {
      return a.withSign(b.negative);
    }
    Num next = order < 0 ? plus(a, c, s) : minus(a, c, s);
    if (next.isInfinite()) {
      s.flags |= Flags.OVERFLOW | Flags.ROUNDED | Flags.INEXACT;
    } else if (next.adjusted() < c.emin()) {
      s.flags |= Flags.UNDERFLOW | Flags.SUBNORMAL | Flags.ROUNDED | Flags.INEXACT;
      if (next.hasZero()) {
        s.flags |= Flags.CLAMPED;
      }
    }
    return next;
  }
}
