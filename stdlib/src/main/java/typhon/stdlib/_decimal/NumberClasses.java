package typhon.stdlib._decimal;

/** What kind of number it is. */
// CPython: mpdecimal.c mpd_class, mpd_isnormal, mpd_issubnormal
final class NumberClasses {
  private NumberClasses() {}

  static boolean isNormal(Num n, Settings c) {
    return n.isFinite() && !n.hasZero() && n.adjusted() >= c.emin();
  }

  static boolean isSubnormal(Num n, Settings c) {
    return n.isFinite() && !n.hasZero() && n.adjusted() < c.emin();
  }

  static String nameOf(Num n, Settings c) {
    if (n.isNan()) {
      return n.isQuiet() ? "NaN" : "sNaN";
    }
    String sign = n.negative ? "-" : "+";
    if (n.isInfinite()) {
      return sign + "Infinity";
    }
    if (n.hasZero()) {
      return sign + "Zero";
    }
    return sign + (isNormal(n, c) ? "Normal" : "Subnormal");
  }
}
