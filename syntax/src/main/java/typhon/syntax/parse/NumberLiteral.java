package typhon.syntax.parse;

import java.math.BigInteger;
import typhon.syntax.ast.ConstantValue;

/** The values of number tokens. CPython: pegen.c parsenumber. */
final class NumberLiteral {
  private static final int LONG_DIGITS = 18;

  private NumberLiteral() {}

  static Object value(String text, int maxIntDigits) throws LiteralException {
    String digits = text.indexOf('_') >= 0 ? text.replace("_", "") : text;
    if (digits.length() > 1 && digits.charAt(0) == '0') {
      int radix = radix(digits.charAt(1));
      if (radix != 0) {
        return narrow(new BigInteger(digits.substring(2), radix));
      }
    }
    char last = digits.charAt(digits.length() - 1);
    if (last == 'j' || last == 'J') {
      return new ConstantValue.Imaginary(
          Double.parseDouble(digits.substring(0, digits.length() - 1)));
    }
    if (isFloat(digits)) {
      return Double.parseDouble(digits);
    }
    if (digits.length() <= LONG_DIGITS) {
      return Long.parseLong(digits);
    }
    if (maxIntDigits > 0 && digits.length() > maxIntDigits) {
      throw new LiteralException(
          "Exceeds the limit ("
              + maxIntDigits
              + " digits) for integer string conversion: value has "
              + digits.length()
              + " digits; use sys.set_int_max_str_digits() to increase the limit"
              + " - Consider hexadecimal for huge integer literals to avoid decimal conversion"
              + " limits.");
    }
    return narrow(new BigInteger(digits));
  }

  private static int radix(char marker) {
    return switch (marker) {
      case 'x', 'X' -> 16;
      case 'o', 'O' -> 8;
      case 'b', 'B' -> 2;
      default -> 0;
    };
  }

  private static boolean isFloat(String digits) {
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (c == '.' || c == 'e' || c == 'E') {
        return true;
      }
    }
    return false;
  }

  private static Object narrow(BigInteger value) {
    return value.bitLength() < Long.SIZE ? (Object) value.longValue() : value;
  }
}
