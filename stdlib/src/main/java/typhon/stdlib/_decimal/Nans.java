package typhon.stdlib._decimal;

/** Which NaN comes out of an operation with NaNs; null where there is none. */
// CPython: mpdecimal.c mpd_qcheck_nan, mpd_qcheck_nans, mpd_qcheck_3nans
final class Nans {
  private Nans() {}

  static Num of(Num a, Settings c, Status s) {
    if (!a.isNan()) {
      return null;
    }
    if (a.isSignaling()) {
      s.flags |= Flags.INVALID_OPERATION;
    }
    return a.quiet(c);
  }

  static Num of(Num a, Num b, Settings c, Status s) {
    if (!a.isNan() && !b.isNan()) {
      return null;
    }
    if (a.isSignaling() || b.isSignaling()) {
      s.flags |= Flags.INVALID_OPERATION;
      return (a.isSignaling() ? a : b).quiet(c);
    }
    return (a.isNan() ? a : b).quiet(c);
  }

  static Num of(Num a, Num b, Num third, Settings c, Status s) {
    if (a.isSignaling() || (b.isSignaling() && !a.isSignaling())) {
      return of(a, b, c, s);
    }
    if (third.isSignaling()) {
      return of(third, c, s);
    }
    Num nan = of(a, b, c, s);
    return nan != null ? nan : of(third, c, s);
  }
}
