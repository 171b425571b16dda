package typhon.stdlib._decimal;

/** Numbers as text. */
// CPython: mpdecimal io.c _mpd_to_string
final class NumText {
  private static final int MOST_ZEROS = -6;
  private static final int ENGINEERING = 3;

  private NumText() {}

  static String scientific(Num n, boolean capitals) {
    if (n.isSpecial()) {
      return special(n);
    }
    long left = n.exp + n.digits();
    long point = n.exp <= 0 && left > MOST_ZEROS ? left : 1;
    return finite(n, point, capitals);
  }

  static String engineering(Num n, boolean capitals) {
    if (n.isSpecial()) {
      return special(n);
    }
    long left = n.exp + n.digits();
    long point;
    if (n.exp <= 0 && left > MOST_ZEROS) {
      point = left;
    } else if (n.hasZero()) {
      point = Math.floorMod(left + 1, ENGINEERING) - 1L;
    } else {
      point = Math.floorMod(left - 1, ENGINEERING) + 1L;
    }
    return finite(n, point, capitals);
  }

  static String special(Num n) {
    String sign = n.negative ? "-" : "";
    if (n.isInfinite()) {
      return sign + "Infinity";
    }
    return sign + (n.isSignaling() ? "sNaN" : "NaN") + (n.hasZero() ? "" : n.digitText());
  }

  private static String finite(Num n, long point, boolean capitals) {
    return finite(n, point, false, capitals);
  }

  /**
   * The digits with the point after {@code point} of them, and the exponent that is left, unless it
   * is zero and not wanted.
   */
  static String finite(Num n, long point, boolean exponential, boolean capitals) {
    String digits = n.digitText();
    StringBuilder text = new StringBuilder(digits.length() + 8);
    if (n.negative) {
      text.append('-');
    }
    if (point <= 0) {
      Tens.checkSize(-point);
      text.append("0.").repeat('0', (int) -point).append(digits);
    } else if (point >= digits.length()) {
      Tens.checkSize(point);
      text.append(digits).repeat('0', (int) point - digits.length());
    } else {
      text.append(digits, 0, (int) point).append('.').append(digits, (int) point, digits.length());
    }
    long exponent = n.exp + digits.length() - point;
    if (exponent != 0 || exponential) {
      text.append(capitals ? 'E' : 'e').append(exponent < 0 ? "" : "+").append(exponent);
    }
    return text.toString();
  }
}
