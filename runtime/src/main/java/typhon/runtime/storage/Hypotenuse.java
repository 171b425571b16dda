package typhon.runtime.storage;

/**
 * C's {@code hypot}, to the last bit what glibc (2.35 and later) computes on x86: the root of the
 * sum of squares with one step of correction (Borges, "An improved algorithm for hypot(a, b)",
 * 2019).
 */
final class Hypotenuse {
  private static final double LARGE = 0x1p511;
  private static final double TINY = 0x1p-459;
  private static final double SCALE = 0x1p-600;

  /** Where the smaller side no longer changes the sum. */
  private static final double NEGLIGIBLE = 0x1p-54;

  private Hypotenuse() {}

  static double of(double a, double b) {
    if (Double.isInfinite(a) || Double.isInfinite(b)) {
      return Double.POSITIVE_INFINITY;
    }
    if (Double.isNaN(a) || Double.isNaN(b)) {
      return Double.NaN;
    }
    double x = Math.max(Math.abs(a), Math.abs(b));
    double y = Math.min(Math.abs(a), Math.abs(b));
    if (y <= x * NEGLIGIBLE) {
      return x + y;
    }
    if (x > LARGE) {
      return corrected(x * SCALE, y * SCALE) / SCALE;
    }
    return y < TINY ? corrected(x / SCALE, y / SCALE) * SCALE : corrected(x, y);
  }

  private static double corrected(double x, double y) {
    double h = Math.sqrt(x * x + y * y);
    double excess;
    if (h <= 2 * y) {
      double delta = h - y;
      excess = x * (2 * delta - x) + (delta - 2 * (x - y)) * delta;
    } else {
      double delta = h - x;
      excess = 2 * delta * (x - 2 * y) + ((4 * delta - y) * y + delta * delta);
    }
    return h - excess / (2 * h);
  }
}
