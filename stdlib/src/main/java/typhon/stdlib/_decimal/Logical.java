package typhon.stdlib._decimal;

import java.math.BigInteger;

/** Digit-wise logic on numbers whose digits are all 0 or 1. */
final class Logical {
  /** What becomes of two digits. */
  private interface Operation {
    int of(int a, int b);
  }

  private Logical() {}

  static Num and(Num a, Num b, Settings c, Status s) {
    return combine(a, b, (x, y) -> x & y, c, s);
  }

  static Num or(Num a, Num b, Settings c, Status s) {
    return combine(a, b, (x, y) -> x | y, c, s);
  }

  static Num xor(Num a, Num b, Settings c, Status s) {
    return combine(a, b, (x, y) -> x ^ y, c, s);
  }

  static Num invert(Num a, Settings c, Status s) {
    Tens.checkSize(c.prec());
    String digits = digits(a);
    return digits == null
        ? s.invalid()
        : of(digits, "1".repeat((int) c.prec()), (x, y) -> x ^ y, (int) c.prec());
  }

  private static Num combine(Num a, Num b, Operation operation, Settings c, Status s) {
    String x = digits(a);
    String y = digits(b);
    return x == null || y == null
        ? s.invalid()
        : of(x, y, operation, (int) Math.min(c.prec(), Math.max(x.length(), y.length())));
  }

  private static Num of(String x, String y, Operation operation, int length) {
    StringBuilder made = new StringBuilder(length);
    for (int i = length; i > 0; i--) {
      made.append(operation.of(digit(x, i), digit(y, i)));
    }
    return Num.of(false, new BigInteger(made.toString()), 0);
  }

  private static int digit(String digits, int fromRight) {
    return fromRight > digits.length() ? 0 : digits.charAt(digits.length() - fromRight) - '0';
  }

  private static String digits(Num a) {
    if (a.isSpecial() || a.negative || a.exp != 0) {
      return null;
    }
    String digits = a.digitText();
    for (int i = 0; i < digits.length(); i++) {
      if (digits.charAt(i) > '1') {
        return null;
      }
    }
    return digits;
  }
}
