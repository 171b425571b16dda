package typhon.stdlib.math;

/**
 * A number as the unevaluated sum of two doubles, about 106 bits. Immutable; usually lives in
 * registers only.
 */
record DoubleDouble(double hi, double lo) {
  static final DoubleDouble ZERO = new DoubleDouble(0, 0);

  static DoubleDouble of(double value) {
    return new DoubleDouble(value, 0);
  }

  /** a + b exactly, for any magnitudes. */
  static DoubleDouble sum(double a, double b) {
    double s = a + b;
    double bb = s - a;
    return new DoubleDouble(s, (a - (s - bb)) + (b - bb));
  }

  /** a + b exactly, where |a| >= |b|. */
  private static DoubleDouble quickSum(double a, double b) {
    double s = a + b;
    return new DoubleDouble(s, b - (s - a));
  }

  /** a * b exactly. */
  static DoubleDouble product(double a, double b) {
    double p = a * b;
    return new DoubleDouble(p, Math.fma(a, b, -p));
  }

  DoubleDouble plus(DoubleDouble other) {
    DoubleDouble high = sum(hi, other.hi);
    DoubleDouble low = sum(lo, other.lo);
    DoubleDouble first = quickSum(high.hi, high.lo + low.hi);
    return quickSum(first.hi, first.lo + low.lo);
  }

  DoubleDouble plus(double other) {
    DoubleDouble high = sum(hi, other);
    return quickSum(high.hi, high.lo + lo);
  }

  DoubleDouble minus(DoubleDouble other) {
    return plus(other.negated());
  }

  DoubleDouble negated() {
    return new DoubleDouble(-hi, -lo);
  }

  DoubleDouble times(DoubleDouble other) {
    DoubleDouble p = product(hi, other.hi);
    return quickSum(p.hi, p.lo + (hi * other.lo + lo * other.hi));
  }

  DoubleDouble times(double other) {
    DoubleDouble p = product(hi, other);
    return quickSum(p.hi, p.lo + lo * other);
  }

  DoubleDouble dividedBy(DoubleDouble other) {
    double q1 = hi / other.hi;
    DoubleDouble rest = minus(other.times(q1));
    double q2 = rest.hi / other.hi;
    rest = rest.minus(other.times(q2));
    return quickSum(q1, q2).plus(rest.hi / other.hi);
  }

  DoubleDouble dividedBy(double other) {
    return dividedBy(of(other));
  }

  double value() {
    return hi + lo;
  }
}
