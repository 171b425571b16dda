package typhon.stdlib._decimal;

import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinMethods;
import typhon.runtime.error.Errors;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyBool;
import typhon.runtime.object.PyComplex;
import typhon.runtime.object.PyFloat;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyNotImplemented;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Objects;

/** Comparisons of a Decimal with numbers of all kinds. */
// CPython: _decimal.c dec_richcompare, convert_op_cmp
@BuiltinMethods(PyDecimal.class)
final class DecimalComparisons {
  private static final PyStr NUMERATOR = PyStr.intern("numerator");
  private static final PyStr DENOMINATOR = PyStr.intern("denominator");

  /** Neither less, equal nor greater. */
  private static final int UNORDERED = 2;

  /** Of foreign types. */
  private static final int FOREIGN = 3;

  private DecimalComparisons() {}

  @BuiltinMethod
  static PyObject __lt__(PyDecimal self, PyObject value) {
    int order = compare(self.number, value, true);
    return order == FOREIGN ? PyNotImplemented.NOT_IMPLEMENTED : PyBool.of(order < 0);
  }

  @BuiltinMethod
  static PyObject __le__(PyDecimal self, PyObject value) {
    int order = compare(self.number, value, true);
    return order == FOREIGN ? PyNotImplemented.NOT_IMPLEMENTED : PyBool.of(order <= 0);
  }

  @BuiltinMethod
  static PyObject __eq__(PyDecimal self, PyObject value) {
    int order = compare(self.number, value, false);
    return order == FOREIGN ? PyNotImplemented.NOT_IMPLEMENTED : PyBool.of(order == 0);
  }

  @BuiltinMethod
  static PyObject __ne__(PyDecimal self, PyObject value) {
    int order = compare(self.number, value, false);
    return order == FOREIGN ? PyNotImplemented.NOT_IMPLEMENTED : PyBool.of(order != 0);
  }

  @BuiltinMethod
  static PyObject __gt__(PyDecimal self, PyObject value) {
    int order = compare(self.number, value, true);
    return order == FOREIGN ? PyNotImplemented.NOT_IMPLEMENTED : PyBool.of(order == 1);
  }

  @BuiltinMethod
  static PyObject __ge__(PyDecimal self, PyObject value) {
    int order = compare(self.number, value, true);
    return order == FOREIGN
        ? PyNotImplemented.NOT_IMPLEMENTED
        : PyBool.of(order == 0 || order == 1);
  }

  private static int compare(Num a, PyObject value, boolean ordered) {
    return switch (value) {
      case PyDecimal b -> compare(a, b.number, ordered);
      case PyInt b -> compare(a, Conversion.ofInt(b), ordered);
      case PyFloat b -> compareFloat(a, b.value, ordered);
      case PyComplex b -> ordered || b.imag != 0 ? FOREIGN : compareFloat(a, b.real, false);
      default -> compareRational(a, value, ordered);
    };
  }

  private static int compareFloat(Num a, double b, boolean ordered) {
    PyDecimalContext context = PyDecimalContext.current(ThreadState.current());
    if (ordered) {
      context.signal(Flags.FLOAT_OPERATION);
    } else {
      context.addFlags(Flags.FLOAT_OPERATION);
    }
    return compare(a, Conversion.ofDouble(b), ordered);
  }

  private static int compareRational(Num a, PyObject value, boolean ordered) {
    if (!Objects.isInstance(value, DecimalState.current().rational)) {
      return FOREIGN;
    }
    Num numerator = part(value, NUMERATOR);
    if (a.isSpecial()) {
      return compare(a, numerator, ordered);
    }
    Num denominator = part(value, DENOMINATOR);
    Num product = Num.of(a.negative, a.coefficient().multiply(denominator.coefficient()), a.exp);
    return compare(product, numerator, ordered);
  }

  private static Num part(PyObject rational, PyStr name) {
    if (Objects.getAttribute(rational, name) instanceof PyInt part) {
      return Conversion.ofInt(part);
    }
    throw Errors.typeError("argument must be an integer");
  }

  private static int compare(Num a, Num b, boolean ordered) {
    if (!a.isNan() && !b.isNan()) {
      return Comparison.compare(a, b);
    }
    if (ordered || a.isSignaling() || b.isSignaling()) {
      PyDecimalContext.current(ThreadState.current()).signal(Flags.INVALID_OPERATION);
    }
    return UNORDERED;
  }
}
