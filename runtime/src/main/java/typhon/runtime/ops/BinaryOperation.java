package typhon.runtime.ops;

import typhon.runtime.error.Errors;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyBuiltinFunction;
import typhon.runtime.object.PyFloat;
import typhon.runtime.object.PyMethodDescriptor;
import typhon.runtime.object.PyNotImplemented;
import typhon.runtime.object.PyObject;
import typhon.runtime.type.PyType;
import typhon.runtime.type.SpecialMethod;

/**
 * The protocol of binary operators: the left operand's method, the right one's reflected method
 * (first if its type is a subtype that overrides it), TypeError.
 *
 * <p>A method that is None blocks the operation: calling it is a TypeError.
 *
 * <p>{@code +} and {@code *} of built-in sequences come last: in a built-in type with {@code
 * __getitem__} the methods {@code __add__}, {@code __mul__}, {@code __iadd__} and {@code __imul__}
 * stand for CPython's sequence slots, and number methods of either operand are asked before them.
 */
// CPython: abstract.c binary_op1, PyNumber_Add, sequence_repeat; typeobject.c SLOT1BINFULL
final class BinaryOperation {
  private BinaryOperation() {}

  static PyObject apply(SpecialMethod op, PyObject a, PyObject b) {
    PyObject result = orNotImplemented(op, a, b);
    if (result == PyNotImplemented.NOT_IMPLEMENTED) {
      throw unsupported(op, a, b);
    }
    return result;
  }

  static PyObject orNotImplemented(SpecialMethod op, PyObject a, PyObject b) {
    PyType ta = a.type();
    PyType tb = b.type();
    ThreadState ts = ThreadState.current();
    PyObject method = numberMethod(op, ta.special(op));
    PyObject reflected = tb == ta ? null : numberMethod(op, tb.special(op.twin()));
    if (reflected != null
        && reflected != method
        && tb.isSubtypeOf(ta)
        && reflected != ta.special(op.twin())) {
      PyObject result = reflected.callMethod(ts, b, a);
      if (result != PyNotImplemented.NOT_IMPLEMENTED) {
        return result;
      }
      reflected = null;
    }
    if (method != null) {
      PyObject result = method.callMethod(ts, a, b);
      if (result != PyNotImplemented.NOT_IMPLEMENTED) {
        return result;
      }
    }
    if (reflected != null) {
      PyObject result = reflected.callMethod(ts, b, a);
      if (result != PyNotImplemented.NOT_IMPLEMENTED) {
        return result;
      }
    }
    return switch (op) {
      case ADD -> concatenate(ts, a, b);
      case MUL -> repeat(ts, a, b);
      default -> PyNotImplemented.NOT_IMPLEMENTED;
    };
  }

  /** The method unless it is a sequence's. */
  private static PyObject numberMethod(SpecialMethod op, PyObject method) {
    return isSequenceMethod(op, method) ? null : method;
  }

  private static boolean isSequenceMethod(SpecialMethod op, PyObject method) {
    return switch (op) {
      case ADD, MUL, IADD, IMUL -> method instanceof PyMethodDescriptor m && m.isOfSequence();
      default -> false;
    };
  }

  private static PyObject concatenate(ThreadState ts, PyObject a, PyObject b) {
    PyObject concatenation = a.type().special(SpecialMethod.ADD);
    return isSequenceMethod(SpecialMethod.ADD, concatenation)
        ? concatenation.callMethod(ts, a, b)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  private static PyObject repeat(ThreadState ts, PyObject a, PyObject b) {
    PyObject repetition = a.type().special(SpecialMethod.MUL);
    if (isSequenceMethod(SpecialMethod.MUL, repetition)) {
      return repetition.callMethod(ts, a, requireCount(b));
    }
    PyObject reflected = b.type().special(SpecialMethod.MUL);
    if (isSequenceMethod(SpecialMethod.MUL, reflected)) {
      return reflected.callMethod(ts, b, requireCount(a));
    }
    return PyNotImplemented.NOT_IMPLEMENTED;
  }

  private static PyObject requireCount(PyObject count) {
    if (count.type().special(SpecialMethod.INDEX) == null) {
      throw Errors.typeError(
          "can't multiply sequence by non-int of type '" + count.type().name() + "'");
    }
    return count;
  }

  /** {@code a op= b}: the in-place method if there is one, else the plain operation. */
  // CPython: abstract.c binary_iop, PyNumber_InPlaceAdd, PyNumber_InPlaceMultiply
  static PyObject inPlace(SpecialMethod op, PyObject a, PyObject b) {
    PyObject method = a.type().special(op);
    if (method == null) {
      PyObject result = orNotImplemented(op.twin(), a, b);
      if (result == PyNotImplemented.NOT_IMPLEMENTED) {
        throw unsupported(op, a, b);
      }
      return result;
    }
    ThreadState ts = ThreadState.current();
    if (isSequenceMethod(op, method)) {
      PyObject number = op == SpecialMethod.IADD ? reflectedAdd(ts, a, b) : reflectedMul(ts, a, b);
      if (number != PyNotImplemented.NOT_IMPLEMENTED) {
        return number;
      }
      return method.callMethod(ts, a, op == SpecialMethod.IMUL ? requireCount(b) : b);
    }
    PyObject result = method.callMethod(ts, a, b);
    if (result == PyNotImplemented.NOT_IMPLEMENTED) {
      result = orNotImplemented(op.twin(), a, b);
    }
    if (result == PyNotImplemented.NOT_IMPLEMENTED) {
      throw unsupported(op, a, b);
    }
    return result;
  }

  private static PyObject reflectedAdd(ThreadState ts, PyObject a, PyObject b) {
    return reflected(ts, SpecialMethod.ADD, a, b);
  }

  private static PyObject reflectedMul(ThreadState ts, PyObject a, PyObject b) {
    return reflected(ts, SpecialMethod.MUL, a, b);
  }

  private static PyObject reflected(ThreadState ts, SpecialMethod op, PyObject a, PyObject b) {
    PyObject method = b.type() == a.type() ? null : numberMethod(op, b.type().special(op.twin()));
    return method == null ? PyNotImplemented.NOT_IMPLEMENTED : method.callMethod(ts, b, a);
  }

  /** {@code pow(base, exponent, modulus)}. */
  // CPython: abstract.c ternary_op
  static PyObject power(PyObject base, PyObject exponent, PyObject modulus) {
    ThreadState ts = ThreadState.current();
    PyType tb = base.type();
    PyType te = exponent.type();
    PyObject method = tb.special(SpecialMethod.POW);
    PyObject reflected = te == tb ? null : te.special(SpecialMethod.RPOW);
    PyObject result = PyNotImplemented.NOT_IMPLEMENTED;
    if (reflected != null && te.isSubtypeOf(tb) && reflected != tb.special(SpecialMethod.RPOW)) {
      result = reflected.callMethod(ts, exponent, base, modulus);
      reflected = null;
    }
    if (result == PyNotImplemented.NOT_IMPLEMENTED && method != null) {
      result = method.callMethod(ts, base, exponent, modulus);
    }
    if (result == PyNotImplemented.NOT_IMPLEMENTED && reflected != null) {
      result = reflected.callMethod(ts, exponent, base, modulus);
    }
    if (result == PyNotImplemented.NOT_IMPLEMENTED && modulus instanceof PowerModulus third) {
      result = third.power(ts, base, exponent);
    }
    if (result == PyNotImplemented.NOT_IMPLEMENTED && modulus instanceof PyFloat) {
      // CPython: abstract.c ternary_op asks the third operand too, and float_pow refuses
      throw Errors.typeError("pow() 3rd argument not allowed unless all arguments are integers");
    }
    if (result == PyNotImplemented.NOT_IMPLEMENTED) {
      throw Errors.typeError(
          "unsupported operand type(s) for ** or pow(): '"
              + tb.name()
              + "', '"
              + te.name()
              + "', '"
              + modulus.type().name()
              + "'");
    }
    return result;
  }

  private static RuntimeException unsupported(SpecialMethod op, PyObject a, PyObject b) {
    String hint =
        op == SpecialMethod.RSHIFT && a instanceof PyBuiltinFunction f && f.isNamed("print")
            ? ". Did you mean \"print(<message>, file=<output_stream>)\"?"
            : "";
    return Errors.typeError(
        "unsupported operand type(s) for "
            + op.symbol()
            + ": '"
            + a.type().name()
            + "' and '"
            + b.type().name()
            + "'"
            + hint);
  }
}
