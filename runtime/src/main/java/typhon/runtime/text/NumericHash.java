package typhon.runtime.text;

import java.math.BigInteger;

/**
 * The hash of numbers: the value modulo the prime 2^61-1, the same for equal ints, floats and
 * complex numbers; -1 is never a hash.
 */
// CPython: pyhash.c _Py_HashDouble, longobject.c long_hash
public final class NumericHash {
  /** The prime. */
  public static final long MODULUS = (1L << 61) - 1;

  /** The hash of positive infinity. */
  public static final long INF = 314159;

  /** The factor of the imaginary part. */
  public static final long IMAG = 1000003;

  private static final int BITS = 61;

  private NumericHash() {}

  public static long hash(long value) {
    // Long.MIN_VALUE % MODULUS is right too: the remainder keeps the sign of the dividend.
    long hash = value % MODULUS;
    return hash == -1 ? -2 : hash;
  }

  /** The hash of the 128-bit number {@code hi * 2^64 + lo} (lo unsigned). */
  public static long hash(long hi, long lo) {
    boolean negative = hi < 0;
    if (negative) {
      lo = -lo;
      hi = ~hi + (lo == 0 ? 1 : 0);
    }
    // 2^61 = 1, so the number is the sum of its 61-bit digits.
    long sum = (lo & MODULUS) + ((lo >>> 61 | hi << 3) & MODULUS);
    sum = (sum & MODULUS) + (sum >>> 61) + (hi >>> 58);
    sum = (sum & MODULUS) + (sum >>> 61);
    if (sum >= MODULUS) {
      sum -= MODULUS;
    }
    long hash = negative ? -sum : sum;
    return hash == -1 ? -2 : hash;
  }

  public static long hash(BigInteger value) {
    if (value.bitLength() < Long.SIZE) {
      return hash(value.longValue());
    }
    byte[] magnitude = value.abs().toByteArray();
    long hash = 0;
    for (byte b : magnitude) {
      hash = rotate(hash, 8) + (b & 0xff);
      if (hash >= MODULUS) {
        hash -= MODULUS;
      }
    }
    if (value.signum() < 0) {
      hash = -hash;
    }
    return hash == -1 ? -2 : hash;
  }

  /** The hash of a float that is not a NaN (a NaN hashes by identity, which the caller knows). */
  public static long hash(double value) {
    if (value == (long) value && Math.abs(value) < 0x1p62) {
      return hash((long) value);
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? INF : -INF;
    }
    long bits = Double.doubleToRawLongBits(value);
    int exponent = (int) (bits >>> 52) & 0x7ff;
    long mantissa = bits & (1L << 52) - 1;
    if (exponent == 0) {
      exponent = 1;
    } else {
      mantissa |= 1L << 52;
    }
    long hash = rotate(mantissa, Math.floorMod(exponent - 1075, BITS));
    if (value < 0) {
      hash = -hash;
    }
    return hash == -1 ? -2 : hash;
  }

  /** The hash of a complex number from the hashes of its parts. */
  public static long complex(long realHash, long imagHash) {
    long hash = realHash + IMAG * imagHash;
    return hash == -1 ? -2 : hash;
  }

  /** Multiplies a number below the modulus by 2^shift: a rotation of its 61 bits. */
  private static long rotate(long value, int shift) {
    return (value << shift & MODULUS) | value >>> (BITS - shift);
  }
}
