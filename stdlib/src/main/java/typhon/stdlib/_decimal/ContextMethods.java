package typhon.stdlib._decimal;

import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinMethods;
import typhon.annotations.Default;
import typhon.runtime.error.Errors;
import typhon.runtime.object.PyObject;

/** The methods of Context that convert, compare representations and ask for kinds of numbers. */
@BuiltinMethods(PyDecimalContext.class)
final class ContextMethods {
  private ContextMethods() {}

  /** A Decimal from whatever Decimal() takes, rounded to this context. */
  @BuiltinMethod
  static PyObject create_decimal(PyDecimalContext self, @Default("\"0\"") PyObject num) {
    return new PyDecimal(Conversion.rounded(num, self));
  }

  /** A Decimal from a float or an int, rounded to this context. */
  @BuiltinMethod
  static PyObject create_decimal_from_float(PyDecimalContext self, PyObject f) {
    return Operation.apply(Finish::of, Conversion.ofFloatOrInt(f), self);
  }

  /** The number, rounded to this context. */
  @BuiltinMethod
  static PyObject _apply(PyDecimalContext self, PyObject object) {
    return Operation.apply(Finish::of, Conversion.operand(object), self);
  }

  /** The Decimal itself. */
  @BuiltinMethod
  static PyObject canonical(PyDecimalContext self, PyObject x) {
    if (!(x instanceof PyDecimal)) {
      throw Errors.typeError("argument must be a Decimal");
    }
    return x;
  }

  /** A Decimal equal to the number, not rounded. */
  @BuiltinMethod
  static PyObject copy_decimal(PyDecimalContext self, PyObject x) {
    return x instanceof PyDecimal ? x : new PyDecimal(Conversion.operand(x));
  }

  /** The number without its sign, not rounded. */
  @BuiltinMethod
  static PyObject copy_abs(PyDecimalContext self, PyObject x) {
    return new PyDecimal(Conversion.operand(x).withSign(false));
  }

  /** The number with the other sign, not rounded. */
  @BuiltinMethod
  static PyObject copy_negate(PyDecimalContext self, PyObject x) {
    return new PyDecimal(Conversion.operand(x).negated());
  }

  /** The first number with the sign of the second, not rounded. */
  @BuiltinMethod
  static PyObject copy_sign(PyDecimalContext self, PyObject x, PyObject y) {
    Num a = Conversion.operand(x);
    return new PyDecimal(a.withSign(Conversion.operand(y).negative));
  }

  /** The order of the representations, NaNs and exponents included. */
  @BuiltinMethod
  static PyObject compare_total(PyDecimalContext self, PyObject x, PyObject y) {
    Num a = Conversion.operand(x);
    return new PyDecimal(Comparison.of(Comparison.total(a, Conversion.operand(y))));
  }

  /** The order of the representations without their signs. */
  @BuiltinMethod
  static PyObject compare_total_mag(PyDecimalContext self, PyObject x, PyObject y) {
    Num a = Conversion.operand(x);
    return new PyDecimal(Comparison.of(Comparison.totalMagnitude(a, Conversion.operand(y))));
  }

  /** Whether the exponents are the same. */
  @BuiltinMethod
  static boolean same_quantum(PyDecimalContext self, PyObject x, PyObject y) {
    Num a = Conversion.operand(x);
    return Comparison.sameQuantum(a, Conversion.operand(y));
  }

  /** Ten. */
  @BuiltinMethod
  static PyObject radix(PyDecimalContext self) {
    return new PyDecimal(Num.ofInt(10));
  }

  /** The text in scientific notation. */
  @BuiltinMethod
  static String to_sci_string(PyDecimalContext self, PyObject x) {
    return NumText.scientific(Conversion.operand(x), self.hasCapitals());
  }

  /** The text with an exponent that is a multiple of three. */
  @BuiltinMethod
  static String to_eng_string(PyDecimalContext self, PyObject x) {
    return NumText.engineering(Conversion.operand(x), self.hasCapitals());
  }

  /** Whether it is in its one form; always. */
  @BuiltinMethod
  static boolean is_canonical(PyDecimalContext self, PyObject x) {
    canonical(self, x);
    return true;
  }

  /** Whether it is a finite number. */
  @BuiltinMethod
  static boolean is_finite(PyDecimalContext self, PyObject x) {
    return Conversion.operand(x).isFinite();
  }

  /** Whether it is an infinity. */
  @BuiltinMethod
  static boolean is_infinite(PyDecimalContext self, PyObject x) {
    return Conversion.operand(x).isInfinite();
  }

  /** Whether it is a NaN. */
  @BuiltinMethod
  static boolean is_nan(PyDecimalContext self, PyObject x) {
    return Conversion.operand(x).isNan();
  }

  /** Whether it is a quiet NaN. */
  @BuiltinMethod
  static boolean is_qnan(PyDecimalContext self, PyObject x) {
    return Conversion.operand(x).isQuiet();
  }

  /** Whether it has a minus. */
  @BuiltinMethod
  static boolean is_signed(PyDecimalContext self, PyObject x) {
    return Conversion.operand(x).negative;
  }

  /** Whether it is a signaling NaN. */
  @BuiltinMethod
  static boolean is_snan(PyDecimalContext self, PyObject x) {
    return Conversion.operand(x).isSignaling();
  }

  /** Whether it is zero. */
  @BuiltinMethod
  static boolean is_zero(PyDecimalContext self, PyObject x) {
    return Conversion.operand(x).isZero();
  }

  /** Whether it is finite, not zero and not subnormal. */
  @BuiltinMethod
  static boolean is_normal(PyDecimalContext self, PyObject x) {
    return NumberClasses.isNormal(Conversion.operand(x), self.settings());
  }

  /** Whether it is smaller than all normal numbers. */
  @BuiltinMethod
  static boolean is_subnormal(PyDecimalContext self, PyObject x) {
    return NumberClasses.isSubnormal(Conversion.operand(x), self.settings());
  }

  /** The name of its kind. */
  @BuiltinMethod
  static String number_class(PyDecimalContext self, PyObject x) {
    return NumberClasses.nameOf(Conversion.operand(x), self.settings());
  }
}
