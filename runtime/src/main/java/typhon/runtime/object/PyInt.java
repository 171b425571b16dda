package typhon.runtime.object;

import java.math.BigInteger;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinType;
import typhon.runtime.type.PyType;

/** int([x]) -> integer; int(x, base=10) -> integer */
@BuiltinType(name = "int", subclassable = true, ownsAttributes = true)
public abstract class PyInt extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyIntTable());
  private static final int CACHE_LOW = -128;
  private static final int CACHE_HIGH = 1024;
  private static final PyInt64[] CACHE = new PyInt64[CACHE_HIGH - CACHE_LOW + 1];

  static {
    for (int i = 0; i < CACHE.length; i++) {
      CACHE[i] = new PyInt64(i + CACHE_LOW);
    }
  }

  /** The int of this value. */
  public static PyInt of(long value) {
    return value >= CACHE_LOW && value <= CACHE_HIGH
        ? CACHE[(int) (value - CACHE_LOW)]
        : new PyInt64(value);
  }

  /** The int of this value, in its narrowest form. */
  public static PyInt of(BigInteger value) {
    return value.bitLength() < 64 ? of(value.longValue()) : new PyIntBig(value);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /** Whether the value fits in a Java long. */
  public abstract boolean fitsLong();

  /** The value; meaningful when {@link #fitsLong}. */
  public abstract long longValue();

  public abstract BigInteger bigValue();

  /** -1, 0 or 1. */
  public abstract int signum();

  @BuiltinMethod
  PyObject __repr__() {
    return PyStr.of(bigValue().toString());
  }

  @BuiltinMethod
  PyObject __index__() {
    return this;
  }

  @Override
  public String toString() {
    return bigValue().toString();
  }
}
