package typhon.runtime.object;

import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.annotations.Keywords;
import typhon.runtime.error.Errors;
import typhon.runtime.text.FloatText;
import typhon.runtime.type.PyType;
import typhon.runtime.type.SpecialMethod;

/** A floating-point number, from text or another number. */
@BuiltinType(name = "float", subclassable = true)
public class PyFloat extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyFloatTable());

  public final double value;

  public PyFloat(double value) {
    this.value = value;
  }

  public static PyFloat of(double value) {
    return new PyFloat(value);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  // CPython: floatobject.c float_new, float_vectorcall
  @BuiltinNew(signature = "(x=0, /)")
  static PyObject __new__(PyType type, PyObject[] args, @Keywords PyDict keywords) {
    boolean own = type.inheritsSpecial(SpecialMethod.INIT, TYPE);
    if (own && keywords.size() > 0) {
      throw Errors.typeError("float() takes no keyword arguments");
    }
    if (args.length > 1) {
      throw Errors.typeError("float expected at most 1 argument, got " + args.length);
    }
    PyObject x = args.length == 0 ? PyInt.ZERO : args[0];
    if (type == TYPE) {
      return x.getClass() == PyFloat.class ? x : of(FloatParsing.convert(x));
    }
    return new PyFloatSub(type, FloatParsing.convert(x));
  }

  /** {@code float % float}: the sign of the divisor, exact. The divisor is not zero. */
  // CPython: floatobject.c float_rem
  public static double remainder(double a, double b) {
    double rest = a % b;
    if (rest == 0) {
      return Math.copySign(0.0, b);
    }
    return (b < 0) != (rest < 0) ? rest + b : rest;
  }

  /** {@code float // float}; the divisor is not zero. */
  // CPython: floatobject.c _float_div_mod
  public static double floorDivide(double a, double b) {
    double rest = a % b;
    double quotient = (a - rest) / b;
    if (rest != 0 && (b < 0) != (rest < 0)) {
      quotient -= 1.0;
    }
    if (quotient == 0) {
      return Math.copySign(0.0, a / b);
    }
    double floor = Math.floor(quotient);
    return quotient - floor > 0.5 ? floor + 1.0 : floor;
  }

  @Override
  public String toString() {
    return FloatText.repr(value);
  }
}
