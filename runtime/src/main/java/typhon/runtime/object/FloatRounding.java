package typhon.runtime.object;

import java.math.BigDecimal;
import java.math.RoundingMode;
import typhon.runtime.error.Errors;

/** Rounding a float to decimal places, correctly for its exact value. */
// CPython: floatobject.c float___round___impl, double_round
final class FloatRounding {
  /** A double has no digit other than zero from this place on. */
  private static final long LAST_PLACE = 324;

  /** No double reaches this power of ten. */
  private static final long HIGHEST_POWER = 309;

  private FloatRounding() {}

  static double round(double value, PyInt places) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      return value;
    }
    boolean small = places.fitsInt();
    if (small ? places.longValue() >= LAST_PLACE : places.signum() > 0) {
      return value;
    }
    if (!small || places.longValue() < -HIGHEST_POWER) {
      return Math.copySign(0.0, value);
    }
    return round(value, (int) places.longValue());
  }

  private static double round(double value, int places) {
    BigDecimal rounded = new BigDecimal(value).setScale(places, RoundingMode.HALF_EVEN);
    double result = rounded.doubleValue();
    if (Double.isInfinite(result)) {
      throw Errors.overflowError("rounded value too large to represent");
    }
    return result == 0 ? Math.copySign(0.0, value) : result;
  }
}
