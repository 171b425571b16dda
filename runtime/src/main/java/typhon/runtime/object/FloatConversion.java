package typhon.runtime.object;

import java.math.BigDecimal;
import java.math.BigInteger;
import typhon.runtime.error.Errors;
import typhon.runtime.storage.Int128;

/** Between ints and floats, exactly or rounded once. */
public final class FloatConversion {
  private static final double TWO_63 = 0x1p63;
  private static final int MANTISSA_BITS = 52;
  private static final int EXPONENT_BIAS = 1075;

  private FloatConversion() {}

  /** The nearest double, ties to even; OverflowError beyond the range. */
  public static double toDouble(PyInt value) {
    double d = toDoubleOrInfinity(value);
    if (Double.isInfinite(d)) {
      throw Errors.overflowError("int too large to convert to float");
    }
    return d;
  }

  /** The nearest double, an infinity beyond the range. */
  public static double toDoubleOrInfinity(PyInt value) {
    if (value.fitsLong()) {
      return (double) value.longValue();
    }
    return value.fits128()
        ? Int128.toDouble(value.high(), value.longValue())
        : value.bigValue().doubleValue();
  }

  /** The int towards zero of a float. */
  // CPython: longobject.c PyLong_FromDouble
  public static PyInt truncate(double value) {
    if (Math.abs(value) < TWO_63) {
      return PyInt.of((long) value);
    }
    if (Double.isNaN(value)) {
      throw Errors.valueError("cannot convert float NaN to integer");
    }
    if (Double.isInfinite(value)) {
      throw Errors.overflowError("cannot convert float infinity to integer");
    }
    long bits = Double.doubleToRawLongBits(value);
    long mantissa = (bits & ((1L << MANTISSA_BITS) - 1)) | (1L << MANTISSA_BITS);
    int exponent = ((int) (bits >>> MANTISSA_BITS) & 0x7ff) - EXPONENT_BIAS;
    BigInteger magnitude = BigInteger.valueOf(mantissa).shiftLeft(exponent);
    return PyInt.of(bits < 0 ? magnitude.negate() : magnitude);
  }

  /** Compares by value, without rounding; the float is not a NaN. */
  // CPython: floatobject.c float_richcompare
  public static int compare(PyInt a, double b) {
    if (a.fitsLong()) {
      return compare(a.longValue(), b);
    }
    if (Double.isInfinite(b)) {
      return b > 0 ? -1 : 1;
    }
    return new BigDecimal(a.bigValue()).compareTo(new BigDecimal(b));
  }

  /** Compares by value, without rounding; the float is not a NaN. */
  public static int compare(long a, double b) {
    if (b >= TWO_63) {
      return -1;
    }
    if (b < -TWO_63) {
      return 1;
    }
    long whole = (long) b;
    if (a != whole) {
      return a < whole ? -1 : 1;
    }
    double fraction = b - whole;
    return fraction > 0 ? -1 : fraction < 0 ? 1 : 0;
  }
}
