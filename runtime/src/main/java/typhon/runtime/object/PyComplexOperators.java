package typhon.runtime.object;

import typhon.annotations.BuiltinClassMethod;
import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinMethods;
import typhon.annotations.Default;
import typhon.runtime.error.Errors;
import typhon.runtime.ops.Calls;
import typhon.runtime.text.NumericHash;
import typhon.runtime.type.PyType;

/**
 * The operators and methods of complex. A real operand is not made complex first: its imaginary
 * part is absent, not zero, which shows in signs of zeros and in infinities.
 */
@BuiltinMethods(PyComplex.class)
final class PyComplexOperators {
  private PyComplexOperators() {}

  @BuiltinMethod
  static PyObject __repr__(PyComplex self) {
    return PyStr.of(self.toString());
  }

  // CPython: complexobject.c complex_hash
  @BuiltinMethod
  static long __hash__(PyComplex self) {
    return NumericHash.complex(
        PyFloatOperators.hash(self, self.real), PyFloatOperators.hash(self, self.imag));
  }

  private static boolean isReal(PyObject value) {
    return value instanceof PyFloat || value instanceof PyInt;
  }

  private static double real(PyObject value) {
    return value instanceof PyFloat f ? f.value : FloatConversion.toDouble((PyInt) value);
  }

  private static PyObject other() {
    return PyNotImplemented.NOT_IMPLEMENTED;
  }

  @BuiltinMethod
  static PyObject __eq__(PyComplex self, PyObject value) {
    if (value instanceof PyComplex c) {
      return PyBool.of(self.real == c.real && self.imag == c.imag);
    }
    if (!isReal(value)) {
      return other();
    }
    return self.imag == 0 ? FloatComparison.equal(self.real, value) : PyBool.FALSE;
  }

  @BuiltinMethod
  static PyObject __ne__(PyComplex self, PyObject value) {
    PyObject equal = __eq__(self, value);
    return equal == PyNotImplemented.NOT_IMPLEMENTED ? equal : PyBool.of(equal == PyBool.FALSE);
  }

  @BuiltinMethod
  static PyObject __lt__(PyComplex self, PyObject value) {
    return other();
  }

  @BuiltinMethod
  static PyObject __le__(PyComplex self, PyObject value) {
    return other();
  }

  @BuiltinMethod
  static PyObject __gt__(PyComplex self, PyObject value) {
    return other();
  }

  @BuiltinMethod
  static PyObject __ge__(PyComplex self, PyObject value) {
    return other();
  }

  @BuiltinMethod
  static PyObject __add__(PyComplex self, PyObject value) {
    if (value instanceof PyComplex c) {
      return PyComplex.of(self.real + c.real, self.imag + c.imag);
    }
    return isReal(value) ? PyComplex.of(self.real + real(value), self.imag) : other();
  }

  @BuiltinMethod
  static PyObject __radd__(PyComplex self, PyObject value) {
    return __add__(self, value);
  }

  @BuiltinMethod
  static PyObject __sub__(PyComplex self, PyObject value) {
    if (value instanceof PyComplex c) {
      return PyComplex.of(self.real - c.real, self.imag - c.imag);
    }
    return isReal(value) ? PyComplex.of(self.real - real(value), self.imag) : other();
  }

  @BuiltinMethod
  static PyObject __rsub__(PyComplex self, PyObject value) {
    if (value instanceof PyComplex c) {
      return __sub__(c, self);
    }
    return isReal(value) ? PyComplex.of(real(value) - self.real, -self.imag) : other();
  }

  @BuiltinMethod
  static PyObject __mul__(PyComplex self, PyObject value) {
    if (value instanceof PyComplex c) {
      return ComplexArithmetic.multiply(self.real, self.imag, c.real, c.imag);
    }
    if (!isReal(value)) {
      return other();
    }
    double factor = real(value);
    return PyComplex.of(self.real * factor, self.imag * factor);
  }

  @BuiltinMethod
  static PyObject __rmul__(PyComplex self, PyObject value) {
    return __mul__(self, value);
  }

  @BuiltinMethod
  static PyObject __truediv__(PyComplex self, PyObject value) {
    if (value instanceof PyComplex c) {
      return ComplexArithmetic.divide(self.real, self.imag, c.real, c.imag);
    }
    if (!isReal(value)) {
      return other();
    }
    double divisor = real(value);
    if (divisor == 0) {
      throw ComplexArithmetic.byZero();
    }
    return PyComplex.of(self.real / divisor, self.imag / divisor);
  }

  @BuiltinMethod
  static PyObject __rtruediv__(PyComplex self, PyObject value) {
    if (value instanceof PyComplex c) {
      return __truediv__(c, self);
    }
    return isReal(value)
        ? ComplexArithmetic.divideReal(real(value), self.real, self.imag)
        : other();
  }

  @BuiltinMethod
  static PyObject __pow__(PyComplex self, PyObject value, @Default("None") PyObject mod) {
    PyComplex exponent = operand(value);
    return exponent == null ? other() : power(self, exponent, mod);
  }

  @BuiltinMethod
  static PyObject __rpow__(PyComplex self, PyObject value, @Default("None") PyObject mod) {
    PyComplex base = operand(value);
    return base == null ? other() : power(base, self, mod);
  }

  private static PyComplex operand(PyObject value) {
    if (value instanceof PyComplex c) {
      return c;
    }
    return isReal(value) ? PyComplex.of(real(value), 0) : null;
  }

  private static PyObject power(PyComplex base, PyComplex exponent, PyObject mod) {
    if (mod != PyNone.NONE) {
      throw Errors.valueError("complex modulo");
    }
    return ComplexPower.power(base.real, base.imag, exponent.real, exponent.imag);
  }

  @BuiltinMethod
  static PyObject __neg__(PyComplex self) {
    return PyComplex.of(-self.real, -self.imag);
  }

  @BuiltinMethod
  static PyObject __pos__(PyComplex self) {
    return exact(self);
  }

  private static PyComplex exact(PyComplex self) {
    return self.getClass() == PyComplex.class ? self : PyComplex.of(self.real, self.imag);
  }

  @BuiltinMethod
  static double __abs__(PyComplex self) {
    return ComplexArithmetic.abs(self.real, self.imag);
  }

  @BuiltinMethod
  static boolean __bool__(PyComplex self) {
    return self.real != 0 || self.imag != 0;
  }

  /** Convert a number to a complex one; text is not accepted. */
  @BuiltinClassMethod
  static PyObject from_number(PyType type, PyObject number) {
    if (number.getClass() == PyComplex.class && type == PyComplex.TYPE) {
      return number;
    }
    PyComplex value = exact(ComplexConstruction.fromNumber(number));
    return type == PyComplex.TYPE ? value : Calls.call(type, value);
  }

  /** The number with the sign of its imaginary part changed. */
  @BuiltinMethod
  static PyObject conjugate(PyComplex self) {
    return PyComplex.of(self.real, -self.imag);
  }

  /** The same number as an instance of complex itself. */
  @BuiltinMethod
  static PyObject __complex__(PyComplex self) {
    return exact(self);
  }

  @BuiltinMethod
  static PyObject __getnewargs__(PyComplex self) {
    return PyTuple.of(PyFloat.of(self.real), PyFloat.of(self.imag));
  }

  @BuiltinMethod
  static PyObject __format__(PyComplex self, PyStr format_spec) {
    return NumberFormat.complex(self, format_spec);
  }

  @BuiltinMethod
  static long __sizeof__(PyComplex self) {
    return 32;
  }

  /** The real part. */
  @BuiltinGetter(name = "real", member = true)
  static PyObject realPart(PyComplex self) {
    return PyFloat.of(self.real);
  }

  /** The imaginary part. */
  @BuiltinGetter(name = "imag", member = true)
  static PyObject imaginaryPart(PyComplex self) {
    return PyFloat.of(self.imag);
  }
}
