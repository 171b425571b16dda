package typhon.runtime.object;

import java.math.BigInteger;
import typhon.runtime.error.Errors;
import typhon.runtime.storage.Int128;

/**
 * Division of ints: rounded down, the remainder with the sign of the divisor; and true division.
 */
// CPython: longobject.c l_divmod, long_true_divide
public final class IntDivision {
  /** Integers up to 2^53 are doubles exactly. */
  private static final long EXACT_DOUBLE = 1L << 53;

  private static final int MANTISSA_BITS = 53;
  private static final int LOWEST_EXPONENT = -1074;

  private IntDivision() {}

  private static RuntimeException byZero() {
    return Errors.zeroDivisionError("division by zero");
  }

  public static PyInt floorDivide(long a, long b) {
    if (b == 0) {
      throw byZero();
    }
    return b == -1 ? IntArithmetic.negate(a) : PyInt.of(Math.floorDiv(a, b));
  }

  public static long remainder(long a, long b) {
    if (b == 0) {
      throw byZero();
    }
    return Math.floorMod(a, b);
  }

  public static PyInt floorDivide(PyInt a, PyInt b) {
    if (a.fitsLong() && b.fitsLong()) {
      return floorDivide(a.longValue(), b.longValue());
    }
    if (divides128(a, b)) {
      Int128 q = Int128.floorDiv(a.high(), a.longValue(), b.high(), b.longValue());
      return PyInt.of(q.hi(), q.lo());
    }
    return PyInt.of(bigDivide(a, b)[0]);
  }

  public static PyInt remainder(PyInt a, PyInt b) {
    if (a.fitsLong() && b.fitsLong()) {
      return PyInt.of(remainder(a.longValue(), b.longValue()));
    }
    if (divides128(a, b)) {
      Int128 r = Int128.floorMod(a.high(), a.longValue(), b.high(), b.longValue());
      return PyInt.of(r.hi(), r.lo());
    }
    return PyInt.of(bigDivide(a, b)[1]);
  }

  public static PyTuple divmod(PyInt a, PyInt b) {
    if (a.fits128() && b.fits128()) {
      return PyTuple.of(floorDivide(a, b), remainder(a, b));
    }
    BigInteger[] both = bigDivide(a, b);
    return PyTuple.of(PyInt.of(both[0]), PyInt.of(both[1]));
  }

  /** Whether 128-bit division does it: the most negative number divided by -1 does not fit. */
  private static boolean divides128(PyInt a, PyInt b) {
    if (b.signum() == 0) {
      throw byZero();
    }
    return a.fits128() && b.fits128() && !(b.fitsLong() && b.longValue() == -1);
  }

  private static BigInteger[] bigDivide(PyInt a, PyInt b) {
    if (b.signum() == 0) {
      throw byZero();
    }
    BigInteger divisor = b.bigValue();
    BigInteger[] both = a.bigValue().divideAndRemainder(divisor);
    if (both[1].signum() != 0 && both[1].signum() != divisor.signum()) {
      both[0] = both[0].subtract(BigInteger.ONE);
      both[1] = both[1].add(divisor);
    }
    return both;
  }

  public static double trueDivide(PyInt a, PyInt b) {
    if (a.fitsLong() && b.fitsLong()) {
      return trueDivide(a.longValue(), b.longValue());
    }
    if (b.signum() == 0) {
      throw byZero();
    }
    return quotient(a.bigValue(), b.bigValue());
  }

  public static double trueDivide(long a, long b) {
    if (b == 0) {
      throw byZero();
    }
    if (isExactDouble(a) && isExactDouble(b)) {
      return (double) a / (double) b;
    }
    return quotient(BigInteger.valueOf(a), BigInteger.valueOf(b));
  }

  private static boolean isExactDouble(long value) {
    return value <= EXACT_DOUBLE && value >= -EXACT_DOUBLE;
  }

  /** The double nearest to a / b, ties to even. */
  private static double quotient(BigInteger a, BigInteger b) {
    if (a.signum() == 0) {
      return b.signum() < 0 ? -0.0 : 0.0;
    }
    BigInteger x = a.abs();
    BigInteger y = b.abs();
    // The quotient is between 2^(top-1) and 2^(top+1): keep two bits more than a double holds.
    long top = (long) x.bitLength() - y.bitLength();
    if (top > Double.MAX_EXPONENT + 1) {
      throw tooLarge();
    }
    double sign = a.signum() == b.signum() ? 1.0 : -1.0;
    if (top < LOWEST_EXPONENT - 2) {
      return sign * 0.0;
    }
    int unit = (int) Math.max(top - MANTISSA_BITS, LOWEST_EXPONENT) - 2;
    BigInteger scaledX = unit < 0 ? x.shiftLeft(-unit) : x;
    BigInteger scaledY = unit > 0 ? y.shiftLeft(unit) : y;
    BigInteger[] division = scaledX.divideAndRemainder(scaledY);
    long q = division[0].longValue() | (division[1].signum() != 0 ? 1 : 0);
    int bits = Long.SIZE - Long.numberOfLeadingZeros(q);
    int cut = Math.max(bits - MANTISSA_BITS, LOWEST_EXPONENT - unit);
    double result = Math.scalb((double) roundHalfEven(q, cut), unit + cut);
    if (Double.isInfinite(result)) {
      throw tooLarge();
    }
    return sign * result;
  }

  /** {@code q / 2^cut} to the nearest, ties to even; cut is at least 1. */
  private static long roundHalfEven(long q, int cut) {
    long half = 1L << (cut - 1);
    long kept = q >> cut;
    long rest = q & ((half << 1) - 1);
    return rest > half || (rest == half && (kept & 1) != 0) ? kept + 1 : kept;
  }

  private static RuntimeException tooLarge() {
    return Errors.overflowError("integer division result too large for a float");
  }
}
