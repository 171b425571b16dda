package typhon.runtime.object;

import java.math.BigInteger;
import java.nio.ByteOrder;
import typhon.annotations.BuiltinClassMethod;
import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinMethods;
import typhon.annotations.Default;
import typhon.runtime.error.Errors;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Numbers;
import typhon.runtime.text.FloatHex;
import typhon.runtime.type.PyType;

/** The methods and attributes of float besides its operators. */
@BuiltinMethods(PyFloat.class)
final class PyFloatMethods {
  private static final int MANTISSA_BITS = 52;
  private static final int EXPONENT_BIAS = 1075;

  private PyFloatMethods() {}

  /** Convert a real number to a float; text is not accepted. */
  @BuiltinClassMethod
  static PyObject from_number(PyType type, PyObject number) {
    if (number.getClass() == PyFloat.class && type == PyFloat.TYPE) {
      return number;
    }
    return make(type, Numbers.asDouble(number));
  }

  private static PyObject make(PyType type, double value) {
    PyFloat plain = PyFloat.of(value);
    return type == PyFloat.TYPE ? plain : Calls.call(type, plain);
  }

  /** The float itself: it has no imaginary part. */
  @BuiltinMethod
  static PyObject conjugate(PyFloat self) {
    return PyFloatOperators.exact(self);
  }

  /** The integer part, towards zero. */
  @BuiltinMethod
  static PyObject __trunc__(PyFloat self) {
    return FloatConversion.truncate(self.value);
  }

  /** The greatest integer that is not above the value. */
  @BuiltinMethod
  static PyObject __floor__(PyFloat self) {
    return FloatConversion.truncate(Math.floor(self.value));
  }

  /** The least integer that is not below the value. */
  @BuiltinMethod
  static PyObject __ceil__(PyFloat self) {
    return FloatConversion.truncate(Math.ceil(self.value));
  }

  /** Round half to even: to an integer, or to a float with the given number of decimal places. */
  @BuiltinMethod
  static PyObject __round__(PyFloat self, @Default("None") PyObject ndigits) {
    if (ndigits == PyNone.NONE) {
      return FloatConversion.truncate(Math.rint(self.value));
    }
    return PyFloat.of(FloatRounding.round(self.value, Numbers.index(ndigits)));
  }

  /**
   * The value as an exact ratio of integers in lowest terms, with a positive denominator.
   *
   * <pre>
   * &gt;&gt;&gt; (-1.25).as_integer_ratio()
   * (-5, 4)
   * </pre>
   */
  // CPython: floatobject.c float_as_integer_ratio_impl
  @BuiltinMethod
  static PyObject as_integer_ratio(PyFloat self) {
    double value = self.value;
    if (Double.isInfinite(value)) {
      throw Errors.overflowError("cannot convert Infinity to integer ratio");
    }
    if (Double.isNaN(value)) {
      throw Errors.valueError("cannot convert NaN to integer ratio");
    }
    if (value == 0) {
      return PyTuple.of(PyInt.ZERO, PyInt.ONE);
    }
    long bits = Double.doubleToRawLongBits(value);
    int exponent = (int) (bits >>> MANTISSA_BITS) & 0x7ff;
    long mantissa = bits & (1L << MANTISSA_BITS) - 1;
    if (exponent == 0) {
      exponent = 1;
    } else {
      mantissa |= 1L << MANTISSA_BITS;
    }
    int zeros = Long.numberOfTrailingZeros(mantissa);
    long odd = bits < 0 ? -(mantissa >> zeros) : mantissa >> zeros;
    int power = exponent - EXPONENT_BIAS + zeros;
    return power >= 0
        ? PyTuple.of(PyInt.of(BigInteger.valueOf(odd).shiftLeft(power)), PyInt.ONE)
        : PyTuple.of(PyInt.of(odd), IntArithmetic.shiftLeft(1L, -power));
  }

  /**
   * The float of a hexadecimal text.
   *
   * <pre>
   * &gt;&gt;&gt; float.fromhex('-0x1.8p1')
   * -3.0
   * </pre>
   */
  @BuiltinClassMethod
  static PyObject fromhex(PyType type, PyObject string) {
    if (!(string instanceof PyStr text)) {
      throw Errors.typeError("bad argument type for built-in operation");
    }
    try {
      Double value = FloatHex.parse(text.text());
      if (value == null) {
        throw Errors.valueError("invalid hexadecimal floating-point string");
      }
      return make(type, value);
    } catch (FloatHex.Overflow e) {
      throw Errors.overflowError("hexadecimal value too large to represent as a float");
    }
  }

  /**
   * The exact value in hexadecimal notation.
   *
   * <pre>
   * &gt;&gt;&gt; (0.75).hex()
   * '0x1.8000000000000p-1'
   * </pre>
   */
  @BuiltinMethod
  static String hex(PyFloat self) {
    return FloatHex.format(self.value);
  }

  /** Whether the value is an integer. */
  @BuiltinMethod
  static boolean is_integer(PyFloat self) {
    return !Double.isInfinite(self.value) && Math.rint(self.value) == self.value;
  }

  @BuiltinMethod
  static PyObject __format__(PyFloat self, PyStr format_spec) {
    return NumberFormat.floating(self, format_spec);
  }

  @BuiltinMethod
  static PyObject __getnewargs__(PyFloat self) {
    return PyTuple.of(PyFloat.of(self.value));
  }

  /** The machine format of 'double' or 'float', for tests of the interpreter. */
  @BuiltinClassMethod
  static String __getformat__(PyType type, String typestr) {
    if (!typestr.equals("double") && !typestr.equals("float")) {
      throw Errors.valueError("__getformat__() argument 1 must be 'double' or 'float'");
    }
    return ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN
        ? "IEEE, little-endian"
        : "IEEE, big-endian";
  }

  @BuiltinMethod
  static long __sizeof__(PyFloat self) {
    return 24;
  }

  /** The real part: the float itself. */
  @BuiltinGetter
  static PyObject real(PyFloat self) {
    return PyFloatOperators.exact(self);
  }

  /** The imaginary part: zero. */
  @BuiltinGetter
  static PyObject imag(PyFloat self) {
    return PyFloat.of(0.0);
  }
}
