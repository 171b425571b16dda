package typhon.stdlib._decimal;

import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.annotations.Default;
import typhon.annotations.Named;
import typhon.annotations.Unset;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyNotImplemented;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.PowerModulus;
import typhon.runtime.type.PyType;

/**
 * A decimal number: from a str, an int, a float, a tuple (sign, digits, exponent) or another
 * Decimal, exactly, whatever the context's precision.
 *
 * <p>Thread rule: immutable.
 */
@BuiltinType(name = "Decimal", module = "decimal", subclassable = true)
public class PyDecimal extends PyObject implements PowerModulus {
  public static final PyType TYPE = PyType.builtin(new PyDecimalTable());

  final Num number;

  PyDecimal(Num number) {
    this.number = number;
  }

  @BuiltinNew
  static PyObject __new__(
      PyType type,
      @Named @Default("\"0\"") PyObject value,
      @Named @Default("None") PyObject context) {
    PyDecimalContext c = PyDecimalContext.optional(context);
    if (type == TYPE && value.type() == TYPE) {
      return value;
    }
    return make(type, Conversion.exact(value, c));
  }

  static PyDecimal make(PyType type, Num number) {
    return type == TYPE ? new PyDecimal(number) : new PyDecimalSub(type, number);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @BuiltinMethod
  PyObject __add__(ThreadState ts, PyObject value) {
    return binary(Arithmetic::add, ts, this, value);
  }

  @BuiltinMethod
  PyObject __radd__(ThreadState ts, PyObject value) {
    return binary(Arithmetic::add, ts, value, this);
  }

  @BuiltinMethod
  PyObject __sub__(ThreadState ts, PyObject value) {
    return binary(Arithmetic::subtract, ts, this, value);
  }

  @BuiltinMethod
  PyObject __rsub__(ThreadState ts, PyObject value) {
    return binary(Arithmetic::subtract, ts, value, this);
  }

  @BuiltinMethod
  PyObject __mul__(ThreadState ts, PyObject value) {
    return binary(Arithmetic::multiply, ts, this, value);
  }

  @BuiltinMethod
  PyObject __rmul__(ThreadState ts, PyObject value) {
    return binary(Arithmetic::multiply, ts, value, this);
  }

  @BuiltinMethod
  PyObject __truediv__(ThreadState ts, PyObject value) {
    return binary(Division::divide, ts, this, value);
  }

  @BuiltinMethod
  PyObject __rtruediv__(ThreadState ts, PyObject value) {
    return binary(Division::divide, ts, value, this);
  }

  @BuiltinMethod
  PyObject __floordiv__(ThreadState ts, PyObject value) {
    return binary(Division::divideInt, ts, this, value);
  }

  @BuiltinMethod
  PyObject __rfloordiv__(ThreadState ts, PyObject value) {
    return binary(Division::divideInt, ts, value, this);
  }

  @BuiltinMethod
  PyObject __mod__(ThreadState ts, PyObject value) {
    return binary(Division::remainder, ts, this, value);
  }

  @BuiltinMethod
  PyObject __rmod__(ThreadState ts, PyObject value) {
    return binary(Division::remainder, ts, value, this);
  }

  @BuiltinMethod
  PyObject __divmod__(ThreadState ts, PyObject value) {
    return divmod(ts, this, value);
  }

  @BuiltinMethod
  PyObject __rdivmod__(ThreadState ts, PyObject value) {
    return divmod(ts, value, this);
  }

  @BuiltinMethod
  PyObject __pow__(ThreadState ts, PyObject value, @Default("None") PyObject mod) {
    return power(ts, this, value, mod);
  }

  @BuiltinMethod
  PyObject __rpow__(ThreadState ts, PyObject value, @Default("None") PyObject mod) {
    return power(ts, value, this, mod);
  }

  private static PyObject binary(
      Operation.Binary operation, ThreadState ts, PyObject left, PyObject right) {
    Num a = Conversion.operandOrNull(left);
    Num b = Conversion.operandOrNull(right);
    if (a == null || b == null) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    PyDecimalContext context = PyDecimalContext.current(ts);
    Status s = new Status();
    Num result = operation.of(a, b, context.settings(), s);
    context.signal(s.flags);
    return new PyDecimal(result);
  }

  private static PyObject divmod(ThreadState ts, PyObject left, PyObject right) {
    Num a = Conversion.operandOrNull(left);
    Num b = Conversion.operandOrNull(right);
    if (a == null || b == null) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    return divmod(a, b, PyDecimalContext.current(ts));
  }

  static PyObject divmod(Num a, Num b, PyDecimalContext context) {
    Status s = new Status();
    Num[] parts = Division.divmod(a, b, context.settings(), s);
    context.signal(s.flags);
    return PyTuple.of(new PyDecimal(parts[0]), new PyDecimal(parts[1]));
  }

  private static PyObject power(ThreadState ts, PyObject left, PyObject right, PyObject mod) {
    if (mod == PyNone.NONE) {
      return binary(Powers::power, ts, left, right);
    }
    Num a = Conversion.operandOrNull(left);
    Num b = Conversion.operandOrNull(right);
    Num m = Conversion.operandOrNull(mod);
    if (a == null || b == null || m == null) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    return powerModulo(a, b, m, PyDecimalContext.current(ts));
  }

  @Override
  public PyObject power(ThreadState ts, PyObject base, PyObject exponent) {
    return power(ts, base, exponent, this);
  }

  static PyObject powerModulo(Num a, Num b, Num m, PyDecimalContext context) {
    Status s = new Status();
    Num result = Powers.powerModulo(a, b, m, context.settings(), s);
    context.signal(s.flags);
    return new PyDecimal(result);
  }

  @BuiltinMethod
  PyObject __pos__(ThreadState ts) {
    return Operation.apply(Arithmetic::plus, number, PyDecimalContext.current(ts));
  }

  @BuiltinMethod
  PyObject __neg__(ThreadState ts) {
    return Operation.apply(Arithmetic::minus, number, PyDecimalContext.current(ts));
  }

  @BuiltinMethod
  PyObject __abs__(ThreadState ts) {
    return Operation.apply(Arithmetic::abs, number, PyDecimalContext.current(ts));
  }

  @BuiltinMethod
  boolean __bool__() {
    return !number.isZero();
  }

  @BuiltinMethod
  long __hash__() {
    return DecimalHash.of(this);
  }

  @BuiltinMethod
  String __str__(ThreadState ts) {
    return NumText.scientific(number, PyDecimalContext.current(ts).hasCapitals());
  }

  @BuiltinMethod
  String __repr__(ThreadState ts) {
    return "Decimal('" + __str__(ts) + "')";
  }

  @BuiltinMethod
  PyObject __format__(ThreadState ts, PyObject spec, @Unset PyObject override) {
    return DecimalFormat.format(this, spec, override, PyDecimalContext.current(ts));
  }

  /** The number itself. */
  @BuiltinGetter
  PyObject real() {
    return this;
  }

  /** Zero. */
  @BuiltinGetter
  PyObject imag() {
    return new PyDecimal(Num.ZERO);
  }
}
