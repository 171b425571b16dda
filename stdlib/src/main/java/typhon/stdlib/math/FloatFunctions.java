package typhon.stdlib.math;

import java.math.BigInteger;
import typhon.annotations.BuiltinFunction;
import typhon.annotations.BuiltinMethods;
import typhon.annotations.Default;
import typhon.annotations.KeywordOnly;
import typhon.annotations.Named;
import typhon.runtime.error.Errors;
import typhon.runtime.object.PyFloat;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Numbers;
import typhon.runtime.storage.IntMath;
import typhon.runtime.type.SpecialMethod;

/** The functions of math that take floats apart, put them together and round them. */
@BuiltinMethods(MathModule.class)
final class FloatFunctions {
  private static final BigInteger ALL_FLOATS = BigInteger.ONE.shiftLeft(64);

  private FloatFunctions() {}

  /** The smallest integer not below x. */
  @BuiltinFunction
  static PyObject ceil(PyObject x) {
    return rounded(x, SpecialMethod.CEIL);
  }

  /** The largest integer not above x. */
  @BuiltinFunction
  static PyObject floor(PyObject x) {
    return rounded(x, SpecialMethod.FLOOR);
  }

  private static PyObject rounded(PyObject x, SpecialMethod method) {
    if (x.type() != PyFloat.TYPE && x.type().special(method) != null) {
      return Calls.special(method, x);
    }
    double value = Numbers.asDouble(x);
    return integer(method == SpecialMethod.CEIL ? Math.ceil(value) : Math.floor(value));
  }

  private static PyObject integer(double value) {
    if (Double.isNaN(value)) {
      throw Errors.valueError("cannot convert float NaN to integer");
    }
    if (Double.isInfinite(value)) {
      throw Errors.overflowError("cannot convert float infinity to integer");
    }
    return Math.abs(value) < 0x1p62 ? PyInt.of((long) value) : PyInt.of(IntMath.truncate(value));
  }

  /** The integer part of x, by its method __trunc__. */
  @BuiltinFunction
  static PyObject trunc(PyObject x) {
    if (x.type() == PyFloat.TYPE) {
      return integer(((PyFloat) x).value);
    }
    if (x.type().special(SpecialMethod.TRUNC) == null) {
      throw Errors.typeError("type " + x.type().name() + " doesn't define __trunc__ method");
    }
    return Calls.special(SpecialMethod.TRUNC, x);
  }

  /** The absolute value of x, as float. */
  @BuiltinFunction
  static double fabs(double x) {
    return Math.abs(x);
  }

  /** The magnitude of x with the sign of y. */
  @BuiltinFunction
  static double copysign(double x, double y) {
    // Java's copySign may take a NaN's sign for positive.
    return Double.doubleToRawLongBits(y) < 0 ? -Math.abs(x) : Math.abs(x);
  }

  /** Whether x is neither infinite nor a NaN. */
  @BuiltinFunction
  static boolean isfinite(double x) {
    return Double.isFinite(x);
  }

  /** Whether x is infinite. */
  @BuiltinFunction
  static boolean isinf(double x) {
    return Double.isInfinite(x);
  }

  /** Whether x is a NaN. */
  @BuiltinFunction
  static boolean isnan(double x) {
    return Double.isNaN(x);
  }

  /**
   * Whether two numbers are close: their difference is at most the larger of rel_tol times the
   * larger magnitude and abs_tol.
   */
  @BuiltinFunction
  static boolean isclose(
      @Named double a,
      @Named double b,
      @KeywordOnly @Default("1e-09") double rel_tol,
      @KeywordOnly @Default("0.0") double abs_tol) {
    if (rel_tol < 0 || abs_tol < 0) {
      throw Errors.valueError("tolerances must be non-negative");
    }
    if (a == b) {
      return true;
    }
    if (Double.isInfinite(a) || Double.isInfinite(b)) {
      return false;
    }
    double difference = Math.abs(b - a);
    return difference <= Math.abs(rel_tol * b)
        || difference <= Math.abs(rel_tol * a)
        || difference <= abs_tol;
  }

  /** The remainder of x/y with the sign of x, as C computes it. */
  @BuiltinFunction
  static double fmod(double x, double y) {
    double result = x % y;
    if (Double.isNaN(result) && !Double.isNaN(x) && !Double.isNaN(y)) {
      throw Errors.valueError("math domain error");
    }
    return result;
  }

  /** The difference between x and the nearest multiple of y; ties go to the even multiple. */
  @BuiltinFunction
  static double remainder(double x, double y) {
    double result = Math.IEEEremainder(x, y);
    if (Double.isNaN(result) && !Double.isNaN(x) && !Double.isNaN(y)) {
      throw Errors.valueError("math domain error");
    }
    return result;
  }

  /** x*y+z with one rounding. */
  @BuiltinFunction
  static double fma(double x, double y, double z) {
    double result = Math.fma(x, y, z);
    if (Double.isNaN(result) && !Double.isNaN(x) && !Double.isNaN(y) && !Double.isNaN(z)) {
      throw Errors.valueError("invalid operation in fma");
    }
    if (Double.isInfinite(result)
        && Double.isFinite(x)
        && Double.isFinite(y)
        && Double.isFinite(z)) {
      throw Errors.overflowError("overflow in fma");
    }
    return result;
  }

  /** Mantissa and exponent: a pair (m, e) with x == m * 2**e and 0.5 <= abs(m) < 1, or (x, 0). */
  @BuiltinFunction
  static PyObject frexp(double x) {
    if (x == 0 || !Double.isFinite(x)) {
      return PyTuple.of(PyFloat.of(x), PyInt.of(0));
    }
    int exponent = Math.getExponent(x);
    double normal = x;
    if (exponent < Double.MIN_EXPONENT) {
      normal = x * 0x1p64;
      exponent = Math.getExponent(normal) - 64;
      normal = Math.scalb(normal, -exponent - 65);
    } else {
      normal = Math.scalb(x, -exponent - 1);
    }
    return PyTuple.of(PyFloat.of(normal), PyInt.of(exponent + 1));
  }

  /** x * 2**i, the reverse of frexp. */
  @BuiltinFunction
  static double ldexp(double x, PyObject i) {
    if (!(i instanceof PyInt exponent)) {
      throw Errors.typeError("Expected an int as second argument to ldexp.");
    }
    if (x == 0 || !Double.isFinite(x)) {
      return x;
    }
    long power = exponent.fitsLong() ? exponent.longValue() : exponent.signum() * 100_000L;
    double result = Math.scalb(x, (int) Math.clamp(power, -100_000L, 100_000L));
    if (Double.isInfinite(result)) {
      throw Errors.overflowError("math range error");
    }
    return result;
  }

  /** The fractional and the integer part of x, both floats with its sign. */
  @BuiltinFunction
  static PyObject modf(double x) {
    if (Double.isInfinite(x)) {
      return PyTuple.of(PyFloat.of(Math.copySign(0.0, x)), PyFloat.of(x));
    }
    double whole = x < 0 ? Math.ceil(x) : Math.floor(x);
    return PyTuple.of(PyFloat.of(Math.copySign(x - whole, x)), PyFloat.of(whole));
  }

  /** The float that lies the given number of steps, by default one, from x towards y. */
  @BuiltinFunction
  static double nextafter(double x, double y, @KeywordOnly @Default("None") PyObject steps) {
    if (steps == PyNone.NONE) {
      return Math.nextAfter(x, y);
    }
    BigInteger count = Numbers.index(steps).bigValue();
    if (count.signum() < 0) {
      throw Errors.valueError("steps must be a non-negative integer");
    }
    if (count.signum() == 0 || Double.isNaN(x)) {
      return x;
    }
    if (Double.isNaN(y)) {
      return y;
    }
    // On the line of all floats in order, each is one from its neighbour.
    BigInteger from = ordinal(x);
    BigInteger to = ordinal(y);
    BigInteger left = to.subtract(from);
    BigInteger taken = count.min(ALL_FLOATS).min(left.abs());
    if (taken.equals(left.abs())) {
      return y;
    }
    return ofOrdinal(left.signum() > 0 ? from.add(taken) : from.subtract(taken));
  }

  private static BigInteger ordinal(double x) {
    long bits = Double.doubleToRawLongBits(x);
    BigInteger magnitude = BigInteger.valueOf(bits & Long.MAX_VALUE);
    return bits < 0 ? magnitude.negate() : magnitude;
  }

  private static double ofOrdinal(BigInteger ordinal) {
    double magnitude = Double.longBitsToDouble(ordinal.abs().longValue());
    return ordinal.signum() < 0 ? -magnitude : magnitude;
  }

  /** The value of the least significant bit of x. */
  @BuiltinFunction
  static double ulp(double x) {
    if (!Double.isFinite(x)) {
      return Math.abs(x);
    }
    return Math.ulp(x);
  }
}
