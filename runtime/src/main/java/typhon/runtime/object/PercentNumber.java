package typhon.runtime.object;

import java.util.Locale;
import typhon.runtime.error.Errors;
import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.error.PyException;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Numbers;
import typhon.runtime.text.FloatText;
import typhon.runtime.type.SpecialMethod;

/** Numbers in % formats: sign, prefix and digits, padded. */
// CPython: unicodeobject.c _PyUnicode_FormatLong, unicode_format.c mainformatlong
final class PercentNumber {
  private PercentNumber() {}

  static String format(PercentSpec spec, PyObject value) {
    return switch (spec.type) {
      case 'd', 'i', 'u', 'o', 'x', 'X' -> integer(spec, value);
      default -> floating(spec, value);
    };
  }

  private static String integer(PercentSpec spec, PyObject value) {
    PyInt number = toInt(spec, value);
    boolean negative = number.signum() < 0;
    String digits = digits(spec.type, number);
    if (spec.precision > digits.length()) {
      StrConstruction.checkLength(spec.precision + 3L);
      digits = "0".repeat(spec.precision - digits.length()) + digits;
    }
    String prefix = "";
    if (spec.alternate && (spec.type == 'o' || spec.type == 'x' || spec.type == 'X')) {
      prefix = "0" + (char) spec.type;
    }
    return layout(spec, negative, prefix, digits);
  }

  private static String digits(int type, PyInt number) {
    return switch (type) {
      case 'o' -> number.bigValue().abs().toString(8);
      case 'x' -> number.bigValue().abs().toString(16);
      case 'X' -> number.bigValue().abs().toString(16).toUpperCase(Locale.ROOT);
      default -> decimal(number);
    };
  }

  /** By int's own repr, which knows the limit on digits. */
  private static String decimal(PyInt number) {
    PyObject repr =
        PyInt.TYPE.special(SpecialMethod.REPR).callMethod(ThreadState.current(), number);
    String text = repr.toString();
    return text.startsWith("-") ? text.substring(1) : text;
  }

  private static PyInt toInt(PercentSpec spec, PyObject value) {
    if (value instanceof PyInt i) {
      return i;
    }
    boolean decimal = spec.type == 'd' || spec.type == 'i' || spec.type == 'u';
    try {
      if (!decimal) {
        return Numbers.index(value);
      }
      boolean numeric =
          value.type().special(SpecialMethod.INDEX) != null
              || value.type().special(SpecialMethod.INT) != null
              || value.type().special(SpecialMethod.FLOAT) != null;
      if (numeric && !(value instanceof PyStr) && !(value instanceof PyByteSequence)) {
        return (PyInt) Calls.call(PyInt.TYPE, value);
      }
    } catch (PyException e) {
      if (!e.matches(ExceptionTypes.TYPE_ERROR)) {
        throw e;
      }
    }
    throw Errors.typeError(
        "%"
            + (char) spec.type
            + " format: "
            + (decimal ? "a real number" : "an integer")
            + " is required, not "
            + value.type().name());
  }

  private static String floating(PercentSpec spec, PyObject value) {
    double number = Numbers.asDouble(value);
    int precision = spec.precision < 0 ? 6 : spec.precision;
    String text =
        FloatText.format(
            number, (char) spec.type, precision, spec.alternate ? FloatText.ALTERNATE : 0);
    boolean negative = text.startsWith("-");
    return layout(spec, negative, "", negative ? text.substring(1) : text);
  }

  private static String layout(PercentSpec spec, boolean negative, String prefix, String digits) {
    String sign = negative ? "-" : spec.plus ? "+" : spec.blank ? " " : "";
    int missing = Math.max(0, spec.width - sign.length() - prefix.length() - digits.length());
    if (missing == 0) {
      return sign + prefix + digits;
    }
    if (spec.left) {
      return sign + prefix + digits + " ".repeat(missing);
    }
    return spec.zero
        ? sign + prefix + "0".repeat(missing) + digits
        : " ".repeat(missing) + sign + prefix + digits;
  }
}
