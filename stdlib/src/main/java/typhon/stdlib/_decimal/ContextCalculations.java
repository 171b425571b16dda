package typhon.stdlib._decimal;

import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinMethods;
import typhon.annotations.Default;
import typhon.annotations.Named;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;

/** The methods of Context that calculate. */
@BuiltinMethods(PyDecimalContext.class)
final class ContextCalculations {
  private ContextCalculations() {}

  private static PyObject apply(Operation.Unary operation, PyDecimalContext self, PyObject x) {
    return Operation.apply(operation, Conversion.operand(x), self);
  }

  private static PyObject apply(
      Operation.Binary operation, PyDecimalContext self, PyObject x, PyObject y) {
    Num a = Conversion.operand(x);
    return Operation.apply(operation, a, Conversion.operand(y), self);
  }

  /** The magnitude. */
  @BuiltinMethod
  static PyObject abs(PyDecimalContext self, PyObject x) {
    return apply(Arithmetic::abs, self, x);
  }

  /** The negated number. */
  @BuiltinMethod
  static PyObject minus(PyDecimalContext self, PyObject x) {
    return apply(Arithmetic::minus, self, x);
  }

  /** The number, rounded. */
  @BuiltinMethod
  static PyObject plus(PyDecimalContext self, PyObject x) {
    return apply(Arithmetic::plus, self, x);
  }

  /** The nearest integer, as a Decimal. */
  @BuiltinMethod
  static PyObject to_integral(PyDecimalContext self, PyObject x) {
    return apply(Quantizing::toIntegral, self, x);
  }

  /** The nearest integer, as a Decimal. */
  @BuiltinMethod
  static PyObject to_integral_value(PyDecimalContext self, PyObject x) {
    return apply(Quantizing::toIntegral, self, x);
  }

  /** The nearest integer, as a Decimal; signals what is lost. */
  @BuiltinMethod
  static PyObject to_integral_exact(PyDecimalContext self, PyObject x) {
    return apply(Quantizing::toIntegralExact, self, x);
  }

  /** The value of e to this power. */
  @BuiltinMethod
  static PyObject exp(PyDecimalContext self, PyObject x) {
    return apply(Exponential::exp, self, x);
  }

  /** The natural logarithm. */
  @BuiltinMethod
  static PyObject ln(PyDecimalContext self, PyObject x) {
    return apply(Exponential::ln, self, x);
  }

  /** The logarithm to the base ten. */
  @BuiltinMethod
  static PyObject log10(PyDecimalContext self, PyObject x) {
    return apply(Exponential::log10, self, x);
  }

  /** The exponent of the first digit, as a Decimal. */
  @BuiltinMethod
  static PyObject logb(PyDecimalContext self, PyObject x) {
    return apply(Shifts::logb, self, x);
  }

  /** Every digit inverted. */
  @BuiltinMethod
  static PyObject logical_invert(PyDecimalContext self, PyObject x) {
    return apply(Logical::invert, self, x);
  }

  /** The largest number below. */
  @BuiltinMethod
  static PyObject next_minus(PyDecimalContext self, PyObject x) {
    return apply(Neighbours::minus, self, x);
  }

  /** The smallest number above. */
  @BuiltinMethod
  static PyObject next_plus(PyDecimalContext self, PyObject x) {
    return apply(Neighbours::plus, self, x);
  }

  /** The number without trailing zeros. */
  @BuiltinMethod
  static PyObject normalize(PyDecimalContext self, PyObject x) {
    return apply(Quantizing::normalize, self, x);
  }

  /** The square root. */
  @BuiltinMethod
  static PyObject sqrt(PyDecimalContext self, PyObject x) {
    return apply(Roots::sqrt, self, x);
  }

  /** The sum. */
  @BuiltinMethod
  static PyObject add(PyDecimalContext self, PyObject x, PyObject y) {
    return apply(Arithmetic::add, self, x, y);
  }

  /** The difference. */
  @BuiltinMethod
  static PyObject subtract(PyDecimalContext self, PyObject x, PyObject y) {
    return apply(Arithmetic::subtract, self, x, y);
  }

  /** The product. */
  @BuiltinMethod
  static PyObject multiply(PyDecimalContext self, PyObject x, PyObject y) {
    return apply(Arithmetic::multiply, self, x, y);
  }

  /** The quotient. */
  @BuiltinMethod
  static PyObject divide(PyDecimalContext self, PyObject x, PyObject y) {
    return apply(Division::divide, self, x, y);
  }

  /** The integer part of the quotient. */
  @BuiltinMethod
  static PyObject divide_int(PyDecimalContext self, PyObject x, PyObject y) {
    return apply(Division::divideInt, self, x, y);
  }

  /** The remainder of the integer division. */
  @BuiltinMethod
  static PyObject remainder(PyDecimalContext self, PyObject x, PyObject y) {
    return apply(Division::remainder, self, x, y);
  }

  /** The number with the exponent of the other. */
  @BuiltinMethod
  static PyObject quantize(PyDecimalContext self, PyObject x, PyObject y) {
    return apply(Quantizing::quantize, self, x, y);
  }

  /** Minus one, zero, one or NaN: how the numbers compare. */
  @BuiltinMethod
  static PyObject compare(PyDecimalContext self, PyObject x, PyObject y) {
    return apply(Comparison::compareQuiet, self, x, y);
  }

  /** Like compare, but every NaN signals. */
  @BuiltinMethod
  static PyObject compare_signal(PyDecimalContext self, PyObject x, PyObject y) {
    return apply(Comparison::compareSignal, self, x, y);
  }

  /** The digit-wise and. */
  @BuiltinMethod
  static PyObject logical_and(PyDecimalContext self, PyObject x, PyObject y) {
    return apply(Logical::and, self, x, y);
  }

  /** The digit-wise or. */
  @BuiltinMethod
  static PyObject logical_or(PyDecimalContext self, PyObject x, PyObject y) {
    return apply(Logical::or, self, x, y);
  }

  /** The digit-wise exclusive or. */
  @BuiltinMethod
  static PyObject logical_xor(PyDecimalContext self, PyObject x, PyObject y) {
    return apply(Logical::xor, self, x, y);
  }

  /** The larger number. */
  @BuiltinMethod
  static PyObject max(PyDecimalContext self, PyObject x, PyObject y) {
    return apply(Comparison::max, self, x, y);
  }

  /** The number with the larger magnitude. */
  @BuiltinMethod
  static PyObject max_mag(PyDecimalContext self, PyObject x, PyObject y) {
    return apply(Comparison::maxMagnitude, self, x, y);
  }

  /** The smaller number. */
  @BuiltinMethod
  static PyObject min(PyDecimalContext self, PyObject x, PyObject y) {
    return apply(Comparison::min, self, x, y);
  }

  /** The number with the smaller magnitude. */
  @BuiltinMethod
  static PyObject min_mag(PyDecimalContext self, PyObject x, PyObject y) {
    return apply(Comparison::minMagnitude, self, x, y);
  }

  /** The next number on the way to the other. */
  @BuiltinMethod
  static PyObject next_toward(PyDecimalContext self, PyObject x, PyObject y) {
    return apply(Neighbours::toward, self, x, y);
  }

  /** The remainder of the division rounded to the nearest integer. */
  @BuiltinMethod
  static PyObject remainder_near(PyDecimalContext self, PyObject x, PyObject y) {
    return apply(Division::remainderNear, self, x, y);
  }

  /** The digits rotated by so many places. */
  @BuiltinMethod
  static PyObject rotate(PyDecimalContext self, PyObject x, PyObject y) {
    return apply(Shifts::rotate, self, x, y);
  }

  /** The number with so much added to its exponent. */
  @BuiltinMethod
  static PyObject scaleb(PyDecimalContext self, PyObject x, PyObject y) {
    return apply(Shifts::scaleb, self, x, y);
  }

  /** The digits shifted by so many places. */
  @BuiltinMethod
  static PyObject shift(PyDecimalContext self, PyObject x, PyObject y) {
    return apply(Shifts::shift, self, x, y);
  }

  /** Integer quotient and remainder. */
  @BuiltinMethod
  static PyObject divmod(PyDecimalContext self, PyObject x, PyObject y) {
    Num a = Conversion.operand(x);
    return PyDecimal.divmod(a, Conversion.operand(y), self);
  }

  /** x times y plus z, rounded once. */
  @BuiltinMethod
  static PyObject fma(PyDecimalContext self, PyObject x, PyObject y, PyObject z) {
    Num a = Conversion.operand(x);
    Num b = Conversion.operand(y);
    return DecimalCalculations.fma(a, b, Conversion.operand(z), self);
  }

  /** The power, modulo a third number if one is given. */
  @BuiltinMethod
  static PyObject power(
      PyDecimalContext self,
      @Named PyObject a,
      @Named PyObject b,
      @Named @Default("None") PyObject modulo) {
    Num base = Conversion.operand(a);
    Num exponent = Conversion.operand(b);
    return modulo == PyNone.NONE
        ? Operation.apply(Powers::power, base, exponent, self)
        : PyDecimal.powerModulo(base, exponent, Conversion.operand(modulo), self);
  }
}
