package typhon.runtime.object;

import java.math.BigInteger;

/** An int of more than 128 bits. Immutable. */
public final class PyIntBig extends PyInt {
  private final BigInteger value;

  PyIntBig(BigInteger value) {
    this.value = value;
  }

  @Override
  public boolean fitsLong() {
    return false;
  }

  @Override
  public long longValue() {
    return value.longValue();
  }

  @Override
  public boolean fits128() {
    return false;
  }

  @Override
  public long high() {
    return value.shiftRight(Long.SIZE).longValue();
  }

  @Override
  public BigInteger bigValue() {
    return value;
  }

  @Override
  public int signum() {
    return value.signum();
  }
}
