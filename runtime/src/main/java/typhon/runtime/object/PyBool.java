package typhon.runtime.object;

import java.math.BigInteger;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.annotations.Default;
import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.ops.Objects;
import typhon.runtime.ops.Warnings;
import typhon.runtime.type.PyType;

/** The truth of its argument: True or False, the only two instances. */
@BuiltinType(name = "bool", base = PyInt.class)
public final class PyBool extends PyInt {
  public static final PyType TYPE = PyType.builtin(new PyBoolTable());
  public static final PyBool TRUE = new PyBool(1);
  public static final PyBool FALSE = new PyBool(0);

  private static final PyStr TRUE_TEXT = PyStr.intern("True");
  private static final PyStr FALSE_TEXT = PyStr.intern("False");

  private final long value;

  private PyBool(long value) {
    this.value = value;
  }

  public static PyBool of(boolean value) {
    return value ? TRUE : FALSE;
  }

  @BuiltinNew
  static PyObject __new__(PyType type, @Default("False") PyObject object) {
    return of(Objects.isTrue(object));
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public boolean fitsLong() {
    return true;
  }

  @Override
  public long longValue() {
    return value;
  }

  @Override
  public boolean fits128() {
    return true;
  }

  @Override
  public long high() {
    return 0;
  }

  @Override
  public BigInteger bigValue() {
    return BigInteger.valueOf(value);
  }

  @Override
  public int signum() {
    return (int) value;
  }

  @Override
  public PyInt exact() {
    return this == TRUE ? ONE : ZERO;
  }

  @BuiltinMethod
  PyObject __repr__() {
    return this == TRUE ? TRUE_TEXT : FALSE_TEXT;
  }

  @BuiltinMethod
  PyObject __and__(PyObject value) {
    return value instanceof PyBool b
        ? of(this == TRUE && b == TRUE)
        : PyIntOperators.__and__(this, value);
  }

  @BuiltinMethod
  PyObject __rand__(PyObject value) {
    return __and__(value);
  }

  @BuiltinMethod
  PyObject __or__(PyObject value) {
    return value instanceof PyBool b
        ? of(this == TRUE || b == TRUE)
        : PyIntOperators.__or__(this, value);
  }

  @BuiltinMethod
  PyObject __ror__(PyObject value) {
    return __or__(value);
  }

  @BuiltinMethod
  PyObject __xor__(PyObject value) {
    return value instanceof PyBool b ? of(this != b) : PyIntOperators.__xor__(this, value);
  }

  @BuiltinMethod
  PyObject __rxor__(PyObject value) {
    return __xor__(value);
  }

  // CPython: boolobject.c bool_invert
  @BuiltinMethod
  PyObject __invert__() {
    Warnings.warn(
        ExceptionTypes.DEPRECATION_WARNING,
        "Bitwise inversion '~' on bool is deprecated and will be removed in Python 3.16. This returns the bitwise"
            + " inversion of the underlying int object and is usually not what you expect from negating a bool. Use"
            + " the 'not' operator for boolean negation or ~int(x) if you really want the bitwise inversion of the"
            + " underlying int.");
    return PyInt.of(~value);
  }
}
