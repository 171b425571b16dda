package typhon.stdlib._decimal;

/** Numbers at another exponent. */
final class Quantizing {
  private Quantizing() {}

  // CPython: mpdecimal.c mpd_qquantize
  static Num quantize(Num a, Num b, Settings c, Status s) {
    if (a.isSpecial() || b.isSpecial()) {
      Num nan = Nans.of(a, b, c, s);
      if (nan != null) {
        return nan;
      }
      return a.isInfinite() && b.isInfinite() ? a : s.invalid();
    }
    if (b.exp > c.emax() || b.exp < c.etiny()) {
      return s.invalid();
    }
    if (a.hasZero()) {
      return Finish.of(a.withExp(b.exp), c, s);
    }
    long shift = a.exp - b.exp;
    if (a.digits() + shift > c.prec()) {
      return s.invalid();
    }
    if (shift >= 0) {
      return fitting(a.padded(shift), 0, c, s);
    }
    Num cut = a.cut(-shift, c.rounding(), s);
    return fitting(cut, Flags.ROUNDED | (s.lost == 0 ? 0 : Flags.INEXACT), c, s);
  }

  private static Num fitting(Num n, int flags, Settings c, Status s) {
    if (n.digits() > c.prec() || n.adjusted() > c.emax() || n.adjusted() < c.etiny()) {
      return s.invalid();
    }
    s.flags |= flags;
    return Finish.of(n, c, s);
  }

  /** At the exponent, rounded but not fitted into the context. */
  // CPython: mpdecimal.c mpd_qrescale
  static Num rescale(Num a, long exp, Settings c, Status s) {
    if (a.isSpecial()) {
      return a;
    }
    if (exp > Settings.MAX_EMAX + 1 || exp < Settings.MIN_ETINY - 1) {
      return s.invalid();
    }
    if (a.hasZero()) {
      return a.withExp(exp);
    }
    if (a.exp >= exp) {
      return a.digits() + (a.exp - exp) > Settings.MAX_PREC + 1
          ? s.invalid()
          : a.padded(a.exp - exp);
    }
    return a.cut(exp - a.exp, c.rounding(), s);
  }

  static Num toIntegral(Num a, Settings c, Status s) {
    return toIntegral(a, false, c, s);
  }

  static Num toIntegralExact(Num a, Settings c, Status s) {
    return toIntegral(a, true, c, s);
  }

  private static Num toIntegral(Num a, boolean signals, Settings c, Status s) {
    Num nan = Nans.of(a, c, s);
    if (nan != null) {
      return nan;
    }
    if (a.isInfinite() || a.exp >= 0) {
      return a;
    }
    if (a.hasZero()) {
      return a.withExp(0);
    }
    Num cut = a.cut(-a.exp, c.rounding(), s);
    if (signals) {
      s.flags |= Flags.ROUNDED | (s.lost == 0 ? 0 : Flags.INEXACT);
    }
    return cut;
  }

  /** Rounded to a count of digits, for formatting. */
  // CPython: mpdecimal.c _mpd_round
  static Num round(Num a, long prec, Settings c, Status s) {
    if (a.isSpecial() || a.hasZero()) {
      return a;
    }
    long exp = a.exp + a.digits() - prec;
    Num rounded = rescale(a, exp, c, s);
    return rounded.digits() > prec ? rescale(rounded, exp + 1, c, s) : rounded;
  }

  // CPython: mpdecimal.c mpd_qreduce
  static Num normalize(Num a, Settings c, Status s) {
    if (a.isSpecial()) {
      Num nan = Nans.of(a, c, s);
      return nan != null ? nan : a;
    }
    Num n = Finish.of(a, c, s);
    if (n.isSpecial()) {
      return n;
    }
    if (n.hasZero()) {
      return n.withExp(0);
    }
    long room = (c.clamp() == 1 ? c.etop() : c.emax()) - n.exp;
    long zeros = Math.min(n.trailingZeros(), room);
    return zeros <= 0 ? n : n.cut(zeros, Rounding.ROUND_DOWN, s);
  }
}
