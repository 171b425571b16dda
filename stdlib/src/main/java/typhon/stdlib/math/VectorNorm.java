package typhon.stdlib.math;

/** Euclidean lengths with one rounding, without overflow on the way. */
// CPython: mathmodule.c vector_norm
final class VectorNorm {
  private VectorNorm() {}

  static double norm(double[] vector) {
    double max = 0;
    boolean nan = false;
    for (double x : vector) {
      if (Double.isNaN(x)) {
        nan = true;
      }
      max = Math.max(max, Math.abs(Double.isNaN(x) ? 0 : x));
    }
    if (Double.isInfinite(max)) {
      return max;
    }
    if (nan) {
      return Double.NaN;
    }
    if (max == 0 || vector.length == 1) {
      return max;
    }
    int exponent = Math.getExponent(max);
    DoubleDouble sum = DoubleDouble.ZERO;
    for (double x : vector) {
      double scaled = scale(x, -exponent);
      sum = sum.plus(DoubleDouble.product(scaled, scaled));
    }
    double root = Math.sqrt(sum.hi());
    // One step of Newton's method with the exact rest.
    DoubleDouble rest = sum.minus(DoubleDouble.product(root, root));
    return scale(root + rest.value() / (2 * root), exponent);
  }

  /** scalb in two steps: the exponent of a subnormal is out of its range. */
  private static double scale(double x, int exponent) {
    int half = exponent / 2;
    return Math.scalb(Math.scalb(x, half), exponent - half);
  }
}
