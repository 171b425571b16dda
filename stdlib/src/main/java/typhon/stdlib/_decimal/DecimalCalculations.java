package typhon.stdlib._decimal;

import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinMethods;
import typhon.annotations.Default;
import typhon.annotations.Named;
import typhon.runtime.object.PyObject;

/** The methods of Decimal that calculate in a context. */
@BuiltinMethods(PyDecimal.class)
final class DecimalCalculations {
  private DecimalCalculations() {}

  private static PyObject apply(Operation.Unary operation, PyDecimal self, PyObject context) {
    return Operation.apply(operation, self.number, PyDecimalContext.optional(context));
  }

  private static PyObject apply(
      Operation.Binary operation, PyDecimal self, PyObject other, PyObject context) {
    PyDecimalContext c = PyDecimalContext.optional(context);
    return Operation.apply(operation, self.number, Conversion.operand(other), c);
  }

  /** The value of e to this power. */
  @BuiltinMethod
  static PyObject exp(PyDecimal self, @Named @Default("None") PyObject context) {
    return apply(Exponential::exp, self, context);
  }

  /** The natural logarithm. */
  @BuiltinMethod
  static PyObject ln(PyDecimal self, @Named @Default("None") PyObject context) {
    return apply(Exponential::ln, self, context);
  }

  /** The logarithm to the base ten. */
  @BuiltinMethod
  static PyObject log10(PyDecimal self, @Named @Default("None") PyObject context) {
    return apply(Exponential::log10, self, context);
  }

  /** The exponent of the first digit, as a Decimal. */
  @BuiltinMethod
  static PyObject logb(PyDecimal self, @Named @Default("None") PyObject context) {
    return apply(Shifts::logb, self, context);
  }

  /** Every digit inverted. */
  @BuiltinMethod
  static PyObject logical_invert(PyDecimal self, @Named @Default("None") PyObject context) {
    return apply(Logical::invert, self, context);
  }

  /** The largest number below. */
  @BuiltinMethod
  static PyObject next_minus(PyDecimal self, @Named @Default("None") PyObject context) {
    return apply(Neighbours::minus, self, context);
  }

  /** The smallest number above. */
  @BuiltinMethod
  static PyObject next_plus(PyDecimal self, @Named @Default("None") PyObject context) {
    return apply(Neighbours::plus, self, context);
  }

  /** The number without trailing zeros. */
  @BuiltinMethod
  static PyObject normalize(PyDecimal self, @Named @Default("None") PyObject context) {
    return apply(Quantizing::normalize, self, context);
  }

  /** The square root. */
  @BuiltinMethod
  static PyObject sqrt(PyDecimal self, @Named @Default("None") PyObject context) {
    return apply(Roots::sqrt, self, context);
  }

  /** Minus one, zero, one or NaN: how the numbers compare. */
  @BuiltinMethod
  static PyObject compare(
      PyDecimal self, @Named PyObject other, @Named @Default("None") PyObject context) {
    return apply(Comparison::compareQuiet, self, other, context);
  }

  /** Like compare, but every NaN signals. */
  @BuiltinMethod
  static PyObject compare_signal(
      PyDecimal self, @Named PyObject other, @Named @Default("None") PyObject context) {
    return apply(Comparison::compareSignal, self, other, context);
  }

  /** The digit-wise and. */
  @BuiltinMethod
  static PyObject logical_and(
      PyDecimal self, @Named PyObject other, @Named @Default("None") PyObject context) {
    return apply(Logical::and, self, other, context);
  }

  /** The digit-wise or. */
  @BuiltinMethod
  static PyObject logical_or(
      PyDecimal self, @Named PyObject other, @Named @Default("None") PyObject context) {
    return apply(Logical::or, self, other, context);
  }

  /** The digit-wise exclusive or. */
  @BuiltinMethod
  static PyObject logical_xor(
      PyDecimal self, @Named PyObject other, @Named @Default("None") PyObject context) {
    return apply(Logical::xor, self, other, context);
  }

  /** The larger number. */
  @BuiltinMethod
  static PyObject max(
      PyDecimal self, @Named PyObject other, @Named @Default("None") PyObject context) {
    return apply(Comparison::max, self, other, context);
  }

  /** The number with the larger magnitude. */
  @BuiltinMethod
  static PyObject max_mag(
      PyDecimal self, @Named PyObject other, @Named @Default("None") PyObject context) {
    return apply(Comparison::maxMagnitude, self, other, context);
  }

  /** The smaller number. */
  @BuiltinMethod
  static PyObject min(
      PyDecimal self, @Named PyObject other, @Named @Default("None") PyObject context) {
    return apply(Comparison::min, self, other, context);
  }

  /** The number with the smaller magnitude. */
  @BuiltinMethod
  static PyObject min_mag(
      PyDecimal self, @Named PyObject other, @Named @Default("None") PyObject context) {
    return apply(Comparison::minMagnitude, self, other, context);
  }

  /** The next number on the way to the other. */
  @BuiltinMethod
  static PyObject next_toward(
      PyDecimal self, @Named PyObject other, @Named @Default("None") PyObject context) {
    return apply(Neighbours::toward, self, other, context);
  }

  /** The remainder of the division rounded to the nearest integer. */
  @BuiltinMethod
  static PyObject remainder_near(
      PyDecimal self, @Named PyObject other, @Named @Default("None") PyObject context) {
    return apply(Division::remainderNear, self, other, context);
  }

  /** The digits rotated by so many places. */
  @BuiltinMethod
  static PyObject rotate(
      PyDecimal self, @Named PyObject other, @Named @Default("None") PyObject context) {
    return apply(Shifts::rotate, self, other, context);
  }

  /** The number with so much added to its exponent. */
  @BuiltinMethod
  static PyObject scaleb(
      PyDecimal self, @Named PyObject other, @Named @Default("None") PyObject context) {
    return apply(Shifts::scaleb, self, other, context);
  }

  /** The digits shifted by so many places. */
  @BuiltinMethod
  static PyObject shift(
      PyDecimal self, @Named PyObject other, @Named @Default("None") PyObject context) {
    return apply(Shifts::shift, self, other, context);
  }

  /** This times the other plus the third, rounded once. */
  @BuiltinMethod
  static PyObject fma(
      PyDecimal self,
      @Named PyObject other,
      @Named PyObject third,
      @Named @Default("None") PyObject context) {
    PyDecimalContext c = PyDecimalContext.optional(context);
    return fma(self.number, Conversion.operand(other), Conversion.operand(third), c);
  }

  static PyObject fma(Num a, Num b, Num third, PyDecimalContext c) {
    Status s = new Status();
    Num result = Arithmetic.fma(a, b, third, c.settings(), s);
    c.signal(s.flags);
    return new PyDecimal(result);
  }
}
