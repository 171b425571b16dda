package typhon.runtime.ops;

import typhon.runtime.error.Errors;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyFloat;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyNotImplemented;
import typhon.runtime.object.PyObject;
import typhon.runtime.type.PyType;
import typhon.runtime.type.SpecialMethod;

/** Arithmetic on any objects (CPython: abstract.c PyNumber_*). */
public final class Numbers {
  private Numbers() {}

  /** {@code a op b}: the operation, its reflected twin, TypeError. */
  public static PyObject binary(SpecialMethod op, PyObject a, PyObject b) {
    PyObject result = binaryOrNotImplemented(op, a, b);
    if (result == PyNotImplemented.NOT_IMPLEMENTED) {
      throw unsupported(op, a, b);
    }
    return result;
  }

  // CPython: abstract.c binary_op1 and typeobject.c SLOT1BINFULL
  static PyObject binaryOrNotImplemented(SpecialMethod op, PyObject a, PyObject b) {
    PyType ta = a.type();
    PyType tb = b.type();
    ThreadState ts = ThreadState.current();
    PyObject method = ta.special(op);
    PyObject reflected = tb == ta ? null : tb.special(op.twin());
    if (reflected != null && reflected != method && tb.isSubtypeOf(ta) && reflected != ta.special(op.twin())) {
      PyObject result = reflected.callMethod(ts, b, a);
      if (result != PyNotImplemented.NOT_IMPLEMENTED) {
        return result;
      }
      reflected = null;
    }
    if (method != null && method != PyNone.NONE) {
      PyObject result = method.callMethod(ts, a, b);
      if (result != PyNotImplemented.NOT_IMPLEMENTED) {
        return result;
      }
    }
    if (reflected != null && reflected != PyNone.NONE) {
      return reflected.callMethod(ts, b, a);
    }
    return PyNotImplemented.NOT_IMPLEMENTED;
  }

  /** {@code a op= b}: the in-place method if there is one, else the plain operation. */
  public static PyObject inPlace(SpecialMethod op, PyObject a, PyObject b) {
    PyObject method = a.type().special(op);
    if (method != null && method != PyNone.NONE) {
      PyObject result = method.callMethod(ThreadState.current(), a, b);
      if (result != PyNotImplemented.NOT_IMPLEMENTED) {
        return result;
      }
    }
    PyObject result = binaryOrNotImplemented(op.twin(), a, b);
    if (result == PyNotImplemented.NOT_IMPLEMENTED) {
      throw unsupported(op, a, b);
    }
    return result;
  }

  private static RuntimeException unsupported(SpecialMethod op, PyObject a, PyObject b) {
    return Errors.typeError(
        "unsupported operand type(s) for " + op.symbol() + ": '" + a.type().name() + "' and '" + b.type().name()
            + "'");
  }

  public static PyObject add(PyObject a, PyObject b) {
    return binary(SpecialMethod.ADD, a, b);
  }

  public static PyObject subtract(PyObject a, PyObject b) {
    return binary(SpecialMethod.SUB, a, b);
  }

  public static PyObject multiply(PyObject a, PyObject b) {
    return binary(SpecialMethod.MUL, a, b);
  }

  /** {@code pow(base, exponent, modulus)}; modulus null for the two-argument form. */
  public static PyObject power(PyObject base, PyObject exponent, PyObject modulus) {
    if (modulus == null || modulus == PyNone.NONE) {
      return binary(SpecialMethod.POW, base, exponent);
    }
    PyObject method = base.type().special(SpecialMethod.POW);
    PyObject result =
        method == null
            ? PyNotImplemented.NOT_IMPLEMENTED
            : method.callMethod(ThreadState.current(), base, exponent, modulus);
    if (result == PyNotImplemented.NOT_IMPLEMENTED) {
      throw Errors.typeError(
          "unsupported operand type(s) for ** or pow(): '" + base.type().name() + "', '"
              + exponent.type().name() + "', '" + modulus.type().name() + "'");
    }
    return result;
  }

  /** {@code -x}, {@code +x}, {@code ~x}, {@code abs(x)} by their special method. */
  public static PyObject unary(SpecialMethod op, PyObject x) {
    PyObject result = Calls.special(op, x);
    if (result == null) {
      String symbol =
          switch (op) {
            case NEG -> "unary -";
            case POS -> "unary +";
            case INVERT -> "unary ~";
            default -> "abs()";
          };
      throw Errors.typeError("bad operand type for " + symbol + ": '" + x.type().name() + "'");
    }
    return result;
  }

  /** The int that {@code __index__} gives. */
  public static PyInt index(PyObject value) {
    if (value instanceof PyInt i) {
      return i;
    }
    PyObject result = Calls.special(SpecialMethod.INDEX, value);
    if (result == null) {
      throw Errors.typeError("'" + value.type().name() + "' object cannot be interpreted as an integer");
    }
    if (result instanceof PyInt i) {
      return i;
    }
    throw Errors.typeError("__index__ returned non-int (type " + result.type().name() + ")");
  }

  public static long indexAsSize(PyObject value) {
    PyInt i = index(value);
    if (!i.fitsLong()) {
      throw Errors.overflowError("Python int too large to convert to C ssize_t");
    }
    return i.longValue();
  }

  public static int indexAsCInt(PyObject value) {
    PyInt i = index(value);
    if (!i.fitsLong() || i.longValue() != (int) i.longValue()) {
      String large = "Python int too large to convert to C int";
      throw Errors.overflowError(
          i.fitsLong() ? (i.signum() < 0 ? "signed integer is less than minimum" : "signed integer is greater than maximum") : large);
    }
    return (int) i.longValue();
  }

  /** The double that {@code __float__} or {@code __index__} gives. */
  public static double asDouble(PyObject value) {
    if (value instanceof PyFloat f) {
      return f.value;
    }
    PyObject result = Calls.special(SpecialMethod.FLOAT, value);
    if (result instanceof PyFloat f) {
      return f.value;
    }
    if (result != null) {
      throw Errors.typeError(
          value.type().name() + ".__float__() must return a float, not " + result.type().name());
    }
    if (value.type().special(SpecialMethod.INDEX) == null) {
      throw Errors.typeError("must be real number, not " + value.type().name());
    }
    return index(value).bigValue().doubleValue();
  }
}
