package typhon.runtime.storage;

/**
 * Division of 128-bit integers: schoolbook on unsigned halves, then Python's rounding towards minus
 * infinity.
 */
final class Int128Division {
  /** The largest power of ten in a long, for decimal notation. */
  private static final long CHUNK = 1_000_000_000_000_000_000L;

  private static final int CHUNK_DIGITS = 18;

  private Int128Division() {}

  record Result(Int128 quotient, Int128 remainder) {}

  static Result floorDivMod(long ahi, long alo, long bhi, long blo) {
    boolean negativeA = ahi < 0;
    boolean negativeB = bhi < 0;
    long xhi = negativeA ? Int128.negHi(ahi, alo) : ahi;
    long xlo = negativeA ? -alo : alo;
    long yhi = negativeB ? Int128.negHi(bhi, blo) : bhi;
    long ylo = negativeB ? -blo : blo;
    Result positive = divideUnsigned(xhi, xlo, yhi, ylo);
    long qhi = positive.quotient.hi();
    long qlo = positive.quotient.lo();
    long rhi = positive.remainder.hi();
    long rlo = positive.remainder.lo();
    if (negativeA != negativeB) {
      if ((rhi | rlo) != 0) {
        // Truncation rounded up: one step down, and the remainder takes the rest of the divisor.
        qlo++;
        qhi += qlo == 0 ? 1 : 0;
        long old = rlo;
        rlo = ylo - old;
        rhi = Int128.subHi(yhi, ylo, rhi, old);
      }
      qhi = Int128.negHi(qhi, qlo);
      qlo = -qlo;
    }
    if (negativeB) {
      rhi = Int128.negHi(rhi, rlo);
      rlo = -rlo;
    }
    return new Result(new Int128(qhi, qlo), new Int128(rhi, rlo));
  }

  /** Both numbers unsigned, the divisor not zero. */
  static Result divideUnsigned(long xhi, long xlo, long yhi, long ylo) {
    if (yhi == 0) {
      long qhi = Long.divideUnsigned(xhi, ylo);
      long high = Long.remainderUnsigned(xhi, ylo);
      long qlo = divideTwoByOne(high, xlo, ylo);
      return new Result(new Int128(qhi, qlo), new Int128(0, xlo - qlo * ylo));
    }
    return divideByWide(xhi, xlo, yhi, ylo);
  }

  /**
   * A quotient that fits 64 bits, since the divisor has more: estimated from the top halves, then
   * corrected by at most two.
   */
  private static Result divideByWide(long xhi, long xlo, long yhi, long ylo) {
    int shift = Long.numberOfLeadingZeros(yhi);
    long top = Int128.shlHi(yhi, ylo, shift);
    // (x >>> 1) has a clear top bit, so that the quotient by the normalised top half fits.
    long q = divideTwoByOne(xhi >>> 1, xhi << 63 | xlo >>> 1, top) >>> (63 - shift);
    if (q != 0) {
      q--;
    }
    long productHi = Math.unsignedMultiplyHigh(q, ylo) + q * yhi;
    long productLo = q * ylo;
    long rhi = Int128.subHi(xhi, xlo, productHi, productLo);
    long rlo = xlo - productLo;
    while (compareUnsigned(rhi, rlo, yhi, ylo) >= 0) {
      q++;
      long old = rlo;
      rlo = old - ylo;
      rhi = Int128.subHi(rhi, old, yhi, ylo);
    }
    return new Result(new Int128(0, q), new Int128(rhi, rlo));
  }

  private static int compareUnsigned(long ahi, long alo, long bhi, long blo) {
    return ahi != bhi ? Long.compareUnsigned(ahi, bhi) : Long.compareUnsigned(alo, blo);
  }

  /** (hi * 2^64 + lo) / d, unsigned, where hi is below d: two digits of 32 bits each. */
  private static long divideTwoByOne(long hi, long lo, long d) {
    if (hi == 0) {
      return Long.divideUnsigned(lo, d);
    }
    int shift = Long.numberOfLeadingZeros(d);
    long divisor = d << shift;
    long top = shift == 0 ? hi : hi << shift | lo >>> (64 - shift);
    long low = lo << shift;
    long divisorHigh = divisor >>> 32;
    long divisorLow = divisor & 0xffffffffL;
    long q1 = digit(top, low >>> 32, divisorHigh, divisorLow);
    long rest = (top << 32 | low >>> 32) - q1 * divisor;
    long q0 = digit(rest, low & 0xffffffffL, divisorHigh, divisorLow);
    return (q1 << 32) + q0;
  }

  private static long digit(long top, long next, long divisorHigh, long divisorLow) {
    long q = Long.divideUnsigned(top, divisorHigh);
    long r = top - q * divisorHigh;
    while (q >>> 32 != 0 || Long.compareUnsigned(q * divisorLow, r << 32 | next) > 0) {
      q--;
      r += divisorHigh;
      if (r >>> 32 != 0) {
        break;
      }
    }
    return q;
  }

  static String toDecimal(long hi, long lo) {
    boolean negative = hi < 0;
    if (negative) {
      hi = Int128.negHi(hi, lo);
      lo = -lo;
    }
    String tail = "";
    while (hi != 0 || lo < 0) {
      Result split = divideUnsigned(hi, lo, 0, CHUNK);
      String digits = Long.toString(split.remainder.lo());
      tail = "0".repeat(CHUNK_DIGITS - digits.length()) + digits + tail;
      hi = split.quotient.hi();
      lo = split.quotient.lo();
    }
    if (lo != 0 || tail.isEmpty()) {
      tail = lo + tail;
    } else {
      tail = stripZeros(tail);
    }
    return negative ? "-" + tail : tail;
  }

  private static String stripZeros(String digits) {
    int at = 0;
    while (at < digits.length() - 1 && digits.charAt(at) == '0') {
      at++;
    }
    return digits.substring(at);
  }
}
