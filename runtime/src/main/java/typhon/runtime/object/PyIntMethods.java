package typhon.runtime.object;

import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinMethods;
import typhon.annotations.BuiltinNew;
import typhon.annotations.Default;
import typhon.annotations.Named;
import typhon.annotations.Unset;
import typhon.runtime.ops.Numbers;
import typhon.runtime.storage.Int128;
import typhon.runtime.type.PyType;

/** The methods and attributes of int besides its operators. */
@BuiltinMethods(PyInt.class)
final class PyIntMethods {
  /** Bits of a digit and sizes of an int object in CPython, which {@code __sizeof__} reports. */
  private static final int DIGIT_BITS = 30;

  private static final int DIGIT_BYTES = 4;
  private static final int HEADER_BYTES = 24;

  private PyIntMethods() {}

  @BuiltinNew(signature = "none")
  static PyObject __new__(PyType type, @Unset PyObject x, @Named @Unset PyObject base) {
    PyInt value = IntConstruction.make(x, base);
    return type == PyInt.TYPE ? value : new PyIntSub(type, value);
  }

  /**
   * The number of bits of the absolute value.
   *
   * <pre>
   * &gt;&gt;&gt; (1000).bit_length()
   * 10
   * </pre>
   */
  @BuiltinMethod
  static long bit_length(PyInt self) {
    return bitLength(self);
  }

  static long bitLength(PyInt value) {
    return value.fits128()
        ? Int128.bitLength(value.high(), value.longValue())
        : value.bigValue().abs().bitLength();
  }

  /**
   * The number of ones in the binary form of the absolute value.
   *
   * <pre>
   * &gt;&gt;&gt; (-7).bit_count()
   * 3
   * </pre>
   */
  @BuiltinMethod
  static long bit_count(PyInt self) {
    return self.fitsLong()
        ? Long.bitCount(Math.abs(self.longValue()))
        : self.bigValue().abs().bitCount();
  }

  /** The int itself: it has no imaginary part. */
  @BuiltinMethod
  static PyObject conjugate(PyInt self) {
    return self.exact();
  }

  /**
   * The value as a ratio: itself and one.
   *
   * <pre>
   * &gt;&gt;&gt; (12).as_integer_ratio()
   * (12, 1)
   * </pre>
   */
  @BuiltinMethod
  static PyObject as_integer_ratio(PyInt self) {
    return PyTuple.of(self.exact(), PyInt.ONE);
  }

  /** Whether the value is an integer, as that of every int is. */
  @BuiltinMethod
  static boolean is_integer(PyInt self) {
    return true;
  }

  /** The int itself. */
  @BuiltinMethod
  static PyObject __trunc__(PyInt self) {
    return self.exact();
  }

  /** The int itself. */
  @BuiltinMethod
  static PyObject __floor__(PyInt self) {
    return self.exact();
  }

  /** The int itself. */
  @BuiltinMethod
  static PyObject __ceil__(PyInt self) {
    return self.exact();
  }

  /** Round half to even; negative digits round to tens, hundreds and so on. */
  @BuiltinMethod
  static PyObject __round__(PyInt self, @Default("None") PyObject ndigits) {
    if (ndigits == PyNone.NONE) {
      return self.exact();
    }
    return IntRounding.round(self, Numbers.index(ndigits));
  }

  @BuiltinMethod
  static PyObject __format__(PyInt self, PyStr format_spec) {
    return NumberFormat.integer(self, format_spec);
  }

  @BuiltinMethod
  static PyObject __getnewargs__(PyInt self) {
    return PyTuple.of(self.exact());
  }

  /** Size of the object in memory, in bytes, as CPython counts it. */
  @BuiltinMethod
  static long __sizeof__(PyInt self) {
    return HEADER_BYTES
        + DIGIT_BYTES * Math.max(1, (bitLength(self) + DIGIT_BITS - 1) / DIGIT_BITS);
  }

  /** The real part: the int itself. */
  @BuiltinGetter
  static PyObject real(PyInt self) {
    return self.exact();
  }

  /** The imaginary part: zero. */
  @BuiltinGetter
  static PyObject imag(PyInt self) {
    return PyInt.ZERO;
  }

  /** The numerator of the ratio in lowest terms: the int itself. */
  @BuiltinGetter
  static PyObject numerator(PyInt self) {
    return self.exact();
  }

  /** The denominator of the ratio in lowest terms: one. */
  @BuiltinGetter
  static PyObject denominator(PyInt self) {
    return PyInt.ONE;
  }
}
