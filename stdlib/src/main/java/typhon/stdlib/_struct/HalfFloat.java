package typhon.stdlib._struct;

import typhon.runtime.error.Errors;

/** Doubles as half-precision floats, rounded once. */
// CPython: floatobject.c PyFloat_Pack2
final class HalfFloat {
  private HalfFloat() {}

  static short of(double value) {
    float narrow = (float) value;
    if (!Double.isNaN(value) && (double) narrow != value && !Float.isInfinite(narrow)) {
      narrow = roundedToOdd(narrow, value);
    }
    short half = Float.floatToFloat16(narrow);
    if ((half & 0x7fff) == 0x7c00 && !Double.isInfinite(value)) {
      throw Errors.overflowError("float too large to pack with e format");
    }
    return half;
  }

  /**
   * Towards zero, with a last bit that remembers the rest: so the second rounding comes out as if
   * it were the only one.
   */
  private static float roundedToOdd(float narrow, double value) {
    float towardsZero = narrow;
    if (Math.abs((double) narrow) > Math.abs(value)) {
      towardsZero = Float.intBitsToFloat(Float.floatToRawIntBits(narrow) - 1);
    }
    return Float.intBitsToFloat(Float.floatToRawIntBits(towardsZero) | 1);
  }
}
