package typhon.runtime.object;

import typhon.runtime.error.Errors;
import typhon.runtime.frame.ThreadState;

/**
 * The limit on the digits of conversions between int and decimal text, whose cost grows faster than
 * their length ({@code sys.set_int_max_str_digits}).
 */
// CPython: longobject.c long_to_decimal_string_internal, _PY_LONG_MAX_STR_DIGITS_THRESHOLD
public final class IntLimit {
  /** The lowest limit that may be set besides 0 for none. */
  public static final int LOWEST = 640;

  /** Decimal digits per bit, from below. */
  private static final double DIGITS_PER_BIT = 0.30102;

  private IntLimit() {}

  /** The limit that holds now, 0 for none. */
  public static int current() {
    return ThreadState.current().interpreter.intMaxStrDigits();
  }

  /** The decimal digits of an int as a str. */
  public static PyStr text(PyInt value) {
    return PyStr.of(digits(value));
  }

  /** The decimal digits of an int, with sign. */
  public static String digits(PyInt value) {
    if (value.fits128()) {
      return value.toString();
    }
    int limit = current();
    if (limit > 0 && value.bigValue().bitLength() * DIGITS_PER_BIT > limit + 1) {
      throw toTextError(limit);
    }
    String digits = value.toString();
    if (limit > 0 && digits.length() - (value.signum() < 0 ? 1 : 0) > limit) {
      throw toTextError(limit);
    }
    return digits;
  }

  private static RuntimeException toTextError(int limit) {
    return Errors.valueError(
        "Exceeds the limit ("
            + limit
            + " digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit");
  }

  static RuntimeException fromTextError(int limit, int digits) {
    return Errors.valueError(
        "Exceeds the limit ("
            + limit
            + " digits) for integer string conversion: value has "
            + digits
            + " digits; use sys.set_int_max_str_digits() to increase the limit");
  }
}
