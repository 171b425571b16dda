package typhon.stdlib._decimal;

import java.math.BigInteger;
import java.util.Locale;
import typhon.runtime.text.IntText;

/** Reads numbers from ASCII text. */
// CPython: mpdecimal io.c mpd_qset_string
final class NumParser {
  private static final int EXPONENT_DIGITS = 18;

  private final String text;
  private int at;

  private NumParser(String text) {
    this.text = text;
  }

  static Num parse(String text, Settings c, Status s) {
    Num n = new NumParser(text).number(c);
    return n == null ? s.error(Flags.CONVERSION_SYNTAX) : Finish.of(n, c, s);
  }

  private Num number(Settings c) {
    boolean negative = text.startsWith("-");
    if (negative || text.startsWith("+")) {
      at++;
    }
    if (at == text.length()) {
      return null;
    }
    char first = text.charAt(at);
    return isDigit(first) || first == '.' ? finite(negative) : special(negative, c);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private Num special(boolean negative, Settings c) {
    String rest = text.substring(at).toLowerCase(Locale.ROOT);
    if (rest.equals("inf") || rest.equals("infinity")) {
      return Num.infinity(negative);
    }
    boolean signaling = rest.startsWith("snan");
    if (!signaling && !rest.startsWith("nan")) {
      return null;
    }
    at += signaling ? 4 : 3;
    int start = at;
    while (at < text.length() && text.charAt(at) == '0') {
      at++;
    }
    int nonZero = at;
    skipDigits();
    if (at < text.length() || (at - nonZero) > c.prec() - c.clamp()) {
      return null;
    }
    BigInteger payload = start == at ? BigInteger.ZERO : digits(text.substring(start));
    return Num.nan(negative, signaling, payload);
  }

  private void skipDigits() {
    while (at < text.length() && isDigit(text.charAt(at))) {
      at++;
    }
  }

  private Num finite(boolean negative) {
    int start = at;
    skipDigits();
    int whole = at - start;
    String digits = text.substring(start, at);
    int fraction = 0;
    if (at < text.length() && text.charAt(at) == '.') {
      int point = ++at;
      skipDigits();
      fraction = at - point;
      digits += text.substring(point, at);
    }
    if (whole + fraction == 0) {
      return null;
    }
    long exp = 0;
    if (at < text.length()) {
      Long read = exponent();
      if (read == null) {
        return null;
      }
      exp = read;
    }
    return digits.length() <= Tens.LONG_DIGITS
        ? Num.of(negative, Long.parseLong(digits), exp - fraction)
        : Num.of(negative, digits(digits), exp - fraction);
  }

  private static BigInteger digits(String digits) {
    return IntText.parse(digits, 10, 0);
  }

  /** The exponent; null where there is none, a large number for all that are too large. */
  private Long exponent() {
    char e = text.charAt(at++);
    if (e != 'e' && e != 'E') {
      return null;
    }
    boolean negative = text.startsWith("-", at);
    if (negative || text.startsWith("+", at)) {
      at++;
    }
    int start = at;
    skipDigits();
    if (start == at || at < text.length()) {
      return null;
    }
    while (start < at - 1 && text.charAt(start) == '0') {
      start++;
    }
    long value =
        at - start > EXPONENT_DIGITS + 1 ? Long.MAX_VALUE / 2 : readLong(text.substring(start));
    value = Math.min(value, Long.MAX_VALUE / 2);
    return negative ? -value : value;
  }

  private static long readLong(String digits) {
    BigInteger value = new BigInteger(digits);
    return value.bitLength() < Long.SIZE ? value.longValue() : Long.MAX_VALUE;
  }
}
