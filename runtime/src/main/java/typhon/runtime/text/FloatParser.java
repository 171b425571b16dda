package typhon.runtime.text;

import java.util.Locale;

/** Reads decimal floats. */
// CPython: dtoa.c _Py_dg_strtod, pystrtod.c _Py_parse_inf_or_nan
public final class FloatParser {
  private static final double NEGATIVE_NAN = Double.longBitsToDouble(0xfff8_0000_0000_0000L);

  private FloatParser() {}

  /** The value of a whole ASCII text without surrounding white space, or null. */
  public static Double parse(String text) {
    String plain = NumberText.withoutUnderscores(text);
    if (plain == null || plain.isEmpty() || end(plain, 0) != plain.length()) {
      return null;
    }
    return value(plain);
  }

  /** The value of what {@link #end} found. */
  public static double value(String literal) {
    int sign = literal.startsWith("-") || literal.startsWith("+") ? 1 : 0;
    char first = literal.charAt(sign);
    if (first == 'i' || first == 'I') {
      return literal.charAt(0) == '-' ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    }
    if (first == 'n' || first == 'N') {
      return literal.charAt(0) == '-' ? NEGATIVE_NAN : Double.NaN;
    }
    return Double.parseDouble(literal);
  }

  /**
   * Where the longest float that begins at {@code from} ends; {@code from} itself if there is none.
   */
  public static int end(String text, int from) {
    int size = text.length();
    int at = from;
    if (at < size && (text.charAt(at) == '+' || text.charAt(at) == '-')) {
      at++;
    }
    int word = wordEnd(text, at);
    if (word > at) {
      return word;
    }
    int digits = 0;
    int start = at;
    at = skipDigits(text, at);
    digits += at - start;
    if (at < size && text.charAt(at) == '.') {
      start = at + 1;
      at = skipDigits(text, start);
      digits += at - start;
    }
    if (digits == 0) {
      return from;
    }
    return exponentEnd(text, at);
  }

  private static int exponentEnd(String text, int at) {
    int size = text.length();
    if (at < size && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
      int number = at + 1;
      if (number < size && (text.charAt(number) == '+' || text.charAt(number) == '-')) {
        number++;
      }
      int end = skipDigits(text, number);
      return end > number ? end : at;
    }
    return at;
  }

  private static int wordEnd(String text, int at) {
    for (String word : new String[] {"infinity", "inf", "nan"}) {
      if (text.length() >= at + word.length()
          && text.substring(at, at + word.length()).toLowerCase(Locale.ROOT).equals(word)) {
        return at + word.length();
      }
    }
    return at;
  }

  private static int skipDigits(String text, int at) {
    while (at < text.length() && NumberText.isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
