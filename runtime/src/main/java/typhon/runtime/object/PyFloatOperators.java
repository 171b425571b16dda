package typhon.runtime.object;

import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinMethods;
import typhon.annotations.Default;
import typhon.runtime.error.Errors;
import typhon.runtime.ops.Objects;
import typhon.runtime.text.FloatText;
import typhon.runtime.text.NumericHash;

/** The operators of float: on floats and ints, NotImplemented for others. */
@BuiltinMethods(PyFloat.class)
final class PyFloatOperators {
  private PyFloatOperators() {}

  @BuiltinMethod
  static PyObject __repr__(PyFloat self) {
    return PyStr.of(FloatText.repr(self.value));
  }

  @BuiltinMethod
  static long __hash__(PyFloat self) {
    return hash(self, self.value);
  }

  /** The hash of a float value that is part of {@code owner}: a NaN hashes by identity. */
  static long hash(PyObject owner, double value) {
    return Double.isNaN(value) ? Objects.identityHash(owner) : NumericHash.hash(value);
  }

  @BuiltinMethod
  static PyObject __lt__(PyFloat self, PyObject value) {
    return FloatComparison.less(self.value, value, false);
  }

  @BuiltinMethod
  static PyObject __le__(PyFloat self, PyObject value) {
    return FloatComparison.less(self.value, value, true);
  }

  @BuiltinMethod
  static PyObject __eq__(PyFloat self, PyObject value) {
    return FloatComparison.equal(self.value, value);
  }

  @BuiltinMethod
  static PyObject __ne__(PyFloat self, PyObject value) {
    PyObject equal = FloatComparison.equal(self.value, value);
    return equal == PyNotImplemented.NOT_IMPLEMENTED ? equal : PyBool.of(equal == PyBool.FALSE);
  }

  @BuiltinMethod
  static PyObject __gt__(PyFloat self, PyObject value) {
    return FloatComparison.greater(self.value, value, false);
  }

  @BuiltinMethod
  static PyObject __ge__(PyFloat self, PyObject value) {
    return FloatComparison.greater(self.value, value, true);
  }

  private static boolean isReal(PyObject value) {
    return value instanceof PyFloat || value instanceof PyInt;
  }

  /** The double of a float or int operand. */
  private static double real(PyObject value) {
    return value instanceof PyFloat f ? f.value : FloatConversion.toDouble((PyInt) value);
  }

  private static PyObject other() {
    return PyNotImplemented.NOT_IMPLEMENTED;
  }

  private static RuntimeException byZero() {
    return Errors.zeroDivisionError("division by zero");
  }

  @BuiltinMethod
  static PyObject __add__(PyFloat self, PyObject value) {
    return isReal(value) ? PyFloat.of(self.value + real(value)) : other();
  }

  @BuiltinMethod
  static PyObject __radd__(PyFloat self, PyObject value) {
    return isReal(value) ? PyFloat.of(real(value) + self.value) : other();
  }

  @BuiltinMethod
  static PyObject __sub__(PyFloat self, PyObject value) {
    return isReal(value) ? PyFloat.of(self.value - real(value)) : other();
  }

  @BuiltinMethod
  static PyObject __rsub__(PyFloat self, PyObject value) {
    return isReal(value) ? PyFloat.of(real(value) - self.value) : other();
  }

  @BuiltinMethod
  static PyObject __mul__(PyFloat self, PyObject value) {
    return isReal(value) ? PyFloat.of(self.value * real(value)) : other();
  }

  @BuiltinMethod
  static PyObject __rmul__(PyFloat self, PyObject value) {
    return isReal(value) ? PyFloat.of(real(value) * self.value) : other();
  }

  @BuiltinMethod
  static PyObject __truediv__(PyFloat self, PyObject value) {
    return isReal(value) ? PyFloat.of(divide(self.value, real(value))) : other();
  }

  @BuiltinMethod
  static PyObject __rtruediv__(PyFloat self, PyObject value) {
    return isReal(value) ? PyFloat.of(divide(real(value), self.value)) : other();
  }

  private static double divide(double a, double b) {
    if (b == 0) {
      throw byZero();
    }
    return a / b;
  }

  @BuiltinMethod
  static PyObject __floordiv__(PyFloat self, PyObject value) {
    return isReal(value) ? PyFloat.of(floorDivide(self.value, real(value))) : other();
  }

  @BuiltinMethod
  static PyObject __rfloordiv__(PyFloat self, PyObject value) {
    return isReal(value) ? PyFloat.of(floorDivide(real(value), self.value)) : other();
  }

  private static double floorDivide(double a, double b) {
    if (b == 0) {
      throw byZero();
    }
    return PyFloat.floorDivide(a, b);
  }

  @BuiltinMethod
  static PyObject __mod__(PyFloat self, PyObject value) {
    return isReal(value) ? PyFloat.of(remainder(self.value, real(value))) : other();
  }

  @BuiltinMethod
  static PyObject __rmod__(PyFloat self, PyObject value) {
    return isReal(value) ? PyFloat.of(remainder(real(value), self.value)) : other();
  }

  private static double remainder(double a, double b) {
    if (b == 0) {
      throw byZero();
    }
    return PyFloat.remainder(a, b);
  }

  @BuiltinMethod
  static PyObject __divmod__(PyFloat self, PyObject value) {
    return isReal(value) ? divmod(self.value, real(value)) : other();
  }

  @BuiltinMethod
  static PyObject __rdivmod__(PyFloat self, PyObject value) {
    return isReal(value) ? divmod(real(value), self.value) : other();
  }

  private static PyObject divmod(double a, double b) {
    return PyTuple.of(PyFloat.of(floorDivide(a, b)), PyFloat.of(remainder(a, b)));
  }

  @BuiltinMethod
  static PyObject __pow__(PyFloat self, PyObject value, @Default("None") PyObject mod) {
    checkModulus(mod);
    return isReal(value) ? FloatPower.power(self.value, real(value)) : other();
  }

  @BuiltinMethod
  static PyObject __rpow__(PyFloat self, PyObject value, @Default("None") PyObject mod) {
    checkModulus(mod);
    return isReal(value) ? FloatPower.power(real(value), self.value) : other();
  }

  private static void checkModulus(PyObject mod) {
    if (mod != PyNone.NONE) {
      throw Errors.typeError("pow() 3rd argument not allowed unless all arguments are integers");
    }
  }

  @BuiltinMethod
  static PyObject __neg__(PyFloat self) {
    return PyFloat.of(-self.value);
  }

  @BuiltinMethod
  static PyObject __pos__(PyFloat self) {
    return exact(self);
  }

  @BuiltinMethod
  static PyObject __abs__(PyFloat self) {
    return PyFloat.of(Math.abs(self.value));
  }

  @BuiltinMethod
  static boolean __bool__(PyFloat self) {
    return self.value != 0;
  }

  @BuiltinMethod
  static PyObject __int__(PyFloat self) {
    return FloatConversion.truncate(self.value);
  }

  @BuiltinMethod
  static PyObject __float__(PyFloat self) {
    return exact(self);
  }

  /** The float itself if its type is exactly float. */
  static PyFloat exact(PyFloat self) {
    return self.getClass() == PyFloat.class ? self : PyFloat.of(self.value);
  }
}
