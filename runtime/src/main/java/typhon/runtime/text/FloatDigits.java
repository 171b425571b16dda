package typhon.runtime.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The decimal digits of a finite double, without sign: its magnitude is {@code 0.DIGITS *
 * 10^point}. Digits have no leading zero (zero itself is {@code "0"} with point 1) and, except
 * where a count was asked for, no trailing ones.
 */
// CPython: dtoa.c _Py_dg_dtoa (modes 0, 2, 3)
record FloatDigits(String digits, int point) {
  private static final FloatDigits ZERO = new FloatDigits("0", 1);

  /** The fewest digits that read back as the same double, the nearest among them. */
  static FloatDigits shortest(double value) {
    double magnitude = Math.abs(value);
    if (magnitude == 0) {
      return ZERO;
    }
    // Since JDK 19 this is the shortest form, except that it has at least two digits.
    String text = Double.toString(magnitude);
    int exponentAt = text.indexOf('E');
    int exponent = exponentAt < 0 ? 0 : Integer.parseInt(text, exponentAt + 1, text.length(), 10);
    String mantissa = exponentAt < 0 ? text : text.substring(0, exponentAt);
    int dot = mantissa.indexOf('.');
    String all = mantissa.substring(0, dot) + mantissa.substring(dot + 1);
    FloatDigits found = trimmed(all, dot + exponent);
    return found.digits.length() == 2 ? oneDigit(found, magnitude) : found;
  }

  private static FloatDigits oneDigit(FloatDigits two, double value) {
    int rounded = (Integer.parseInt(two.digits) + 5) / 10;
    FloatDigits one =
        rounded == 10
            ? new FloatDigits("1", two.point + 1)
            : new FloatDigits(Integer.toString(rounded), two.point);
    return rounded > 0 && Double.parseDouble("0." + one.digits + "E" + one.point) == value
        ? one
        : two;
  }

  private static FloatDigits trimmed(String digits, int point) {
    int from = 0;
    while (from < digits.length() - 1 && digits.charAt(from) == '0') {
      from++;
    }
    int to = digits.length();
    while (to > from + 1 && digits.charAt(to - 1) == '0') {
      to--;
    }
    return new FloatDigits(digits.substring(from, to), point - from);
  }

  /**
   * Exactly {@code count} (at least 1) significant digits, correctly rounded, ties to even;
   * trailing zeros are dropped.
   */
  static FloatDigits significant(double value, int count) {
    if (value == 0) {
      return ZERO;
    }
    BigDecimal exact = new BigDecimal(Math.abs(value));
    BigDecimal rounded = exact.round(new MathContext(count, RoundingMode.HALF_EVEN));
    return of(rounded);
  }

  /** The digits up to {@code places} after the decimal point; zero if all round away. */
  static FloatDigits fixed(double value, int places) {
    double magnitude = Math.abs(value);
    if (magnitude < FAST_LIMIT && places < POWERS.length) {
      return fixedFast(magnitude, places);
    }
    // No double has digits beyond the 1074th place.
    BigDecimal exact = new BigDecimal(magnitude);
    return of(exact.scale() <= places ? exact : exact.setScale(places, RoundingMode.HALF_EVEN));
  }

  private static final double FAST_LIMIT = 1e8;
  private static final long[] POWERS = powers();

  private static long[] powers() {
    long[] powers = new long[10];
    powers[0] = 1;
    for (int i = 1; i < powers.length; i++) {
      powers[i] = powers[i - 1] * 10;
    }
    return powers;
  }

  /**
   * Exact: the mantissa times a power of ten is a 128-bit number, and the binary exponent a shift.
   */
  private static FloatDigits fixedFast(double magnitude, int places) {
    long bits = Double.doubleToRawLongBits(magnitude);
    int exponent = (int) (bits >>> 52);
    long mantissa = bits & ((1L << 52) - 1);
    if (exponent == 0) {
      exponent = 1;
    } else {
      mantissa |= 1L << 52;
    }
    int shift = 1075 - exponent;
    long hi = Math.multiplyHigh(mantissa, POWERS[places]);
    long lo = mantissa * POWERS[places];
    long rounded = shift > 127 ? 0 : shiftHalfEven(hi, lo, shift);
    return rounded == 0 ? ZERO : trimmedPoint(Long.toString(rounded), places);
  }

  private static FloatDigits trimmedPoint(String digits, int places) {
    return trimmed(digits, digits.length() - places);
  }

  /**
   * (hi * 2^64 + lo) / 2^shift, ties to even; shift is 1 to 127 here, since the value is below
   * 2^27.
   */
  private static long shiftHalfEven(long hi, long lo, int shift) {
    long quotient;
    long cutHi;
    long cutLo;
    if (shift < 64) {
      quotient = hi << (64 - shift) | lo >>> shift;
      cutHi = lo << (64 - shift);
      cutLo = 0;
    } else if (shift == 64) {
      quotient = hi;
      cutHi = lo;
      cutLo = 0;
    } else {
      quotient = hi >>> (shift - 64);
      cutHi = hi << (128 - shift) | lo >>> (shift - 64);
      cutLo = lo << (128 - shift);
    }
    int half = Long.compareUnsigned(cutHi, Long.MIN_VALUE);
    boolean up = half > 0 || (half == 0 && (cutLo != 0 || (quotient & 1) != 0));
    return up ? quotient + 1 : quotient;
  }

  private static FloatDigits of(BigDecimal value) {
    if (value.signum() == 0) {
      return ZERO;
    }
    String digits = value.unscaledValue().toString();
    return trimmed(digits, digits.length() - value.scale());
  }
}
