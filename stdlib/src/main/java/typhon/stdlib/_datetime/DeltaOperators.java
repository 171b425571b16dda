package typhon.stdlib._datetime;

import java.math.BigInteger;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinMethods;
import typhon.runtime.error.Errors;
import typhon.runtime.object.PyFloat;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyNotImplemented;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Numbers;

/** Arithmetic of timedelta. */
@BuiltinMethods(PyTimeDelta.class)
final class DeltaOperators {
  private static final PyStr AS_INTEGER_RATIO = PyStr.intern("as_integer_ratio");

  private DeltaOperators() {}

  @BuiltinMethod
  static PyObject __add__(PyTimeDelta self, PyObject other) {
    return other instanceof PyTimeDelta o ? self.plus(o) : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @BuiltinMethod
  static PyObject __radd__(PyTimeDelta self, PyObject other) {
    return other instanceof PyTimeDelta o ? o.plus(self) : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @BuiltinMethod
  static PyObject __sub__(PyTimeDelta self, PyObject other) {
    return other instanceof PyTimeDelta o ? self.minus(o) : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @BuiltinMethod
  static PyObject __rsub__(PyTimeDelta self, PyObject other) {
    return other instanceof PyTimeDelta o ? o.minus(self) : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @BuiltinMethod
  static PyObject __neg__(PyTimeDelta self) {
    return self.negated();
  }

  @BuiltinMethod
  static PyObject __pos__(PyTimeDelta self) {
    return new PyTimeDelta(self.days, self.seconds, self.micros);
  }

  @BuiltinMethod
  static PyObject __abs__(PyTimeDelta self) {
    return self.days < 0 ? self.negated() : __pos__(self);
  }

  @BuiltinMethod
  static PyObject __mul__(PyTimeDelta self, PyObject other) {
    return switch (other) {
      case PyInt number -> PyTimeDelta.ofMicros(self.toMicros().multiply(number.bigValue()));
      case PyFloat number -> {
        BigInteger[] ratio = ratio(number);
        yield PyTimeDelta.ofMicros(divideNearest(self.toMicros().multiply(ratio[0]), ratio[1]));
      }
      default -> PyNotImplemented.NOT_IMPLEMENTED;
    };
  }

  @BuiltinMethod
  static PyObject __rmul__(PyTimeDelta self, PyObject other) {
    return __mul__(self, other);
  }

  /** A subclass of float may give anything. */
  // CPython: _datetimemodule.c get_float_as_integer_ratio
  private static BigInteger[] ratio(PyFloat number) {
    PyObject given = Calls.method(number, AS_INTEGER_RATIO);
    if (!(given instanceof PyTuple ratio)) {
      throw Errors.typeError(
          "unexpected return type from as_integer_ratio(): expected tuple, not '"
              + given.type().name()
              + "'");
    }
    if (ratio.size() != 2) {
      throw Errors.valueError("as_integer_ratio() must return a 2-tuple");
    }
    return new BigInteger[] {part(ratio.get(0)), part(ratio.get(1))};
  }

  private static BigInteger part(PyObject of) {
    if (of instanceof PyInt number) {
      return number.bigValue();
    }
    throw Errors.typeError("non-integer arguments in division");
  }

  /** The nearest integer, halfway cases to the even one. */
  private static BigInteger divideNearest(BigInteger a, BigInteger b) {
    if (b.signum() == 0) {
      throw Errors.zeroDivisionError("division by zero");
    }
    BigInteger dividend = b.signum() < 0 ? a.negate() : a;
    BigInteger divisor = b.abs();
    BigInteger[] parts = floorDivide(dividend, divisor);
    int half = parts[1].shiftLeft(1).compareTo(divisor);
    return half > 0 || (half == 0 && parts[0].testBit(0)) ? parts[0].add(BigInteger.ONE) : parts[0];
  }

  private static BigInteger[] floorDivide(BigInteger a, BigInteger b) {
    if (b.signum() == 0) {
      throw Errors.zeroDivisionError("division by zero");
    }
    BigInteger[] parts = a.divideAndRemainder(b);
    if (parts[1].signum() != 0 && parts[1].signum() != b.signum()) {
      parts[0] = parts[0].subtract(BigInteger.ONE);
      parts[1] = parts[1].add(b);
    }
    return parts;
  }

  @BuiltinMethod
  static PyObject __truediv__(PyTimeDelta self, PyObject other) {
    return switch (other) {
      case PyTimeDelta o -> {
        if (o.isZero()) {
          throw Errors.zeroDivisionError("division by zero");
        }
        yield Numbers.trueDivide(PyInt.of(self.toMicros()), PyInt.of(o.toMicros()));
      }
      case PyInt number -> PyTimeDelta.ofMicros(divideNearest(self.toMicros(), number.bigValue()));
      case PyFloat number -> {
        BigInteger[] ratio = ratio(number);
        yield PyTimeDelta.ofMicros(divideNearest(self.toMicros().multiply(ratio[1]), ratio[0]));
      }
      default -> PyNotImplemented.NOT_IMPLEMENTED;
    };
  }

  @BuiltinMethod
  static PyObject __floordiv__(PyTimeDelta self, PyObject other) {
    return switch (other) {
      case PyTimeDelta o -> PyInt.of(floorDivide(self.toMicros(), o.toMicros())[0]);
      case PyInt number -> PyTimeDelta.ofMicros(floorDivide(self.toMicros(), number.bigValue())[0]);
      default -> PyNotImplemented.NOT_IMPLEMENTED;
    };
  }

  @BuiltinMethod
  static PyObject __mod__(PyTimeDelta self, PyObject other) {
    return other instanceof PyTimeDelta o
        ? PyTimeDelta.ofMicros(floorDivide(self.toMicros(), o.toMicros())[1])
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @BuiltinMethod
  static PyObject __divmod__(PyTimeDelta self, PyObject other) {
    if (!(other instanceof PyTimeDelta o)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    BigInteger[] parts = floorDivide(self.toMicros(), o.toMicros());
    return PyTuple.of(PyInt.of(parts[0]), PyTimeDelta.ofMicros(parts[1]));
  }
}
