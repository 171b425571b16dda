package typhon.runtime.storage;

import java.math.BigInteger;

/**
 * Python's arithmetic on integers of any size, where it differs from Java's. Divisors are not zero.
 */
public final class IntMath {
  private static final int DOUBLE_BITS = 53;
  private static final int LOWEST_EXPONENT = -1074;

  private IntMath() {}

  /** The quotient rounded towards minus infinity. */
  public static BigInteger floorDiv(BigInteger a, BigInteger b) {
    BigInteger[] both = a.divideAndRemainder(b);
    return roundsUp(both[1], b) ? both[0].subtract(BigInteger.ONE) : both[0];
  }

  /** The remainder with the sign of the divisor. */
  public static BigInteger floorMod(BigInteger a, BigInteger b) {
    BigInteger remainder = a.remainder(b);
    return roundsUp(remainder, b) ? remainder.add(b) : remainder;
  }

  /** Quotient and remainder of {@code divmod}. */
  public static BigInteger[] divMod(BigInteger a, BigInteger b) {
    BigInteger[] both = a.divideAndRemainder(b);
    if (roundsUp(both[1], b)) {
      both[0] = both[0].subtract(BigInteger.ONE);
      both[1] = both[1].add(b);
    }
    return both;
  }

  private static boolean roundsUp(BigInteger remainder, BigInteger divisor) {
    return remainder.signum() != 0 && remainder.signum() != divisor.signum();
  }

  /** The nearest double of a / b, infinite if it is too large. */
  // CPython: longobject.c long_true_divide
  public static double trueDivide(BigInteger a, BigInteger b) {
    if (a.bitLength() <= DOUBLE_BITS && b.bitLength() <= DOUBLE_BITS) {
      return a.doubleValue() / b.doubleValue();
    }
    boolean negative = a.signum() < 0 != b.signum() < 0;
    BigInteger x = a.abs();
    BigInteger y = b.abs();
    // A quotient of at least 55 bits, or of as many as a subnormal result has and two more; the
    // last bit is sticky.
    int shift = Math.max(x.bitLength() - y.bitLength() - DOUBLE_BITS - 2, LOWEST_EXPONENT - 2);
    BigInteger[] both =
        shift >= 0
            ? x.divideAndRemainder(y.shiftLeft(shift))
            : x.shiftLeft(-shift).divideAndRemainder(y);
    BigInteger quotient = both[0];
    if (both[1].signum() != 0) {
      quotient = quotient.setBit(0);
    }
    double result = scaleOnce(quotient, shift);
    return negative ? -result : result;
  }

  /** value * 2^exponent with one rounding. */
  private static double scaleOnce(BigInteger value, int exponent) {
    int extra = Math.max(value.bitLength() - DOUBLE_BITS, LOWEST_EXPONENT - exponent);
    if (extra <= 0) {
      return Math.scalb(value.doubleValue(), exponent);
    }
    BigInteger kept = value.shiftRight(extra);
    boolean half = value.testBit(extra - 1);
    boolean below = value.signum() != 0 && value.getLowestSetBit() < extra - 1;
    if (half && (below || kept.testBit(0))) {
      kept = kept.add(BigInteger.ONE);
    }
    return Math.scalb(kept.doubleValue(), exponent + extra);
  }

  /** The nearest double; infinite if the integer is too large for one. */
  public static double toDouble(BigInteger value) {
    return value.doubleValue();
  }

  /** The integer part of a finite double. */
  public static BigInteger truncate(double value) {
    if (Math.abs(value) < 0x1p63) {
      return BigInteger.valueOf((long) value);
    }
    long bits = Double.doubleToRawLongBits(value);
    long mantissa = (bits & ((1L << 52) - 1)) | 1L << 52;
    int exponent = ((int) (bits >>> 52) & 0x7ff) - 1075;
    BigInteger magnitude = BigInteger.valueOf(mantissa).shiftLeft(exponent);
    return bits < 0 ? magnitude.negate() : magnitude;
  }

  /**
   * {@code pow(base, exponent, modulus)} for an exponent that is not negative; the result has the
   * sign of the modulus.
   */
  public static BigInteger powMod(BigInteger base, BigInteger exponent, BigInteger modulus) {
    BigInteger magnitude = modulus.abs();
    BigInteger result = base.modPow(exponent, magnitude);
    return modulus.signum() < 0 && result.signum() != 0 ? result.add(modulus) : result;
  }

  /** The inverse of {@code a} modulo {@code |modulus|}, or null if there is none. */
  public static BigInteger invert(BigInteger a, BigInteger modulus) {
    BigInteger magnitude = modulus.abs();
    return a.gcd(magnitude).equals(BigInteger.ONE) ? a.modInverse(magnitude) : null;
  }

  /** {@code round(value, -places)}: to a multiple of 10^places, ties to even. */
  // CPython: longobject.c int___round___impl
  public static BigInteger roundTo(BigInteger value, int places) {
    BigInteger unit = BigInteger.TEN.pow(places);
    BigInteger[] both = divMod(value, unit);
    int half = both[1].shiftLeft(1).compareTo(unit);
    boolean up = half > 0 || (half == 0 && both[0].testBit(0));
    return (up ? both[0].add(BigInteger.ONE) : both[0]).multiply(unit);
  }

  /** The integer square root of a number that is not negative. */
  public static BigInteger isqrt(BigInteger value) {
    return value.sqrt();
  }

  /** The number of bits of the absolute value. */
  public static int bitLength(BigInteger value) {
    return value.signum() < 0 ? value.negate().bitLength() : value.bitLength();
  }

  /** The number of ones in the absolute value. */
  public static int bitCount(BigInteger value) {
    return value.abs().bitCount();
  }

  /**
   * The value as bytes, or null if it does not fit (or is negative and {@code signed} is false).
   */
  public static byte[] toBytes(BigInteger value, int length, boolean little, boolean signed) {
    if (value.signum() < 0 && !signed) {
      return null;
    }
    int bits = signed ? value.bitLength() + (value.signum() == 0 ? 0 : 1) : value.bitLength();
    if (bits > 8L * length) {
      return null;
    }
    byte[] digits = value.toByteArray();
    byte[] bytes = new byte[length];
    byte fill = (byte) (value.signum() < 0 ? -1 : 0);
    for (int i = 0; i < length; i++) {
      byte digit = i < digits.length ? digits[digits.length - 1 - i] : fill;
      bytes[little ? i : length - 1 - i] = digit;
    }
    return bytes;
  }

  /** The value of bytes. */
  public static BigInteger fromBytes(byte[] bytes, boolean little, boolean signed) {
    if (bytes.length == 0) {
      return BigInteger.ZERO;
    }
    byte[] big = bytes;
    if (little) {
      big = new byte[bytes.length];
      for (int i = 0; i < bytes.length; i++) {
        big[i] = bytes[bytes.length - 1 - i];
      }
    }
    return signed ? new BigInteger(big) : new BigInteger(1, big);
  }
}
