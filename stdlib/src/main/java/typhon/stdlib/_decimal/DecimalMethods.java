package typhon.stdlib._decimal;

import typhon.annotations.BuiltinClassMethod;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinMethods;
import typhon.annotations.Default;
import typhon.annotations.Named;
import typhon.annotations.Unset;
import typhon.runtime.error.Errors;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyComplex;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Numbers;
import typhon.runtime.text.FloatParser;
import typhon.runtime.type.PyType;

/** The methods of Decimal that convert, round and copy. */
@BuiltinMethods(PyDecimal.class)
final class DecimalMethods {
  /** The size of the C object and of the words of its coefficient. */
  private static final int SIZE = 104;

  private static final int WORD = 8;
  private static final int WORDS_INSIDE = 4;
  private static final int DIGITS_A_WORD = 19;

  private DecimalMethods() {}

  /** The exact value of a float or an int. */
  @BuiltinClassMethod
  static PyObject from_float(PyType type, PyObject f) {
    return ofType(type, new PyDecimal(Conversion.ofFloatOrInt(f)));
  }

  /** The exact value of a number: an int, a float or a Decimal. */
  @BuiltinClassMethod
  static PyObject from_number(PyType type, PyObject number) {
    PyDecimal decimal =
        number.type() == PyDecimal.TYPE
            ? (PyDecimal) number
            : new PyDecimal(Conversion.ofNumber(number));
    return ofType(type, decimal);
  }

  private static PyObject ofType(PyType type, PyDecimal decimal) {
    return type == PyDecimal.TYPE ? decimal : Calls.call(type, decimal);
  }

  @BuiltinMethod
  static double __float__(PyDecimal self) {
    Num n = self.number;
    if (n.isSignaling()) {
      throw Errors.valueError("cannot convert signaling NaN to float");
    }
    if (n.isNan()) {
      return FloatParser.value(n.negative ? "-nan" : "nan");
    }
    return FloatParser.value(NumText.scientific(n, true));
  }

  @BuiltinMethod
  static PyObject __complex__(PyDecimal self) {
    return PyComplex.of(__float__(self), 0);
  }

  @BuiltinMethod
  static PyObject __int__(PyDecimal self) {
    return Conversion.toInt(self.number, Rounding.ROUND_DOWN);
  }

  @BuiltinMethod
  static PyObject __trunc__(PyDecimal self) {
    return Conversion.toInt(self.number, Rounding.ROUND_DOWN);
  }

  @BuiltinMethod
  static PyObject __floor__(PyDecimal self) {
    return Conversion.toInt(self.number, Rounding.ROUND_FLOOR);
  }

  @BuiltinMethod
  static PyObject __ceil__(PyDecimal self) {
    return Conversion.toInt(self.number, Rounding.ROUND_CEILING);
  }

  @BuiltinMethod
  static PyObject __round__(PyDecimal self, @Unset PyObject ndigits) {
    if (ndigits == null) {
      return Conversion.toInt(self.number, Rounding.ROUND_HALF_EVEN);
    }
    if (!(ndigits instanceof PyInt)) {
      throw Errors.typeError("optional arg must be an integer");
    }
    long places = Numbers.indexAsSize(ndigits);
    long exp = places == Long.MIN_VALUE ? Long.MAX_VALUE : -places;
    PyDecimalContext context = PyDecimalContext.current(ThreadState.current());
    return Operation.apply(Quantizing::quantize, self.number, Num.of(false, 1, exp), context);
  }

  /** The number with the exponent of another. */
  @BuiltinMethod
  static PyObject quantize(
      PyDecimal self,
      @Named PyObject exp,
      @Named @Default("None") PyObject rounding,
      @Named @Default("None") PyObject context) {
    PyDecimalContext c = PyDecimalContext.optional(context);
    Settings settings = rounded(c, rounding);
    Num b = Conversion.operand(exp);
    Status s = new Status();
    Num result = Quantizing.quantize(self.number, b, settings, s);
    c.signal(s.flags);
    return new PyDecimal(result);
  }

  private static Settings rounded(PyDecimalContext c, PyObject rounding) {
    return rounding == PyNone.NONE
        ? c.settings()
        : c.settings().withRounding(PyDecimalContext.roundingOf(rounding));
  }

  /** The nearest integer, as a Decimal. */
  @BuiltinMethod
  static PyObject to_integral(
      PyDecimal self,
      @Named @Default("None") PyObject rounding,
      @Named @Default("None") PyObject context) {
    return integral(Quantizing::toIntegral, self, rounding, context);
  }

  /** The nearest integer, as a Decimal. */
  @BuiltinMethod
  static PyObject to_integral_value(
      PyDecimal self,
      @Named @Default("None") PyObject rounding,
      @Named @Default("None") PyObject context) {
    return integral(Quantizing::toIntegral, self, rounding, context);
  }

  /** The nearest integer, as a Decimal; signals what is lost. */
  @BuiltinMethod
  static PyObject to_integral_exact(
      PyDecimal self,
      @Named @Default("None") PyObject rounding,
      @Named @Default("None") PyObject context) {
    return integral(Quantizing::toIntegralExact, self, rounding, context);
  }

  private static PyObject integral(
      Operation.Unary operation, PyDecimal self, PyObject rounding, PyObject context) {
    PyDecimalContext c = PyDecimalContext.optional(context);
    Status s = new Status();
    Num result = operation.of(self.number, rounded(c, rounding), s);
    c.signal(s.flags);
    return new PyDecimal(result);
  }

  /** The exponent of the first digit. */
  @BuiltinMethod
  static long adjusted(PyDecimal self) {
    return self.number.isSpecial() ? 0 : self.number.adjusted();
  }

  /** Numerator and denominator of the equal fraction. */
  @BuiltinMethod
  static PyObject as_integer_ratio(PyDecimal self) {
    return DigitTuple.ratio(self.number);
  }

  /** Sign, digits and exponent. */
  @BuiltinMethod
  static PyObject as_tuple(PyDecimal self) {
    return DigitTuple.of(self.number);
  }

  /** The number itself. */
  @BuiltinMethod
  static PyObject canonical(PyDecimal self) {
    return self;
  }

  /** The number itself. */
  @BuiltinMethod
  static PyObject conjugate(PyDecimal self) {
    return self;
  }

  /** The number without its sign, not rounded. */
  @BuiltinMethod
  static PyObject copy_abs(PyDecimal self) {
    return new PyDecimal(self.number.withSign(false));
  }

  /** The number with the other sign, not rounded. */
  @BuiltinMethod
  static PyObject copy_negate(PyDecimal self) {
    return new PyDecimal(self.number.negated());
  }

  /** The number with the sign of another, not rounded. */
  @BuiltinMethod
  static PyObject copy_sign(
      PyDecimal self, @Named PyObject other, @Named @Default("None") PyObject context) {
    PyDecimalContext.optional(context);
    return new PyDecimal(self.number.withSign(Conversion.operand(other).negative));
  }

  /** The order of the representations, NaNs and exponents included. */
  @BuiltinMethod
  static PyObject compare_total(
      PyDecimal self, @Named PyObject other, @Named @Default("None") PyObject context) {
    PyDecimalContext.optional(context);
    return new PyDecimal(Comparison.of(Comparison.total(self.number, Conversion.operand(other))));
  }

  /** The order of the representations without their signs. */
  @BuiltinMethod
  static PyObject compare_total_mag(
      PyDecimal self, @Named PyObject other, @Named @Default("None") PyObject context) {
    PyDecimalContext.optional(context);
    Num b = Conversion.operand(other);
    return new PyDecimal(Comparison.of(Comparison.totalMagnitude(self.number, b)));
  }

  /** Whether the exponents are the same. */
  @BuiltinMethod
  static boolean same_quantum(
      PyDecimal self, @Named PyObject other, @Named @Default("None") PyObject context) {
    PyDecimalContext.optional(context);
    return Comparison.sameQuantum(self.number, Conversion.operand(other));
  }

  /** Ten. */
  @BuiltinMethod
  static PyObject radix(PyDecimal self) {
    return new PyDecimal(Num.ofInt(10));
  }

  /** The text with an exponent that is a multiple of three. */
  @BuiltinMethod
  static String to_eng_string(PyDecimal self, @Named @Default("None") PyObject context) {
    return NumText.engineering(self.number, PyDecimalContext.optional(context).hasCapitals());
  }

  @BuiltinMethod
  static PyObject __copy__(PyDecimal self) {
    return self;
  }

  @BuiltinMethod
  static PyObject __deepcopy__(PyDecimal self, PyObject memo) {
    return self;
  }

  @BuiltinMethod
  static PyObject __reduce__(PyDecimal self) {
    PyStr text = PyStr.of(self.__str__(ThreadState.current()));
    return PyTuple.of(self.type(), PyTuple.of(text));
  }

  @BuiltinMethod
  static int __sizeof__(PyDecimal self) {
    int words = (self.number.digits() + DIGITS_A_WORD - 1) / DIGITS_A_WORD;
    return SIZE + (words > WORDS_INSIDE ? words * WORD : 0);
  }
}
