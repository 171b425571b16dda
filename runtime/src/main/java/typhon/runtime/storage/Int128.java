package typhon.runtime.storage;

import java.math.BigInteger;

/**
 * A signed 128-bit integer {@code hi * 2^64 + lo} (lo unsigned), and arithmetic on such pairs.
 *
 * <p>The static methods take the halves one by one and answer one half, so that compiled code needs
 * no object; the record is the pair for those results that have two halves worth computing together
 * (the JIT usually keeps it in registers). Overflow past 128 bits is asked for by the {@code
 * ...Overflows} method after the result.
 */
public record Int128(long hi, long lo) {
  private static final BigInteger LOW_MASK =
      BigInteger.ONE.shiftLeft(Long.SIZE).subtract(BigInteger.ONE);

  /** The 128-bit form of a long. */
  public static Int128 of(long value) {
    return new Int128(value >> 63, value);
  }

  /** True if the pair is in the range of a long. */
  public static boolean fitsLong(long hi, long lo) {
    return hi == lo >> 63;
  }

  /** True if the number has at most 127 bits and a sign. */
  public static boolean fits(BigInteger value) {
    return value.bitLength() <= 127;
  }

  public static Int128 of(BigInteger value) {
    return new Int128(value.shiftRight(Long.SIZE).longValue(), value.longValue());
  }

  public static BigInteger toBig(long hi, long lo) {
    BigInteger low = BigInteger.valueOf(lo);
    return BigInteger.valueOf(hi).shiftLeft(Long.SIZE).or(lo < 0 ? low.and(LOW_MASK) : low);
  }

  public BigInteger toBig() {
    return toBig(hi, lo);
  }

  /** The high half of a + b; the low half is {@code alo + blo}. */
  public static long addHi(long ahi, long alo, long bhi, long blo) {
    return ahi + bhi + (Long.compareUnsigned(alo + blo, alo) < 0 ? 1 : 0);
  }

  /** True if the sum whose high half is {@code hi} left the range. */
  public static boolean addOverflows(long ahi, long bhi, long hi) {
    return ((ahi ^ hi) & (bhi ^ hi)) < 0;
  }

  /** The high half of a - b; the low half is {@code alo - blo}. */
  public static long subHi(long ahi, long alo, long bhi, long blo) {
    return ahi - bhi - (Long.compareUnsigned(alo, blo) < 0 ? 1 : 0);
  }

  /** True if the difference whose high half is {@code hi} left the range. */
  public static boolean subOverflows(long ahi, long bhi, long hi) {
    return ((ahi ^ bhi) & (ahi ^ hi)) < 0;
  }

  /** The high half of the sum of two longs, which always fits. */
  public static long addHi(long a, long b) {
    return addHi(a >> 63, a, b >> 63, b);
  }

  /** The high half of the difference of two longs, which always fits. */
  public static long subHi(long a, long b) {
    return subHi(a >> 63, a, b >> 63, b);
  }

  /**
   * The high half of the product of two longs, which always fits; the low half is {@code a * b}.
   */
  public static long mulHi(long a, long b) {
    return Math.multiplyHigh(a, b);
  }

  /** The high half of -a; the low half is {@code -lo}. The most negative number answers itself. */
  public static long negHi(long hi, long lo) {
    return ~hi + (lo == 0 ? 1 : 0);
  }

  /** The product, or null if it leaves the range. */
  public static Int128 mul(long ahi, long alo, long bhi, long blo) {
    if (fitsLong(ahi, alo) && fitsLong(bhi, blo)) {
      return new Int128(Math.multiplyHigh(alo, blo), alo * blo);
    }
    boolean negative = (ahi ^ bhi) < 0;
    long xhi = ahi < 0 ? negHi(ahi, alo) : ahi;
    long xlo = ahi < 0 ? -alo : alo;
    long yhi = bhi < 0 ? negHi(bhi, blo) : bhi;
    long ylo = bhi < 0 ? -blo : blo;
    if (xhi != 0 && yhi != 0) {
      return null;
    }
    long crossA = xhi != 0 ? xhi : yhi;
    long crossB = xhi != 0 ? ylo : xlo;
    long lo = xlo * ylo;
    long carried = Math.unsignedMultiplyHigh(xlo, ylo);
    long cross = crossA * crossB;
    long hi = carried + cross;
    boolean lost =
        Math.unsignedMultiplyHigh(crossA, crossB) != 0 || Long.compareUnsigned(hi, cross) < 0;
    if (negative) {
      hi = negHi(hi, lo);
      lo = -lo;
      return lost || (hi >= 0 && (hi | lo) != 0) ? null : new Int128(hi, lo);
    }
    return lost || hi < 0 ? null : new Int128(hi, lo);
  }

  public static int compare(long ahi, long alo, long bhi, long blo) {
    return ahi != bhi ? Long.compare(ahi, bhi) : Long.compareUnsigned(alo, blo);
  }

  public static int signum(long hi, long lo) {
    return hi < 0 ? -1 : (hi | lo) == 0 ? 0 : 1;
  }

  /** The high half of a shifted left by {@code n}, 0 to 127, without regard to overflow. */
  public static long shlHi(long hi, long lo, int n) {
    if (n == 0) {
      return hi;
    }
    return n < 64 ? hi << n | lo >>> (64 - n) : lo << (n - 64);
  }

  /** The low half of a shifted left by {@code n}, 0 to 127. */
  public static long shlLo(long lo, int n) {
    return n < 64 ? lo << n : 0;
  }

  /** The high half of a shifted right by {@code n}, 0 to 127, rounding down. */
  public static long shrHi(long hi, int n) {
    return n < 64 ? hi >> n : hi >> 63;
  }

  /** The low half of a shifted right by {@code n}, 0 to 127. */
  public static long shrLo(long hi, long lo, int n) {
    if (n == 0) {
      return lo;
    }
    return n < 64 ? lo >>> n | hi << (64 - n) : hi >> (n - 64);
  }

  /** The number of bits of the absolute value: Python's {@code int.bit_length}. */
  public static int bitLength(long hi, long lo) {
    if (hi < 0) {
      hi = negHi(hi, lo);
      lo = -lo;
    }
    return hi != 0 ? 128 - Long.numberOfLeadingZeros(hi) : 64 - Long.numberOfLeadingZeros(lo);
  }

  /**
   * The quotient rounded down; the divisor is not zero, and not -1 with the most negative number.
   */
  public static Int128 floorDiv(long ahi, long alo, long bhi, long blo) {
    return Int128Division.floorDivMod(ahi, alo, bhi, blo).quotient();
  }

  /** The remainder, which has the sign of the divisor. */
  public static Int128 floorMod(long ahi, long alo, long bhi, long blo) {
    return Int128Division.floorDivMod(ahi, alo, bhi, blo).remainder();
  }

  /** The nearest double, ties to even. */
  public static double toDouble(long hi, long lo) {
    if (fitsLong(hi, lo)) {
      return (double) lo;
    }
    boolean negative = hi < 0;
    if (negative) {
      hi = negHi(hi, lo);
      lo = -lo;
    }
    // The top 64 bits, with a sticky last bit for what was cut off, round as the whole number does.
    int shift = 64 - Long.numberOfLeadingZeros(hi);
    long top = shift == 64 ? hi : hi << (64 - shift) | lo >>> shift;
    long cut = shift == 64 ? lo : lo << (64 - shift);
    if (hi == 0) {
      top = lo;
      cut = 0;
      shift = 0;
    }
    double magnitude = unsignedToDouble(cut != 0 ? top | 1 : top) * Math.scalb(1.0, shift);
    return negative ? -magnitude : magnitude;
  }

  private static double unsignedToDouble(long value) {
    return value >= 0 ? (double) value : (double) (value >>> 1 | (value & 1)) * 2.0;
  }

  public static String toString(long hi, long lo) {
    if (fitsLong(hi, lo)) {
      return Long.toString(lo);
    }
    return Int128Division.toDecimal(hi, lo);
  }

  @Override
  public String toString() {
    return toString(hi, lo);
  }
}
