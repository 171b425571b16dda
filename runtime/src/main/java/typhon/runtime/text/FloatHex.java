package typhon.runtime.text;

import java.math.BigInteger;

/** Hexadecimal floats: {@code float.hex} and {@code float.fromhex}. */
// CPython: floatobject.c float_hex, float_fromhex
public final class FloatHex {
  private static final int LOWEST_EXPONENT = -1074;

  /** Exponents beyond this are overflow or zero whatever the digits are. */
  private static final long EXPONENT_LIMIT = 1L << 40;

  private FloatHex() {}

  /** {@code value.hex()}. */
  public static String format(double value) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      return FloatText.repr(value);
    }
    long bits = Double.doubleToRawLongBits(value);
    String sign = bits < 0 ? "-" : "";
    if (value == 0) {
      return sign + "0x0.0p+0";
    }
    int exponent = (int) (bits >>> 52) & 0x7ff;
    String fraction = String.format("%013x", bits & ((1L << 52) - 1));
    String head = exponent == 0 ? "0x0." : "0x1.";
    int power = exponent == 0 ? -1022 : exponent - 1023;
    return sign + head + fraction + "p" + (power < 0 ? "" : "+") + power;
  }

  /**
   * The value of a text as {@code float.fromhex} reads it.
   *
   * @return null if the text is not a hexadecimal float; infinity with {@link Overflow} thrown if
   *     it is too large
   */
  public static Double parse(Text text) throws Overflow {
    Text stripped = stripAscii(text);
    if (!stripped.isAscii()) {
      return null;
    }
    String s = stripped.narrow();
    int at = 0;
    boolean negative = s.startsWith("-");
    if (negative || s.startsWith("+")) {
      at++;
    }
    if (at < s.length() && "iInN".indexOf(s.charAt(at)) >= 0) {
      return FloatParser.end(s, 0) == s.length() ? (Double) FloatParser.value(s) : null;
    }
    if (s.startsWith("0x", at) || s.startsWith("0X", at)) {
      at += 2;
    }
    Double magnitude = magnitude(s, at);
    return magnitude == null || !negative ? magnitude : (Double) (-magnitude);
  }

  private static Text stripAscii(Text text) {
    return TextStrip.strip(text, Text.ofNarrow(" \t\n\r\f\u000b"), true, true);
  }

  private static Double magnitude(String s, int from) throws Overflow {
    StringBuilder digits = new StringBuilder();
    int at = from;
    int fraction = 0;
    boolean dot = false;
    for (; at < s.length(); at++) {
      char c = s.charAt(at);
      if (c == '.' && !dot) {
        dot = true;
      } else if (Character.digit(c, 16) >= 0) {
        digits.append(c);
        fraction += dot ? 1 : 0;
      } else {
        break;
      }
    }
    if (digits.isEmpty()) {
      return null;
    }
    long exponent = 0;
    if (at < s.length()) {
      Long read = exponent(s, at);
      if (read == null) {
        return null;
      }
      exponent = read;
    }
    return scale(new BigInteger(digits.toString(), 16), exponent - 4L * fraction);
  }

  private static Long exponent(String s, int at) {
    if (s.charAt(at) != 'p' && s.charAt(at) != 'P') {
      return null;
    }
    int number = at + 1;
    boolean negative = s.startsWith("-", number);
    if (negative || s.startsWith("+", number)) {
      number++;
    }
    if (number == s.length()) {
      return null;
    }
    long value = 0;
    for (int i = number; i < s.length(); i++) {
      if (!NumberText.isDigit(s.charAt(i))) {
        return null;
      }
      value = Math.min(value * 10 + s.charAt(i) - '0', EXPONENT_LIMIT);
    }
    return negative ? -value : value;
  }

  /** mantissa * 2^exponent, rounded once, ties to even. */
  private static Double scale(BigInteger mantissa, long exponent) throws Overflow {
    if (mantissa.signum() == 0) {
      return 0.0;
    }
    int bits = mantissa.bitLength();
    long top = exponent + bits;
    if (top > 1024) {
      throw new Overflow();
    }
    if (top < LOWEST_EXPONENT) {
      return 0.0;
    }
    // Keep 53 bits, fewer below the normal range, none at the very bottom (where only rounding up
    // is left).
    long unit = Math.max(top - 53, LOWEST_EXPONENT);
    long cut = unit - exponent;
    BigInteger kept = mantissa;
    if (cut > 0) {
      int shift = (int) cut;
      kept = mantissa.shiftRight(shift);
      boolean half = mantissa.testBit(shift - 1);
      boolean below = mantissa.getLowestSetBit() < shift - 1;
      if (half && (below || kept.testBit(0))) {
        kept = kept.add(BigInteger.ONE);
      }
    } else {
      unit = exponent;
    }
    double result = Math.scalb(kept.doubleValue(), (int) unit);
    if (Double.isInfinite(result)) {
      throw new Overflow();
    }
    return result;
  }

  /** The value is beyond the range of a double. */
  public static final class Overflow extends Exception {
    Overflow() {
      super(null, null, false, false);
    }
  }
}
