package typhon.syntax.ast;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import typhon.syntax.token.Identifiers;

/** Python's repr of constants. */
final class ConstantRepr {
  private static final int MIN_EXPONENT = -4;
  private static final int MAX_EXPONENT = 16;

  private ConstantRepr() {}

  static void append(StringBuilder out, Object value) {
    if (value == null || value == ConstantValue.Singleton.NONE) {
      out.append("None");
    } else if (value == ConstantValue.Singleton.ELLIPSIS) {
      out.append("Ellipsis");
    } else if (value instanceof Boolean b) {
      out.append(b ? "True" : "False");
    } else if (value instanceof Double d) {
      out.append(floatRepr(d));
    } else if (value instanceof ConstantValue.Imaginary i) {
      out.append(imaginary(i.imag()));
    } else if (value instanceof ConstantValue.Complex c) {
      appendComplex(out, c);
    } else if (value instanceof String s) {
      appendString(out, s.codePoints().toArray());
    } else if (value instanceof int[] codePoints) {
      appendString(out, codePoints);
    } else if (value instanceof byte[] bytes) {
      appendBytes(out, bytes);
    } else if (value instanceof ConstantValue.TupleValue tuple) {
      appendItems(out, "(", tuple.items(), tuple.items().size() == 1 ? ",)" : ")");
    } else if (value instanceof ConstantValue.FrozenSetValue set) {
      appendItems(
          out,
          set.items().isEmpty() ? "frozenset(" : "frozenset({",
          set.items(),
          set.items().isEmpty() ? ")" : "})");
    } else {
      out.append(value);
    }
  }

  private static void appendItems(
      StringBuilder out, String open, List<Object> items, String close) {
    out.append(open);
    for (int i = 0; i < items.size(); i++) {
      out.append(i == 0 ? "" : ", ");
      append(out, items.get(i));
    }
    out.append(close);
  }

  private static void appendComplex(StringBuilder out, ConstantValue.Complex c) {
    boolean noReal = c.real() == 0 && !isNegative(c.real());
    if (noReal) {
      out.append(imaginary(c.imag()));
      return;
    }
    out.append('(').append(withoutPoint(floatRepr(c.real())));
    String imag = imaginary(c.imag());
    out.append(imag.startsWith("-") ? "" : "+").append(imag).append(')');
  }

  private static boolean isNegative(double d) {
    return Double.doubleToRawLongBits(d) < 0;
  }

  private static String imaginary(double d) {
    return withoutPoint(floatRepr(d)) + "j";
  }

  private static String withoutPoint(String repr) {
    return repr.endsWith(".0") ? repr.substring(0, repr.length() - 2) : repr;
  }

  static String floatRepr(double d) {
    if (Double.isNaN(d)) {
      return "nan";
    }
    if (Double.isInfinite(d)) {
      return d > 0 ? "inf" : "-inf";
    }
    if (d == 0) {
      return isNegative(d) ? "-0.0" : "0.0";
    }
    BigDecimal exact = shortest(Math.abs(d));
    String digits = exact.unscaledValue().toString();
    int exponent = digits.length() - exact.scale() - 1;
    String sign = d < 0 ? "-" : "";
    if (exponent < MIN_EXPONENT || exponent >= MAX_EXPONENT) {
      String fraction = digits.length() > 1 ? "." + digits.substring(1) : "";
      int size = Math.abs(exponent);
      return sign
          + digits.charAt(0)
          + fraction
          + "e"
          + (exponent < 0 ? "-" : "+")
          + (size < 10 ? "0" : "")
          + size;
    }
    String plain = exact.toPlainString();
    return sign + plain + (plain.indexOf('.') < 0 ? ".0" : "");
  }

  /** The shortest decimal that reads back as d; Java always gives two digits. */
  private static BigDecimal shortest(double d) {
    BigDecimal decimal = new BigDecimal(Double.toString(d)).stripTrailingZeros();
    if (decimal.precision() == 2) {
      BigDecimal digit = decimal.round(new MathContext(1));
      return digit.doubleValue() == d ? digit.stripTrailingZeros() : decimal;
    }
    return decimal;
  }

  private static void appendString(StringBuilder out, int[] codePoints) {
    char quote = quote(codePoints);
    out.append(quote);
    for (int c : codePoints) {
      if (c == quote || c == '\\') {
        out.append('\\').append((char) c);
      } else if (c >= 128 && Identifiers.isPrintable(c)) {
        out.appendCodePoint(c);
      } else {
        appendEscaped(out, c);
      }
    }
    out.append(quote);
  }

  private static char quote(int[] codePoints) {
    boolean single = false;
    for (int c : codePoints) {
      if (c == '"') {
        return '\'';
      }
      single |= c == '\'';
    }
    return single ? '"' : '\'';
  }

  private static void appendEscaped(StringBuilder out, int c) {
    switch (c) {
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> {
        if (c >= ' ' && c < 127) {
          out.append((char) c);
        } else if (c < 0x100) {
          out.append(String.format("\\x%02x", c));
        } else if (c < 0x10000) {
          out.append(String.format("\\u%04x", c));
        } else {
          out.append(String.format("\\U%08x", c));
        }
      }
    }
  }

  private static void appendBytes(StringBuilder out, byte[] bytes) {
    int[] values = new int[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      values[i] = bytes[i] & 0xff;
    }
    char quote = quote(values);
    out.append('b').append(quote);
    for (int c : values) {
      if (c == quote || c == '\\') {
        out.append('\\').append((char) c);
      } else {
        appendEscaped(out, c);
      }
    }
    out.append(quote);
  }
}
