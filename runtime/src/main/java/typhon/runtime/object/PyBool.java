package typhon.runtime.object;

import java.math.BigInteger;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.annotations.Default;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.PyType;

/** The truth of its argument: True or False, the only two instances. */
@BuiltinType(name = "bool", base = PyInt.class)
public final class PyBool extends PyInt {
  public static final PyType TYPE = PyType.builtin(new PyBoolTable());
  public static final PyBool TRUE = new PyBool(1);
  public static final PyBool FALSE = new PyBool(0);

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
  public BigInteger bigValue() {
    return BigInteger.valueOf(value);
  }

  @Override
  public int signum() {
    return (int) value;
  }

  @Override
  @BuiltinMethod
  PyObject __repr__() {
    return PyStr.of(this == TRUE ? "True" : "False");
  }
}
