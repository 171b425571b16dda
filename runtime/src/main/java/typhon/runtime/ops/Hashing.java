package typhon.runtime.ops;

import java.math.BigInteger;
import typhon.runtime.object.PyInt;

/** Hash values. */
public final class Hashing {
  private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(61).subtract(BigInteger.ONE);

  private Hashing() {}

  /** What becomes of the result of a {@code __hash__}: as it is in 64 bits, else its own hash; never -1. */
  public static long fold(PyInt hash) {
    long h = hash.fitsLong() ? hash.longValue() : reduce(hash.bigValue());
    return h == -1 ? -2 : h;
  }

  private static long reduce(BigInteger value) {
    long h = value.abs().mod(MODULUS).longValue();
    return value.signum() < 0 ? -h : h;
  }
}
