package typhon.stdlib._decimal;

import java.math.BigDecimal;
import java.math.BigInteger;
import typhon.runtime.error.Errors;
import typhon.runtime.object.PyFloat;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyList;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.text.Text;
import typhon.runtime.text.UnicodeClass;
import typhon.runtime.text.UnicodeNumbers;

/** Python objects as numbers. */
final class Conversion {
  private Conversion() {}

  /** An operand of an operator; null for foreign types. */
  static Num operandOrNull(PyObject value) {
    if (value instanceof PyDecimal decimal) {
      return decimal.number;
    }
    return value instanceof PyInt integer ? ofInt(integer) : null;
  }

  /** An operand of a method; TypeError for foreign types. */
  static Num operand(PyObject value) {
    Num number = operandOrNull(value);
    if (number == null) {
      throw unsupported(value);
    }
    return number;
  }

  private static RuntimeException unsupported(PyObject value) {
    return Errors.typeError(
        "conversion from " + value.type().name() + " to Decimal is not supported");
  }

  static Num ofInt(PyInt value) {
    return value.fitsLong() ? Num.ofInt(value.longValue()) : Num.ofInt(value.bigValue());
  }

  static Num ofDouble(double value) {
    if (Double.isNaN(value)) {
      return Num.NAN;
    }
    boolean negative = Math.copySign(1, value) < 0;
    if (Double.isInfinite(value)) {
      return Num.infinity(negative);
    }
    // An integral float has the exponent zero, a fraction as many places as it has bits.
    BigDecimal exact = new BigDecimal(Math.abs(value));
    return Num.of(negative, exact.unscaledValue(), -exact.scale());
  }

  static Num ofFloatOrInt(PyObject value) {
    return switch (value) {
      case PyInt integer -> ofInt(integer);
      case PyFloat number -> ofDouble(number.value);
      default -> throw Errors.typeError("argument must be int or float");
    };
  }

  /** The argument of Decimal.from_number. */
  static Num ofNumber(PyObject value) {
    return switch (value) {
      case PyDecimal decimal -> decimal.number;
      case PyInt integer -> ofInt(integer);
      case PyFloat number -> ofDouble(number.value);
      default -> throw unsupported(value);
    };
  }

  /** The argument of Decimal(). */
  // CPython: _decimal.c PyDecType_FromObjectExact
  static Num exact(PyObject value, PyDecimalContext context) {
    return switch (value) {
      case PyDecimal decimal -> decimal.number;
      case PyStr text -> exactText(ascii(text.text(), true), context);
      case PyInt integer -> ofInt(integer);
      case PyTuple tuple -> exactText(DigitTuple.text(tuple), context);
      case PyList list -> exactText(DigitTuple.text(PyTuple.copyOf(list)), context);
      case PyFloat number -> {
        context.signal(Flags.FLOAT_OPERATION);
        yield ofDouble(number.value);
      }
      default -> throw unsupported(value);
    };
  }

  private static Num exactText(String text, PyDecimalContext context) {
    Status s = new Status();
    Num number = NumParser.parse(text, Settings.MAX, s);
    if ((s.flags & (Flags.INEXACT | Flags.ROUNDED | Flags.CLAMPED)) != 0) {
      number = s.invalid();
    }
    context.signal(s.flags & Flags.ERRORS);
    return number;
  }

  /** The argument of Context.create_decimal. */
  // CPython: _decimal.c PyDec_FromObject
  static Num rounded(PyObject value, PyDecimalContext context) {
    Settings c = context.settings();
    Status s = new Status();
    Num number =
        switch (value) {
          case PyDecimal decimal -> fitted(decimal.number, c, s);
          case PyStr text -> NumParser.parse(ascii(text.text(), false), c, s);
          case PyInt integer -> Finish.of(ofInt(integer), c, s);
          case PyTuple tuple -> NumParser.parse(DigitTuple.text(tuple), c, s);
          case PyList list -> NumParser.parse(DigitTuple.text(PyTuple.copyOf(list)), c, s);
          case PyFloat f -> {
            context.signal(Flags.FLOAT_OPERATION);
            yield Finish.of(ofDouble(f.value), c, s);
          }
          default -> throw unsupported(value);
        };
    context.signal(s.flags);
    return number;
  }

  private static Num fitted(Num n, Settings c, Status s) {
    if (n.isNan() && !n.hasZero() && n.digits() > c.prec() - c.clamp()) {
      return s.error(Flags.CONVERSION_SYNTAX);
    }
    return Finish.of(n, c, s);
  }

  /**
   * Digits of all scripts as ASCII; stripped and without underscores, if wanted; empty where there
   * is anything else outside ASCII.
   */
  // CPython: _decimal.c numeric_as_ascii
  private static String ascii(Text text, boolean lenient) {
    int from = 0;
    int to = text.length();
    while (lenient && to > 0 && UnicodeClass.isSpace(text.codePointAt(to - 1))) {
      to--;
    }
    while (lenient && from < to && UnicodeClass.isSpace(text.codePointAt(from))) {
      from++;
    }
    if (text.isAscii()) {
      String chars = text.narrow().substring(from, to);
      return lenient && chars.indexOf('_') >= 0 ? chars.replace("_", "") : chars;
    }
    StringBuilder ascii = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      int c = text.codePointAt(i);
      int digit = c < 0x80 ? -1 : UnicodeNumbers.decimal(c);
      if (lenient && c == '_') {
        continue;
      }
      if (c >= 0x80 && digit < 0 && !UnicodeClass.isSpace(c)) {
        return "";
      }
      ascii.append(c < 0x80 ? (char) c : digit < 0 ? ' ' : (char) ('0' + digit));
    }
    return ascii.toString();
  }

  /** An integer; truncated, rounded down or up. */
  // CPython: _decimal.c dec_as_long
  static PyInt toInt(Num n, Rounding rounding) {
    if (n.isNan()) {
      throw Errors.valueError("cannot convert NaN to integer");
    }
    if (n.isInfinite()) {
      throw Errors.overflowError("cannot convert Infinity to integer");
    }
    Num whole = n.exp < 0 ? n.cut(-n.exp, rounding, new Status()) : n.hasZero() ? n.withExp(0) : n;
    BigInteger value = Tens.scaleUp(whole.coefficient(), whole.exp);
    return PyInt.of(n.negative ? value.negate() : value);
  }
}
