package typhon.runtime.object;

import java.math.BigInteger;

/** An int that fits in a long. Immutable. */
public final class PyInt64 extends PyInt {
  public final long value;

  PyInt64(long value) {
    this.value = value;
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
    return value >> (Long.SIZE - 1);
  }

  @Override
  public BigInteger bigValue() {
    return BigInteger.valueOf(value);
  }

  @Override
  public int signum() {
    return Long.signum(value);
  }
}
