package typhon.stdlib._decimal;

/** Orders of numbers: by value, by magnitude, and the total one. */
final class Comparison {
  private Comparison() {}

  /** Compares numbers that are no NaNs. */
  static int compare(Num a, Num b) {
    if (a.isSpecial() || b.isSpecial()) {
      int x = a.isInfinite() ? (a.negative ? -1 : 1) : 0;
      int y = b.isInfinite() ? (b.negative ? -1 : 1) : 0;
      return Integer.compare(x, y);
    }
    if (a.hasZero()) {
      return b.hasZero() ? 0 : b.negative ? 1 : -1;
    }
    if (b.hasZero() || a.negative != b.negative) {
      return a.negative ? -1 : 1;
    }
    int magnitudes = compareFinite(a, b);
    return a.negative ? -magnitudes : magnitudes;
  }

  /** Compares the magnitudes of finite numbers. */
  private static int compareFinite(Num a, Num b) {
    if (a.exp == b.exp) {
      return a.big == null && b.big == null
          ? Long.compare(a.small, b.small)
          : a.coefficient().compareTo(b.coefficient());
    }
    if (a.hasZero() || b.hasZero()) {
      return a.hasZero() ? (b.hasZero() ? 0 : -1) : 1;
    }
    int adjusted = Long.compare(a.adjusted(), b.adjusted());
    if (adjusted != 0) {
      return adjusted;
    }
    long low = Math.min(a.exp, b.exp);
    return compareFinite(a.padded(a.exp - low), b.padded(b.exp - low));
  }

  static int compareMagnitude(Num a, Num b) {
    return compare(a.withSign(false), b.withSign(false));
  }

  // CPython: mpdecimal.c mpd_cmp_total
  static int total(Num a, Num b) {
    if (a.negative != b.negative) {
      return a.negative ? -1 : 1;
    }
    int magnitudes = totalMagnitude(a, b);
    return a.negative ? -magnitudes : magnitudes;
  }

  static int totalMagnitude(Num a, Num b) {
    if (a.isNan() || b.isNan()) {
      int kinds = Integer.compare(rank(a), rank(b));
      return kinds != 0 ? kinds : a.coefficient().compareTo(b.coefficient());
    }
    int values = compareMagnitude(a, b);
    return values != 0 || a.isInfinite() ? values : Long.compare(a.exp, b.exp);
  }

  private static int rank(Num n) {
    return n.isQuiet() ? 2 : n.isSignaling() ? 1 : 0;
  }

  static Num of(int comparison) {
    return comparison == 0 ? Num.ZERO : comparison < 0 ? Num.MINUS_ONE : Num.ONE;
  }

  static Num compareQuiet(Num a, Num b, Settings c, Status s) {
    Num nan = Nans.of(a, b, c, s);
    return nan != null ? nan : of(compare(a, b));
  }

  static Num compareSignal(Num a, Num b, Settings c, Status s) {
    if (a.isNan() || b.isNan()) {
      s.invalid();
    }
    return compareQuiet(a, b, c, s);
  }

  static Num max(Num a, Num b, Settings c, Status s) {
    return pick(a, b, false, 1, c, s);
  }

  static Num min(Num a, Num b, Settings c, Status s) {
    return pick(a, b, false, -1, c, s);
  }

  static Num maxMagnitude(Num a, Num b, Settings c, Status s) {
    return pick(a, b, true, 1, c, s);
  }

  static Num minMagnitude(Num a, Num b, Settings c, Status s) {
    return pick(a, b, true, -1, c, s);
  }

  private static Num pick(Num a, Num b, boolean byMagnitude, int wanted, Settings c, Status s) {
    if (a.isQuiet() && !b.isNan()) {
      return Finish.of(b, c, s);
    }
    if (b.isQuiet() && !a.isNan()) {
      return Finish.of(a, c, s);
    }
    Num nan = Nans.of(a, b, c, s);
    if (nan != null) {
      return nan;
    }
    int order = byMagnitude ? compareMagnitude(a, b) : compare(a, b);
    if (order == 0) {
      order = total(a, b);
    }
    return Finish.of(order * wanted >= 0 ? a : b, c, s);
  }

  static boolean sameQuantum(Num a, Num b) {
    if (a.isSpecial() || b.isSpecial()) {
      return (a.isNan() && b.isNan()) || (a.isInfinite() && b.isInfinite());
    }
    return a.exp == b.exp;
  }
}
