package typhon.stdlib._decimal;

import java.math.BigInteger;
import typhon.runtime.error.Errors;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyList;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Numbers;

/** A number as a tuple of sign, digits and exponent. */
// CPython: _decimal.c dectuple_as_str, PyDec_AsTuple
final class DigitTuple {
  private static final String DIGITS_WANTED = "coefficient must be a tuple of digits";

  private DigitTuple() {}

  /** The text of the number that a tuple stands for. */
  static String text(PyTuple tuple) {
    if (tuple.size() != 3) {
      throw Errors.valueError("argument must be a sequence of length 3");
    }
    StringBuilder text = new StringBuilder(sign(tuple.get(0)));
    String special = null;
    long exp = 0;
    switch (tuple.get(2)) {
      case PyStr name -> special = special(name.toString());
      case PyInt number -> exp = Numbers.indexAsSize(number);
      default -> throw Errors.valueError("exponent must be an integer");
    }
    String digits = digits(tuple.get(1));
    if (special != null) {
      return text.append(special).append(special.equals("Inf") ? "" : digits).toString();
    }
    return text.append(digits.isEmpty() ? "0" : digits).append('E').append(exp).toString();
  }

  private static String sign(PyObject sign) {
    if (!(sign instanceof PyInt number) || !number.fitsLong() || number.longValue() >>> 1 != 0) {
      throw Errors.valueError("sign must be an integer with the value 0 or 1");
    }
    return number.longValue() == 1 ? "-" : "+";
  }

  private static String special(String name) {
    return switch (name) {
      case "F" -> "Inf";
      case "n" -> "NaN";
      case "N" -> "sNaN";
      default ->
          throw Errors.valueError("string argument in the third position must be 'F', 'n' or 'N'");
    };
  }

  private static String digits(PyObject coefficient) {
    PyTuple tuple =
        switch (coefficient) {
          case PyTuple t -> t;
          case PyList list -> PyTuple.copyOf(list);
          default -> throw Errors.valueError(DIGITS_WANTED);
        };
    StringBuilder digits = new StringBuilder(tuple.size());
    for (int i = 0; i < tuple.size(); i++) {
      if (!(tuple.get(i) instanceof PyInt digit)
          || !digit.fitsLong()
          || digit.longValue() < 0
          || digit.longValue() > 9) {
        throw Errors.valueError(DIGITS_WANTED);
      }
      digits.append(digit.longValue());
    }
    return digits.toString();
  }

  static PyObject of(Num n) {
    PyObject exp =
        n.isInfinite()
            ? PyStr.intern("F")
            : n.isNan() ? PyStr.intern(n.isQuiet() ? "n" : "N") : PyInt.of(n.exp);
    return Calls.call(
        DecimalState.current().decimalTuple, PyInt.of(n.negative ? 1 : 0), digits(n), exp);
  }

  private static PyTuple digits(Num n) {
    if (n.isNan() && n.hasZero()) {
      return PyTuple.EMPTY;
    }
    String text = n.digitText();
    PyObject[] digits = new PyObject[text.length()];
    for (int i = 0; i < digits.length; i++) {
      digits[i] = PyInt.of(text.charAt(i) - '0');
    }
    return PyTuple.of(digits);
  }

  /** Numerator and denominator, without common factors. */
  // CPython: _decimal.c dec_as_integer_ratio
  static PyObject ratio(Num n) {
    if (n.isNan()) {
      throw Errors.valueError("cannot convert NaN to integer ratio");
    }
    if (n.isInfinite()) {
      throw Errors.overflowError("cannot convert Infinity to integer ratio");
    }
    BigInteger numerator = n.negative ? n.coefficient().negate() : n.coefficient();
    if (n.hasZero() || n.exp >= 0) {
      return PyTuple.of(PyInt.of(Tens.scaleUp(numerator, n.exp)), PyInt.ONE);
    }
    BigInteger denominator = Tens.power(-n.exp);
    BigInteger common = numerator.gcd(denominator);
    return PyTuple.of(PyInt.of(numerator.divide(common)), PyInt.of(denominator.divide(common)));
  }
}
