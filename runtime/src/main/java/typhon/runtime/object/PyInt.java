package typhon.runtime.object;

import java.math.BigInteger;
import typhon.annotations.BuiltinType;
import typhon.runtime.storage.Int128;
import typhon.runtime.type.PyType;

/**
 * An integer of any size: of a number, truncated towards zero, or of the text of one in a base from
 * 2 to 36.
 *
 * <pre>
 * &gt;&gt;&gt; int('0b101', base=0)
 * 5
 * </pre>
 */
// The root of the widths a value can have: PyInt64, PyInt128 and PyIntBig, each value in the
// narrowest
// that holds it, PyBool, and PyIntSub for instances of Python subclasses. All immutable.
@BuiltinType(name = "int", subclassable = true, ownsAttributes = true)
public abstract class PyInt extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyIntTable());
  private static final int CACHE_LOW = -128;
  private static final int CACHE_HIGH = 1024;
  private static final PyInt64[] CACHE = cache();

  public static final PyInt ZERO = of(0);
  public static final PyInt ONE = of(1);
  public static final PyInt MINUS_ONE = of(-1);

  private static PyInt64[] cache() {
    PyInt64[] cache = new PyInt64[CACHE_HIGH - CACHE_LOW + 1];
    for (int i = 0; i < cache.length; i++) {
      cache[i] = new PyInt64(i + CACHE_LOW);
    }
    return cache;
  }

  /** The int of this value. */
  public static PyInt of(long value) {
    return value >= CACHE_LOW && value <= CACHE_HIGH
        ? CACHE[(int) (value - CACHE_LOW)]
        : new PyInt64(value);
  }

  /** The int {@code high * 2^64 + low} (low unsigned), in its narrowest form. */
  public static PyInt of(long high, long low) {
    return Int128.fitsLong(high, low) ? of(low) : new PyInt128(high, low);
  }

  /** The int of this value, in its narrowest form. */
  public static PyInt of(BigInteger value) {
    int bits = value.bitLength();
    if (bits < Long.SIZE) {
      return of(value.longValue());
    }
    return bits < 2 * Long.SIZE
        ? new PyInt128(value.shiftRight(Long.SIZE).longValue(), value.longValue())
        : new PyIntBig(value);
  }

  /** The int of an unsigned 64-bit value. */
  public static PyInt ofUnsigned(long value) {
    return value >= 0 ? of(value) : new PyInt128(0, value);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /** Whether the value fits in a Java long. */
  public abstract boolean fitsLong();

  /** The low 64 bits in two's complement: the value itself when {@link #fitsLong}. */
  public abstract long longValue();

  /** Whether the value fits in 128 bits with its sign. */
  public abstract boolean fits128();

  /**
   * Bits 64 to 127 in two's complement: with {@link #longValue} the value when {@link #fits128}.
   */
  public abstract long high();

  public abstract BigInteger bigValue();

  /** -1, 0 or 1. */
  public abstract int signum();

  /** This value as an int of exact type. */
  public PyInt exact() {
    return this;
  }

  /** Whether the value is that of a Java int. */
  public final boolean fitsInt() {
    return fitsLong() && longValue() == (int) longValue();
  }

  /** The digits, without regard to the limit on their number. */
  @Override
  public String toString() {
    return fits128() ? Int128.toString(high(), longValue()) : bigValue().toString();
  }
}
