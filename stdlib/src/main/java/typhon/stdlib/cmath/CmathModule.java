package typhon.stdlib.cmath;

import typhon.annotations.BuiltinConstant;
import typhon.annotations.BuiltinFunction;
import typhon.annotations.BuiltinModule;
import typhon.annotations.Default;
import typhon.annotations.KeywordOnly;
import typhon.annotations.Named;
import typhon.annotations.Unset;
import typhon.runtime.error.Errors;
import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.error.PyException;
import typhon.runtime.object.ComplexArithmetic;
import typhon.runtime.object.ComplexConstruction;
import typhon.runtime.object.PyComplex;
import typhon.runtime.object.PyFloat;
import typhon.runtime.object.PyModule;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;

/** Mathematical functions of complex numbers. */
// CPython: cmathmodule.c
@BuiltinModule(name = "cmath")
public final class CmathModule {
  @BuiltinConstant static final double pi = Math.PI;
  @BuiltinConstant static final double e = Math.E;
  @BuiltinConstant static final double tau = 2 * Math.PI;
  @BuiltinConstant static final double inf = Double.POSITIVE_INFINITY;
  @BuiltinConstant static final double nan = Double.NaN;

  private CmathModule() {}

  static void init(PyModule module) {
    module.dict().put(PyStr.intern("infj"), PyComplex.of(0, Double.POSITIVE_INFINITY));
    module.dict().put(PyStr.intern("nanj"), PyComplex.of(0, Double.NaN));
  }

  private static PyComplex number(PyObject z) {
    return ComplexConstruction.fromNumber(z);
  }

  /** The inverse cosine of z. */
  @BuiltinFunction
  static PyObject acos(PyObject z) {
    return ComplexFunctions.acos(number(z));
  }

  /** The inverse hyperbolic cosine of z. */
  @BuiltinFunction
  static PyObject acosh(PyObject z) {
    return ComplexFunctions.acosh(number(z));
  }

  /** The inverse sine of z. */
  @BuiltinFunction
  static PyObject asin(PyObject z) {
    return ComplexFunctions.asin(number(z));
  }

  /** The inverse hyperbolic sine of z. */
  @BuiltinFunction
  static PyObject asinh(PyObject z) {
    return ComplexFunctions.asinh(number(z));
  }

  /** The inverse tangent of z. */
  @BuiltinFunction
  static PyObject atan(PyObject z) {
    return ComplexFunctions.atan(number(z));
  }

  /** The inverse hyperbolic tangent of z. */
  @BuiltinFunction
  static PyObject atanh(PyObject z) {
    return ComplexFunctions.atanh(number(z));
  }

  /** The cosine of z. */
  @BuiltinFunction
  static PyObject cos(PyObject z) {
    return ComplexFunctions.cos(number(z));
  }

  /** The hyperbolic cosine of z. */
  @BuiltinFunction
  static PyObject cosh(PyObject z) {
    return ComplexFunctions.cosh(number(z));
  }

  /** The exponential value e**z. */
  @BuiltinFunction
  static PyObject exp(PyObject z) {
    return ComplexFunctions.exp(number(z));
  }

  /** The logarithm to base 10 of z. */
  @BuiltinFunction
  static PyObject log10(PyObject z) {
    return ComplexFunctions.log10(number(z));
  }

  /** The sine of z. */
  @BuiltinFunction
  static PyObject sin(PyObject z) {
    return ComplexFunctions.sin(number(z));
  }

  /** The hyperbolic sine of z. */
  @BuiltinFunction
  static PyObject sinh(PyObject z) {
    return ComplexFunctions.sinh(number(z));
  }

  /** The square root of z. */
  @BuiltinFunction
  static PyObject sqrt(PyObject z) {
    return ComplexFunctions.sqrt(number(z));
  }

  /** The tangent of z. */
  @BuiltinFunction
  static PyObject tan(PyObject z) {
    return ComplexFunctions.tan(number(z));
  }

  /** The hyperbolic tangent of z. */
  @BuiltinFunction
  static PyObject tanh(PyObject z) {
    return ComplexFunctions.tanh(number(z));
  }

  /** The logarithm of z to the given base, by default the natural one. */
  @BuiltinFunction
  static PyObject log(PyObject z, @Unset PyObject base) {
    PyComplex natural = ComplexFunctions.log(number(z));
    if (base == null) {
      return natural;
    }
    PyComplex scale = ComplexFunctions.log(number(base));
    try {
      return ComplexArithmetic.divide(natural.real, natural.imag, scale.real, scale.imag);
    } catch (PyException e) {
      if (e.matches(ExceptionTypes.ZERO_DIVISION_ERROR)) {
        throw Errors.valueError("math domain error");
      }
      throw e;
    }
  }

  /** The angle of z, from -pi to pi. */
  @BuiltinFunction
  static double phase(PyObject z) {
    PyComplex number = number(z);
    return StrictMath.atan2(number.imag, number.real);
  }

  /** Length and angle of z. */
  @BuiltinFunction
  static PyObject polar(PyObject z) {
    PyComplex number = number(z);
    double length = Math.hypot(number.real, number.imag);
    if (Double.isInfinite(length) && Double.isFinite(number.real) && Double.isFinite(number.imag)) {
      throw Errors.overflowError("math range error");
    }
    return PyTuple.of(PyFloat.of(length), PyFloat.of(StrictMath.atan2(number.imag, number.real)));
  }

  /** The complex number with a length and an angle. */
  @BuiltinFunction
  static PyObject rect(double r, double phi) {
    return ComplexFunctions.rect(r, phi);
  }

  /** Whether both parts of z are neither infinite nor NaN. */
  @BuiltinFunction
  static boolean isfinite(PyObject z) {
    PyComplex number = number(z);
    return Double.isFinite(number.real) && Double.isFinite(number.imag);
  }

  /** Whether a part of z is infinite. */
  @BuiltinFunction
  static boolean isinf(PyObject z) {
    PyComplex number = number(z);
    return Double.isInfinite(number.real) || Double.isInfinite(number.imag);
  }

  /** Whether a part of z is NaN. */
  @BuiltinFunction
  static boolean isnan(PyObject z) {
    PyComplex number = number(z);
    return Double.isNaN(number.real) || Double.isNaN(number.imag);
  }

  /**
   * Whether two numbers are close: their distance is at most the larger of rel_tol times the larger
   * length and abs_tol.
   */
  @BuiltinFunction
  static boolean isclose(
      @Named PyObject a,
      @Named PyObject b,
      @KeywordOnly @Default("1e-09") double rel_tol,
      @KeywordOnly @Default("0.0") double abs_tol) {
    PyComplex first = number(a);
    PyComplex second = number(b);
    if (rel_tol < 0 || abs_tol < 0) {
      throw Errors.valueError("tolerances must be non-negative");
    }
    if (first.real == second.real && first.imag == second.imag) {
      return true;
    }
    if (isInfinite(first) || isInfinite(second)) {
      return false;
    }
    double difference = Math.hypot(first.real - second.real, first.imag - second.imag);
    return difference <= rel_tol * Math.hypot(second.real, second.imag)
        || difference <= rel_tol * Math.hypot(first.real, first.imag)
        || difference <= abs_tol;
  }

  private static boolean isInfinite(PyComplex z) {
    return Double.isInfinite(z.real) || Double.isInfinite(z.imag);
  }
}
