package typhon.stdlib._decimal;

import java.math.BigInteger;
import typhon.runtime.error.Errors;
import typhon.runtime.error.ExceptionTypes;

/** Powers of ten and counts of decimal digits. */
final class Tens {
  /** The most digits a long has for sure. */
  static final int LONG_DIGITS = 18;

  /** More digits do not fit a BigInteger. */
  static final long MAX_DIGITS = 600_000_000;

  private static final double LOG10_2 = 0.30102999566398119521;
  private static final double DOUBT = 1e-6;
  private static final int CACHED = 1024;

  private static final long[] LONGS = new long[LONG_DIGITS + 1];

  /** Filled as needed; the values are immutable and equal whoever writes them. */
  private static final BigInteger[] POWERS = new BigInteger[CACHED];

  static {
    long power = 1;
    for (int i = 0; i <= LONG_DIGITS; i++) {
      LONGS[i] = power;
      power *= 10;
    }
  }

  private Tens() {}

  /** 10^n for n up to 18. */
  static long longPower(int n) {
    return LONGS[n];
  }

  /** 10^n; MemoryError where it does not fit. */
  static BigInteger power(long n) {
    if (n < CACHED) {
      BigInteger known = POWERS[(int) n];
      if (known == null) {
        known = BigInteger.TEN.pow((int) n);
        POWERS[(int) n] = known;
      }
      return known;
    }
    checkSize(n);
    return BigInteger.TEN.pow((int) n);
  }

  static void checkSize(long digits) {
    if (digits > MAX_DIGITS) {
      throw Errors.with(ExceptionTypes.MEMORY_ERROR);
    }
  }

  /** The number of decimal digits, 1 for zero. */
  static int digits(long value) {
    int guess = (int) ((Long.SIZE - Long.numberOfLeadingZeros(value | 1)) * 1233L >>> 12);
    if (guess > LONG_DIGITS) {
      return LONG_DIGITS + 1;
    }
    return guess + (value >= LONGS[guess] || guess == 0 ? 1 : 0);
  }

  /** The number of decimal digits of a positive number. */
  static int digits(BigInteger value) {
    int bits = value.bitLength();
    if (bits < Long.SIZE) {
      return digits(value.longValue());
    }
    int low = (int) ((bits - 1) * LOG10_2 - DOUBT) + 1;
    int high = (int) (bits * LOG10_2 + DOUBT) + 1;
    while (low < high) {
      if (value.compareTo(power(low)) < 0) {
        return low;
      }
      low++;
    }
    return low;
  }

  static BigInteger scaleUp(BigInteger value, long n) {
    if (n == 0 || value.signum() == 0) {
      return value;
    }
    checkSize(n + (long) (value.bitLength() * LOG10_2));
    return value.multiply(power(n));
  }

  /** How many times ten divides a positive number, up to a limit. */
  static long trailingZeros(BigInteger value, long limit) {
    long bound = Math.min(limit, value.getLowestSetBit());
    long count = 0;
    BigInteger rest = value;
    // The largest step first; each step is tried while it divides.
    for (long step = Long.highestOneBit(Math.max(bound, 1)); step > 0; step >>= 1) {
      if (count + step <= bound) {
        BigInteger[] parts = rest.divideAndRemainder(power(step));
        if (parts[1].signum() == 0) {
          rest = parts[0];
          count += step;
        }
      }
    }
    return count;
  }
}
