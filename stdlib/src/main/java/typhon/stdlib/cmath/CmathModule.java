package typhon.stdlib.cmath;

import typhon.annotations.BuiltinConstant;
import typhon.annotations.BuiltinFunction;
import typhon.annotations.BuiltinModule;
import typhon.annotations.Default;
import typhon.annotations.KeywordOnly;
import typhon.annotations.Named;
import typhon.annotations.Unset;
import typhon.runtime.error.Errors;
import typhon.runtime.host.Libm;
import typhon.runtime.object.ComplexArithmetic;
import typhon.runtime.object.ComplexConstruction;
import typhon.runtime.object.PyComplex;
import typhon.runtime.object.PyFloat;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyTuple;
import typhon.runtime.storage.FloatMath;

/** Mathematical functions for complex numbers. */
// CPython: Modules/cmathmodule.c
@BuiltinModule(name = "cmath")
public final class CmathModule {
  @BuiltinConstant static final double pi = Math.PI;
  @BuiltinConstant static final double e = Math.E;
  @BuiltinConstant static final double tau = 2 * Math.PI;
  @BuiltinConstant static final double inf = Double.POSITIVE_INFINITY;
  @BuiltinConstant static final double nan = Double.NaN;

  @BuiltinConstant static final PyComplex infj = PyComplex.of(0, Double.POSITIVE_INFINITY);

  @BuiltinConstant static final PyComplex nanj = PyComplex.of(0, Double.NaN);

  private CmathModule() {}

  private static PyComplex complex(PyObject z) {
    return ComplexConstruction.fromNumber(z);
  }

  /** The complex number whose cosine is z. */
  @BuiltinFunction
  static PyObject acos(PyObject z) {
    PyComplex c = complex(z);
    return ComplexFunctions.acos(c.real, c.imag);
  }

  /** The complex number whose hyperbolic cosine is z. */
  @BuiltinFunction
  static PyObject acosh(PyObject z) {
    PyComplex c = complex(z);
    return ComplexFunctions.acosh(c.real, c.imag);
  }

  /** The complex number whose sine is z. */
  @BuiltinFunction
  static PyObject asin(PyObject z) {
    PyComplex c = complex(z);
    return ComplexFunctions.asin(c.real, c.imag);
  }

  /** The complex number whose hyperbolic sine is z. */
  @BuiltinFunction
  static PyObject asinh(PyObject z) {
    PyComplex c = complex(z);
    return ComplexFunctions.asinh(c.real, c.imag);
  }

  /** The complex number whose tangent is z. */
  @BuiltinFunction
  static PyObject atan(PyObject z) {
    PyComplex c = complex(z);
    return ComplexFunctions.atan(c.real, c.imag);
  }

  /** The complex number whose hyperbolic tangent is z. */
  @BuiltinFunction
  static PyObject atanh(PyObject z) {
    PyComplex c = complex(z);
    return ComplexFunctions.atanh(c.real, c.imag);
  }

  /** Return the cosine of z. */
  @BuiltinFunction
  static PyObject cos(PyObject z) {
    PyComplex c = complex(z);
    return ExponentialFunctions.cos(c.real, c.imag);
  }

  /** Hyperbolic cosine. */
  @BuiltinFunction
  static PyObject cosh(PyObject z) {
    PyComplex c = complex(z);
    return ExponentialFunctions.cosh(c.real, c.imag);
  }

  /** Return the exponential value e**z. */
  @BuiltinFunction
  static PyObject exp(PyObject z) {
    PyComplex c = complex(z);
    return ExponentialFunctions.exp(c.real, c.imag);
  }

  /** Logarithm to base 10. */
  @BuiltinFunction
  static PyObject log10(PyObject z) {
    PyComplex c = complex(z);
    return ComplexFunctions.log10(c.real, c.imag);
  }

  /** Return the sine of z. */
  @BuiltinFunction
  static PyObject sin(PyObject z) {
    PyComplex c = complex(z);
    return ExponentialFunctions.sin(c.real, c.imag);
  }

  /** Hyperbolic sine. */
  @BuiltinFunction
  static PyObject sinh(PyObject z) {
    PyComplex c = complex(z);
    return ExponentialFunctions.sinh(c.real, c.imag);
  }

  /** The root in the right half plane. */
  @BuiltinFunction
  static PyObject sqrt(PyObject z) {
    PyComplex c = complex(z);
    return ComplexFunctions.sqrt(c.real, c.imag);
  }

  /** Return the tangent of z. */
  @BuiltinFunction
  static PyObject tan(PyObject z) {
    PyComplex c = complex(z);
    return ExponentialFunctions.tan(c.real, c.imag);
  }

  /** Hyperbolic tangent. */
  @BuiltinFunction
  static PyObject tanh(PyObject z) {
    PyComplex c = complex(z);
    return ExponentialFunctions.tanh(c.real, c.imag);
  }

  /** The logarithm of z to the given base; without a base the natural logarithm. */
  // CPython: cmathmodule.c cmath_log_impl
  @BuiltinFunction
  static PyObject log(PyObject z, @Unset PyObject base) {
    PyComplex c = complex(z);
    PyComplex b = base == null ? null : complex(base);
    PyComplex result = ComplexFunctions.log(c.real, c.imag);
    if (b == null) {
      return result;
    }
    PyComplex divisor = ComplexFunctions.log(b.real, b.imag);
    if (divisor.real == 0 && divisor.imag == 0) {
      throw ComplexFunctions.domainError();
    }
    return ComplexArithmetic.divide(result.real, result.imag, divisor.real, divisor.imag);
  }

  /** The angle of z in polar coordinates, in radians. */
  @BuiltinFunction
  static double phase(PyObject z) {
    PyComplex c = complex(z);
    return Libm.atan2(c.imag, c.real);
  }

  /** z in polar coordinates: the tuple of modulus and phase. */
  @BuiltinFunction
  static PyObject polar(PyObject z) {
    PyComplex c = complex(z);
    double r = FloatMath.hypot(c.real, c.imag);
    if (Double.isInfinite(r) && Double.isFinite(c.real) && Double.isFinite(c.imag)) {
      throw Errors.overflowError("math range error");
    }
    r = ComplexArithmetic.abs(c.real, c.imag);
    return PyTuple.of(PyFloat.of(r), PyFloat.of(Libm.atan2(c.imag, c.real)));
  }

  /** The complex number at this distance and angle. */
  @BuiltinFunction
  static PyObject rect(double r, double phi) {
    return ExponentialFunctions.rect(r, phi);
  }

  /** Whether neither part is infinite or NaN. */
  @BuiltinFunction
  static boolean isfinite(PyObject z) {
    PyComplex c = complex(z);
    return Double.isFinite(c.real) && Double.isFinite(c.imag);
  }

  /** Whether a part is infinite. */
  @BuiltinFunction
  static boolean isinf(PyObject z) {
    PyComplex c = complex(z);
    return Double.isInfinite(c.real) || Double.isInfinite(c.imag);
  }

  /** Whether a part is NaN. */
  @BuiltinFunction
  static boolean isnan(PyObject z) {
    PyComplex c = complex(z);
    return Double.isNaN(c.real) || Double.isNaN(c.imag);
  }

  /**
   * Whether two complex numbers are close in value, by the larger of a relative and an absolute
   * tolerance.
   */
  // CPython: cmathmodule.c cmath_isclose_impl
  @BuiltinFunction
  static boolean isclose(
      @Named PyObject a,
      @Named PyObject b,
      @KeywordOnly @Default("1e-09") double rel_tol,
      @KeywordOnly @Default("0.0") double abs_tol) {
    PyComplex x = complex(a);
    PyComplex y = complex(b);
    if (rel_tol < 0 || abs_tol < 0) {
      throw Errors.valueError("tolerances must be non-negative");
    }
    if (x.real == y.real && x.imag == y.imag) {
      return true;
    }
    if (isInfinite(x) || isInfinite(y)) {
      return false;
    }
    double difference = ComplexArithmetic.abs(x.real - y.real, x.imag - y.imag);
    return difference <= rel_tol * ComplexArithmetic.abs(y.real, y.imag)
        || difference <= rel_tol * ComplexArithmetic.abs(x.real, x.imag)
        || difference <= abs_tol;
  }

  private static boolean isInfinite(PyComplex c) {
    return Double.isInfinite(c.real) || Double.isInfinite(c.imag);
  }
}
