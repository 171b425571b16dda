package typhon.runtime.text;

import java.math.BigInteger;
import java.util.Locale;

/** {@code format(value, spec)} for str, int, float and complex. */
// CPython: formatter_unicode.c
public final class Formatting {
  private static final int DEFAULT_PRECISION = 6;
  private static final int LAST_CODE_POINT = 0x10FFFF;

  private Formatting() {}

  /** Formats a str; {@code typeName} is the name of its Python type. */
  public static Text text(Text value, Text spec, String typeName) {
    if (spec.isEmpty()) {
      return value;
    }
    FormatSpec parsed = FormatSpec.parse(spec, '<', 's', typeName);
    if (parsed.type() != 's') {
      throw FormatError.unknownCode(parsed.type(), typeName);
    }
    checkTextOptions(parsed);
    int length =
        parsed.precision() >= 0 ? Math.min(parsed.precision(), value.length()) : value.length();
    int padding = Math.max(0, parsed.width() - length);
    int left = NumberLayout.leftPadding(parsed.align(), padding);
    return new TextBuilder(length + padding)
        .repeat(parsed.fill(), left)
        .append(value, 0, length)
        .repeat(parsed.fill(), padding - left)
        .toText();
  }

  private static void checkTextOptions(FormatSpec spec) {
    if (spec.sign() != 0) {
      throw new FormatError(
          spec.sign() == ' '
              ? "Space not allowed in string format specifier"
              : "Sign not allowed in string format specifier");
    }
    if (spec.noNegativeZero()) {
      throw new FormatError("Negative zero coercion (z) not allowed in string format specifier");
    }
    if (spec.alternate()) {
      throw new FormatError("Alternate form (#) not allowed in string format specifier");
    }
    if (spec.align() == '=') {
      throw new FormatError("'=' alignment not allowed in string format specifier");
    }
  }

  /**
   * Formats an int; a float presentation type answers null, and the caller formats the float it
   * converts to.
   */
  public static Text integer(BigInteger value, Text spec, NumberLocale locale, String typeName) {
    FormatSpec parsed = FormatSpec.parse(spec, '>', 'd', typeName);
    return switch (parsed.type()) {
      case 'b', 'c', 'd', 'o', 'x', 'X', 'n' -> integer(value, parsed, locale);
      case 'e', 'E', 'f', 'F', 'g', 'G', '%' -> null;
      default -> throw FormatError.unknownCode(parsed.type(), typeName);
    };
  }

  private static Text integer(BigInteger value, FormatSpec spec, NumberLocale locale) {
    if (spec.precision() >= 0) {
      throw new FormatError("Precision not allowed in integer format specifier");
    }
    if (spec.noNegativeZero()) {
      throw new FormatError("Negative zero coercion (z) not allowed in integer format specifier");
    }
    if (spec.type() == 'c') {
      return character(value, spec);
    }
    int base =
        switch (spec.type()) {
          case 'b' -> 2;
          case 'o' -> 8;
          case 'x', 'X' -> 16;
          default -> 10;
        };
    String digits = IntText.format(value.abs(), base);
    boolean prefixed = spec.alternate() && base != 10;
    if (spec.type() == 'X') {
      digits = digits.toUpperCase(Locale.ROOT);
    }
    return NumberLayout.ofInt(
            spec,
            NumberLocale.of(spec, locale),
            value.signum() < 0,
            prefixed ? "0" + (char) spec.type() : "",
            digits)
        .build();
  }

  @SuppressWarnings("OrphanedFormatString") // the message is CPython's
  private static Text character(BigInteger value, FormatSpec spec) {
    if (spec.sign() != 0) {
      throw new FormatError("Sign not allowed with integer format specifier 'c'");
    }
    if (spec.alternate()) {
      throw new FormatError("Alternate form (#) not allowed with integer format specifier 'c'");
    }
    if (value.bitLength() > 63) {
      throw new FormatError("Python int too large to convert to C long", true);
    }
    if (value.signum() < 0 || value.longValue() > LAST_CODE_POINT) {
      throw new FormatError("%c arg not in range(0x110000)", true);
    }
    return NumberLayout.ofCharacter(spec, value.intValue()).build();
  }

  /** Formats a float. */
  public static Text floating(double value, Text spec, NumberLocale locale, String typeName) {
    if (spec.isEmpty()) {
      return Text.ofNarrow(FloatText.repr(value));
    }
    FormatSpec parsed = FormatSpec.parse(spec, '>', 0, typeName);
    checkFloatType(parsed.type(), true, typeName);
    int type = parsed.type();
    int precision = parsed.precision();
    int flags = flags(parsed);
    double shown = value;
    int fallback = DEFAULT_PRECISION;
    if (type == 0) {
      flags |= FloatText.ADD_DOT_ZERO;
      type = 'r';
      fallback = 0;
    } else if (type == 'n') {
      type = 'g';
    } else if (type == '%') {
      type = 'f';
      shown = value * 100;
    }
    String number = number(shown, type, precision, fallback, flags);
    if (parsed.type() == '%') {
      number += "%";
    }
    return NumberLayout.ofFloat(parsed, NumberLocale.of(parsed, locale), number).build();
  }

  private static void checkFloatType(int type, boolean percent, String typeName) {
    boolean known =
        switch (type) {
          case 0, 'e', 'E', 'f', 'F', 'g', 'G', 'n' -> true;
          case '%' -> percent;
          default -> false;
        };
    if (!known) {
      throw FormatError.unknownCode(type, typeName);
    }
  }

  private static int flags(FormatSpec spec) {
    return (spec.alternate() ? FloatText.ALTERNATE : 0)
        | (spec.noNegativeZero() ? FloatText.NO_NEGATIVE_ZERO : 0);
  }

  private static String number(double value, int type, int precision, int fallback, int flags) {
    if (precision < 0) {
      return FloatText.format(value, (char) type, fallback, flags);
    }
    return FloatText.format(value, type == 'r' ? 'g' : (char) type, precision, flags);
  }

  /** Formats a complex number. */
  public static Text complex(
      double real, double imag, Text spec, NumberLocale locale, String typeName) {
    FormatSpec parsed = FormatSpec.parse(spec, '>', 0, typeName);
    checkFloatType(parsed.type(), false, typeName);
    if (parsed.fill() == '0') {
      throw new FormatError("Zero padding is not allowed in complex format specifier");
    }
    if (parsed.align() == '=') {
      throw new FormatError("'=' alignment flag is not allowed in complex format specifier");
    }
    int type = parsed.type();
    boolean plain = type == 0;
    boolean skipReal = plain && real == 0 && Double.doubleToRawLongBits(real) == 0;
    boolean parentheses = plain && !skipReal;
    type = plain ? 'r' : type == 'n' ? 'g' : type;
    int fallback = plain ? 0 : DEFAULT_PRECISION;
    NumberLocale numbers = NumberLocale.of(parsed, locale);
    TextBuilder body = new TextBuilder();
    if (!skipReal) {
      body.append(part(real, parsed, parsed.sign(), type, fallback, numbers));
    }
    char sign = skipReal ? parsed.sign() : '+';
    body.append(part(imag, parsed, sign, type, fallback, numbers)).append('j');
    Text inner = body.toText();
    int length = inner.length() + (parentheses ? 2 : 0);
    int padding = Math.max(0, parsed.width() - length);
    int left = NumberLayout.leftPadding(parsed.align(), padding);
    TextBuilder out = new TextBuilder(length + padding).repeat(parsed.fill(), left);
    if (parentheses) {
      out.append('(').append(inner).append(')');
    } else {
      out.append(inner);
    }
    return out.repeat(parsed.fill(), padding - left).toText();
  }

  private static Text part(
      double value, FormatSpec spec, char sign, int type, int fallback, NumberLocale locale) {
    FormatSpec bare =
        new FormatSpec(
            ' ', '<', sign, false, false, -1, spec.grouping(), -1, spec.fractionGrouping(), type);
    String number = number(value, type, spec.precision(), fallback, flags(spec));
    return NumberLayout.ofFloat(bare, locale, number).build();
  }
}
