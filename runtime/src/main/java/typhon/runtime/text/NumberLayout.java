package typhon.runtime.text;

/** Puts sign, prefix, grouped digits, decimal point, fraction and padding together. */
// CPython: formatter_unicode.c calc_number_widths, fill_number; unicodeobject.c
// _PyUnicode_InsertThousandsGrouping
final class NumberLayout {
  private static final int FRACTION_GROUP = 3;

  private final FormatSpec spec;
  private final NumberLocale locale;
  private String sign = "";
  private String prefix = "";
  private String digits = "";
  private Text decimalPoint = Text.EMPTY;
  private String fraction = "";
  private Text rest = Text.EMPTY;

  NumberLayout(FormatSpec spec, NumberLocale locale) {
    this.spec = spec;
    this.locale = locale;
  }

  /**
   * A number as text: an optional minus, digits, an optional point and fraction, and whatever
   * follows.
   */
  static NumberLayout ofFloat(FormatSpec spec, NumberLocale locale, String number) {
    NumberLayout layout = new NumberLayout(spec, locale);
    boolean negative = number.startsWith("-");
    layout.sign(negative);
    int from = negative ? 1 : 0;
    int at = digitsEnd(number, from);
    layout.digits = number.substring(from, at);
    if (at < number.length() && number.charAt(at) == '.') {
      layout.decimalPoint = locale.decimalPoint();
      int end = digitsEnd(number, at + 1);
      layout.fraction = group(number.substring(at + 1, end), spec.fractionGrouping());
      at = end;
    }
    layout.rest = Text.ofNarrow(number.substring(at));
    return layout;
  }

  private static int digitsEnd(String number, int from) {
    int at = from;
    while (at < number.length() && NumberText.isDigit(number.charAt(at))) {
      at++;
    }
    return at;
  }

  private static String group(String fraction, char separator) {
    if (separator == 0) {
      return fraction;
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < fraction.length(); i++) {
      if (i > 0 && i % FRACTION_GROUP == 0) {
        out.append(separator);
      }
      out.append(fraction.charAt(i));
    }
    return out.toString();
  }

  static NumberLayout ofInt(
      FormatSpec spec, NumberLocale locale, boolean negative, String prefix, String digits) {
    NumberLayout layout = new NumberLayout(spec, locale);
    layout.sign(negative);
    layout.prefix = prefix;
    layout.digits = digits;
    return layout;
  }

  static NumberLayout ofCharacter(FormatSpec spec, int codePoint) {
    NumberLayout layout = new NumberLayout(spec, NumberLocale.C);
    layout.rest = Text.ofCodePoint(codePoint);
    return layout;
  }

  private void sign(boolean negative) {
    if (negative) {
      sign = "-";
    } else if (spec.sign() == '+' || spec.sign() == ' ') {
      sign = String.valueOf(spec.sign());
    }
  }

  Text build() {
    int fixed =
        sign.length() + prefix.length() + decimalPoint.length() + fraction.length() + rest.length();
    // Zero padding between sign and digits is part of the grouping: it gets separators too.
    boolean zeroPadded = spec.fill() == '0' && spec.align() == '=';
    Text grouped = digits.isEmpty() ? Text.EMPTY : grouped(zeroPadded ? spec.width() - fixed : 0);
    int padding = Math.max(0, spec.width() - fixed - grouped.length());
    int left = leftPadding(spec.align(), padding);
    int inner = spec.align() == '=' ? padding : 0;
    TextBuilder out = new TextBuilder(fixed + grouped.length() + padding);
    out.repeat(spec.fill(), left).append(sign).append(prefix).repeat(spec.fill(), inner);
    out.append(grouped).append(decimalPoint).append(fraction).append(rest);
    return out.repeat(spec.fill(), padding - left - inner).toText();
  }

  /** How much of the padding stands to the left of everything. */
  static int leftPadding(char align, int padding) {
    return switch (align) {
      case '>' -> padding;
      case '^' -> padding / 2;
      default -> 0;
    };
  }

  /** The digits with separators, and with zeros in front up to a least width. */
  private Text grouped(int leastWidth) {
    int[] groups = locale.groups();
    if (groups.length == 0) {
      return Text.ofNarrow("0".repeat(Math.max(0, leastWidth - digits.length())) + digits);
    }
    TextBuilder reversed = new TextBuilder(digits.length() * 2);
    Text separator = locale.separator();
    int remaining = digits.length();
    int least = leastWidth;
    for (int i = 0; ; i++) {
      int size = groups[Math.min(i, groups.length - 1)];
      int length = Math.min(size, Math.max(Math.max(remaining, least), 1));
      int taken = Math.min(remaining, length);
      if (i > 0) {
        appendReversed(reversed, separator);
      }
      for (int j = 0; j < taken; j++) {
        reversed.append(digits.charAt(remaining - 1 - j));
      }
      reversed.repeat('0', length - taken);
      remaining -= taken;
      least -= length;
      if (remaining <= 0 && least <= 0) {
        Text all = reversed.toText();
        return all.slice(all.length() - 1, -1, all.length());
      }
      least -= separator.length();
    }
  }

  private static void appendReversed(TextBuilder out, Text text) {
    for (int i = text.length() - 1; i >= 0; i--) {
      out.append(text.codePointAt(i));
    }
  }
}
