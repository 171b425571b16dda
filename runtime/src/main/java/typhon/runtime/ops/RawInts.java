package typhon.runtime.ops;

/**
 * When an operation on longs gives what Python's gives on ints: compiled code asks first, and takes
 * the general path if not.
 */
public final class RawInts {
  /** Integers up to 2^53 are doubles exactly. */
  private static final long EXACT_DOUBLE = 1L << 53;

  private RawInts() {}

  public static boolean addFits(long a, long b) {
    long sum = a + b;
    return ((a ^ sum) & (b ^ sum)) >= 0;
  }

  public static boolean subtractFits(long a, long b) {
    return ((a ^ b) & (a ^ (a - b))) >= 0;
  }

  public static boolean multiplyFits(long a, long b) {
    return Math.multiplyHigh(a, b) == (a * b) >> (Long.SIZE - 1);
  }

  /** For {@code //}: the divisor is not zero, and not -1, which may overflow. */
  public static boolean divides(long a, long b) {
    return b != 0 && b != -1;
  }

  /** For {@code %}. */
  public static boolean hasRemainder(long a, long b) {
    return b != 0;
  }

  /** For {@code /}: both are doubles exactly, so that one division rounds right. */
  public static boolean dividesTruly(long a, long b) {
    return b != 0 && isExact(a) && isExact(b);
  }

  /** Whether the number is a double exactly, so that the two may be compared. */
  public static boolean isExact(long value) {
    return value <= EXACT_DOUBLE && value >= -EXACT_DOUBLE;
  }

  public static boolean shiftLeftFits(long a, long count) {
    return count >= 0 && count < Long.SIZE && (a << count) >> count == a;
  }

  public static boolean shiftRightFits(long a, long count) {
    return count >= 0;
  }

  /** {@code a >> count}; the count is not negative. */
  public static long shiftRight(long a, long count) {
    return a >> Math.min(count, Long.SIZE - 1);
  }

  public static boolean negates(long a) {
    return a != Long.MIN_VALUE;
  }

  // Loops over a range

  /** Whether {@code current + step} cannot overflow on the way to the end. */
  public static boolean isCountable(long start, long stop, long step) {
    return step > 0 ? stop <= Long.MAX_VALUE - step : step != 0 && stop >= Long.MIN_VALUE - step;
  }

  public static boolean hasNext(long current, long stop, long step) {
    return step > 0 ? current < stop : current > stop;
  }
}
