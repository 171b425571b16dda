package typhon.stdlib._decimal;

/** What an operation needs to know of a context; immutable. */
record Settings(long prec, Rounding rounding, long emin, long emax, int clamp) {
  static final long MAX_PREC = 999_999_999_999_999_999L;
  static final long MAX_EMAX = 999_999_999_999_999_999L;
  static final long MIN_EMIN = -999_999_999_999_999_999L;
  static final long MIN_ETINY = MIN_EMIN - (MAX_PREC - 1);

  static final Settings DEFAULT = new Settings(28, Rounding.ROUND_HALF_EVEN, -999_999, 999_999, 0);

  /** The widest there is; for exact results. */
  static final Settings MAX =
      new Settings(MAX_PREC, Rounding.ROUND_HALF_EVEN, MIN_EMIN, MAX_EMAX, 0);

  long etiny() {
    return emin - (prec - 1);
  }

  long etop() {
    return emax - (prec - 1);
  }

  Settings withPrec(long other) {
    return new Settings(other, rounding, emin, emax, clamp);
  }

  Settings withRounding(Rounding other) {
    return other == rounding ? this : new Settings(prec, other, emin, emax, clamp);
  }

  Settings withEmin(long other) {
    return new Settings(prec, rounding, other, emax, clamp);
  }

  Settings withEmax(long other) {
    return new Settings(prec, rounding, emin, other, clamp);
  }

  Settings withClamp(int other) {
    return other == clamp ? this : new Settings(prec, rounding, emin, emax, other);
  }
}
