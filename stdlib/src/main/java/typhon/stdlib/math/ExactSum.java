package typhon.stdlib.math;

import java.util.Arrays;
import typhon.runtime.error.Errors;

/**
 * A sum of doubles that is rounded once, at the end: non-overlapping partial sums. Used by one
 * thread.
 */
// CPython: mathmodule.c math_fsum
final class ExactSum {
  private double[] partials = new double[32];
  private int size;
  private double special;
  private double infinities;

  /** Adds a number; OverflowError if a partial sum leaves the range. */
  void add(double number) {
    double x = number;
    int kept = 0;
    for (int i = 0; i < size; i++) {
      double y = partials[i];
      if (Math.abs(x) < Math.abs(y)) {
        double swap = x;
        x = y;
        y = swap;
      }
      double high = x + y;
      double low = y - (high - x);
      if (low != 0) {
        partials[kept++] = low;
      }
      x = high;
    }
    size = kept;
    if (x == 0) {
      return;
    }
    if (!Double.isFinite(x)) {
      addSpecial(number);
      return;
    }
    if (size == partials.length) {
      partials = Arrays.copyOf(partials, size * 2);
    }
    partials[size++] = x;
  }

  private void addSpecial(double number) {
    if (Double.isFinite(number)) {
      throw Errors.overflowError("intermediate overflow in fsum");
    }
    if (Double.isInfinite(number)) {
      infinities += number;
    }
    special += number;
    size = 0;
  }

  /** The sum; ValueError if infinities of both signs were added. */
  double result() {
    if (special != 0) {
      if (Double.isNaN(infinities)) {
        throw Errors.valueError("-inf + inf in fsum");
      }
      return special;
    }
    if (size == 0) {
      return 0.0;
    }
    int n = size - 1;
    double high = partials[n];
    double low = 0;
    while (n > 0) {
      double x = high;
      double y = partials[--n];
      high = x + y;
      low = y - (high - x);
      if (low != 0) {
        break;
      }
    }
    // Half-way cases look at the next partial sum.
    if (n > 0 && ((low < 0 && partials[n - 1] < 0) || (low > 0 && partials[n - 1] > 0))) {
      double twice = low * 2;
      double x = high + twice;
      if (twice == x - high) {
        high = x;
      }
    }
    return high;
  }
}
