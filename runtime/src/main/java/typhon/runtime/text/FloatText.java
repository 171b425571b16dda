package typhon.runtime.text;

/** Floats as text in Python's notations, and back. */
// CPython: pystrtod.c
public final class FloatText {
  /** Always show a decimal point. */
  public static final int ALTERNATE = 1;

  /** Add {@code .0} to a result that looks like an int. */
  public static final int ADD_DOT_ZERO = 2;

  /** Show a negative zero result as positive. */
  public static final int NO_NEGATIVE_ZERO = 4;

  private static final int REPR_LAST_FIXED_POINT = 16;

  /** In this range Java writes doubles as Python does. */
  private static final double SAME_AS_JAVA_FROM = 1e-3;

  private static final double SAME_AS_JAVA_BELOW = 1e7;

  private FloatText() {}

  /** {@code repr(value)}. */
  public static String repr(double value) {
    double magnitude = Math.abs(value);
    return magnitude >= SAME_AS_JAVA_FROM && magnitude < SAME_AS_JAVA_BELOW
        ? Double.toString(value)
        : format(value, 'r', 0, ADD_DOT_ZERO);
  }

  /**
   * Formats as {@code %.<precision><type>} does; types e, f, g and their capitals, and r for the
   * shortest form (precision unused).
   */
  public static String format(double value, char type, int precision, int flags) {
    char kind = Character.toLowerCase(type);
    String text = lower(value, kind, precision, flags);
    return kind == type ? text : upper(text);
  }

  private static String upper(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(c >= 'a' && c <= 'z' ? (char) (c - 32) : c);
    }
    return out.toString();
  }

  private static String lower(double value, char kind, int precision, int flags) {
    if (Double.isNaN(value)) {
      return "nan";
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? "inf" : "-inf";
    }
    int digitsWanted = kind == 'g' && precision == 0 ? 1 : precision;
    FloatDigits found =
        switch (kind) {
          case 'e' -> FloatDigits.significant(value, precision + 1);
          case 'f' -> FloatDigits.fixed(value, precision);
          case 'g' -> FloatDigits.significant(value, digitsWanted);
          default -> FloatDigits.shortest(value);
        };
    boolean negative = Double.doubleToRawLongBits(value) < 0;
    if (negative && (flags & NO_NEGATIVE_ZERO) != 0 && found.digits().equals("0")) {
      negative = false;
    }
    return layOut(found, negative, kind, digitsWanted, flags);
  }

  // CPython: pystrtod.c format_float_short
  private static String layOut(
      FloatDigits found, boolean negative, char kind, int precision, int flags) {
    boolean addDotZero = (flags & ADD_DOT_ZERO) != 0;
    boolean alternate = (flags & ALTERNATE) != 0;
    int point = found.point();
    int last = found.digits().length();
    boolean exponential = false;
    switch (kind) {
      case 'e' -> {
        exponential = true;
        last = precision + 1;
      }
      case 'f' -> last = point + precision;
      case 'g' -> {
        exponential = point <= -4 || point > precision - (addDotZero ? 1 : 0);
        if (alternate) {
          last = precision;
        }
      }
      default -> exponential = point <= -4 || point > REPR_LAST_FIXED_POINT;
    }
    int exponent = 0;
    if (exponential) {
      exponent = point - 1;
      point = 1;
    }
    last = Math.max(last, !exponential && addDotZero ? point + 1 : point);
    StringBuilder out = new StringBuilder(last + 10);
    if (negative) {
      out.append('-');
    }
    appendDigits(out, found.digits(), point, last);
    if (out.charAt(out.length() - 1) == '.' && !alternate) {
      out.setLength(out.length() - 1);
    }
    if (exponential) {
      appendExponent(out, exponent);
    }
    return out.toString();
  }

  /**
   * Digits with zeros on both sides where needed; the point stands before the digit number {@code
   * point}.
   */
  private static void appendDigits(StringBuilder out, String digits, int point, int last) {
    int size = digits.length();
    if (point <= 0) {
      out.append("0.").repeat('0', Math.min(-point, Math.max(0, last - point)));
      out.append(digits, 0, Math.max(0, Math.min(size, last)));
      out.repeat('0', Math.max(0, last - size));
      return;
    }
    if (size <= point) {
      out.append(digits).repeat('0', point - size).append('.').repeat('0', last - point);
      return;
    }
    out.append(digits, 0, point).append('.');
    int end = Math.min(size, Math.max(last, size));
    out.append(digits, point, end).repeat('0', Math.max(0, last - size));
  }

  private static void appendExponent(StringBuilder out, int exponent) {
    int magnitude = Math.abs(exponent);
    out.append('e').append(exponent < 0 ? '-' : '+');
    if (magnitude < 10) {
      out.append('0');
    }
    out.append(magnitude);
  }

  /** The value of a whole text as {@code float(text)} reads it, or null if it is not a float. */
  public static Double parse(Text text) {
    String ascii = NumberText.toAscii(text);
    return ascii == null ? null : FloatParser.parse(ascii);
  }
}
