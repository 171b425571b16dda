package typhon.stdlib._decimal;

import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinMethods;
import typhon.annotations.Default;
import typhon.annotations.Named;
import typhon.runtime.object.PyObject;

/** The methods of Decimal that say what kind of number it is. */
@BuiltinMethods(PyDecimal.class)
final class DecimalTests {
  private DecimalTests() {}

  /** Whether it is in its one form; always. */
  @BuiltinMethod
  static boolean is_canonical(PyDecimal self) {
    return true;
  }

  /** Whether it is a finite number. */
  @BuiltinMethod
  static boolean is_finite(PyDecimal self) {
    return self.number.isFinite();
  }

  /** Whether it is an infinity. */
  @BuiltinMethod
  static boolean is_infinite(PyDecimal self) {
    return self.number.isInfinite();
  }

  /** Whether it is a NaN. */
  @BuiltinMethod
  static boolean is_nan(PyDecimal self) {
    return self.number.isNan();
  }

  /** Whether it is a quiet NaN. */
  @BuiltinMethod
  static boolean is_qnan(PyDecimal self) {
    return self.number.isQuiet();
  }

  /** Whether it has a minus. */
  @BuiltinMethod
  static boolean is_signed(PyDecimal self) {
    return self.number.negative;
  }

  /** Whether it is a signaling NaN. */
  @BuiltinMethod
  static boolean is_snan(PyDecimal self) {
    return self.number.isSignaling();
  }

  /** Whether it is zero. */
  @BuiltinMethod
  static boolean is_zero(PyDecimal self) {
    return self.number.isZero();
  }

  /** Whether it is finite, not zero and not subnormal. */
  @BuiltinMethod
  static boolean is_normal(PyDecimal self, @Named @Default("None") PyObject context) {
    return NumberClasses.isNormal(self.number, PyDecimalContext.optional(context).settings());
  }

  /** Whether it is smaller than all normal numbers. */
  @BuiltinMethod
  static boolean is_subnormal(PyDecimal self, @Named @Default("None") PyObject context) {
    return NumberClasses.isSubnormal(self.number, PyDecimalContext.optional(context).settings());
  }

  /** The name of its kind. */
  @BuiltinMethod
  static String number_class(PyDecimal self, @Named @Default("None") PyObject context) {
    return NumberClasses.nameOf(self.number, PyDecimalContext.optional(context).settings());
  }
}
