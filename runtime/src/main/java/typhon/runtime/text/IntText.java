package typhon.runtime.text;

import java.math.BigInteger;

/** Integers as text in bases 2 to 36, and back. */
// CPython: longobject.c PyLong_FromString, long_to_decimal_string
public final class IntText {
  /** As many decimal digits as always fit a long. */
  private static final int SMALL_DIGITS = 18;

  /** Below this many digits the JDK's quadratic reader is the fastest. */
  private static final int SPLIT_DIGITS = 1000;

  private IntText() {}

  /** The text of a number in a base, lower case, without prefix. */
  public static String format(BigInteger value, int base) {
    return value.bitLength() < Long.SIZE
        ? Long.toString(value.longValue(), base)
        : value.toString(base);
  }

  /**
   * The value of a whole text as {@code int(text, base)} reads it, base 0 or 2 to 36.
   *
   * @param limit the most digits allowed in a base that is not a power of two, 0 for no limit
   * @return null if the text is not such an integer
   * @throws TooManyDigits if the limit is passed
   */
  public static BigInteger parse(Text text, int base, int limit) {
    return parse(NumberText.toAscii(text), base, limit);
  }

  /** As {@link #parse(Text, int, int)} for an ASCII text without surrounding white space. */
  public static BigInteger parse(String s, int base, int limit) {
    int at = 0;
    boolean negative = s.startsWith("-");
    if (negative || s.startsWith("+")) {
      at = 1;
    }
    int radix = prefixBase(s, at);
    boolean prefixed = radix != 0 && (base == 0 || base == radix);
    boolean zeroOnly = base == 0 && !prefixed && s.startsWith("0", at);
    if (prefixed) {
      at += 2;
      if (s.startsWith("_", at)) {
        at++;
      }
    } else {
      radix = base == 0 ? 10 : base;
    }
    String digits = digits(s, at, radix);
    if (digits == null) {
      return null;
    }
    if ((radix & (radix - 1)) != 0 && limit > 0 && digits.length() > limit) {
      throw new TooManyDigits(digits.length());
    }
    BigInteger magnitude = magnitude(digits, radix);
    if (zeroOnly && magnitude.signum() != 0) {
      return null;
    }
    return negative ? magnitude.negate() : magnitude;
  }

  private static int prefixBase(String s, int at) {
    if (s.length() < at + 2 || s.charAt(at) != '0') {
      return 0;
    }
    return switch (s.charAt(at + 1)) {
      case 'x', 'X' -> 16;
      case 'o', 'O' -> 8;
      case 'b', 'B' -> 2;
      default -> 0;
    };
  }

  /** The digits without underscores, or null if anything else is there. */
  private static String digits(String s, int from, int radix) {
    boolean underscores = false;
    char previous = '_';
    for (int i = from; i < s.length(); i++) {
      char c = s.charAt(i);
      if (c == '_') {
        if (previous == '_') {
          return null;
        }
        underscores = true;
      } else if (c >= 0x80 || Character.digit(c, radix) < 0) {
        return null;
      }
      previous = c;
    }
    if (previous == '_') {
      return null;
    }
    String digits = s.substring(from);
    return underscores ? digits.replace("_", "") : digits;
  }

  private static BigInteger magnitude(String digits, int radix) {
    if (radix == 10 && digits.length() <= SMALL_DIGITS) {
      return BigInteger.valueOf(Long.parseLong(digits));
    }
    return split(digits, 0, digits.length(), radix);
  }

  /** Halves the digits so that the large multiplications are the JDK's sub-quadratic ones. */
  private static BigInteger split(String digits, int from, int to, int radix) {
    int size = to - from;
    if (size <= SPLIT_DIGITS) {
      return new BigInteger(digits.substring(from, to), radix);
    }
    int low = size / 2;
    BigInteger high = split(digits, from, to - low, radix);
    BigInteger rest = split(digits, to - low, to, radix);
    return high.multiply(BigInteger.valueOf(radix).pow(low)).add(rest);
  }

  /** A text with more digits than allowed. */
  public static final class TooManyDigits extends RuntimeException {
    private final int digits;

    TooManyDigits(int digits) {
      super(null, null, false, false);
      this.digits = digits;
    }

    public int digits() {
      return digits;
    }
  }
}
