package typhon.runtime.object;

import java.math.BigInteger;
import typhon.runtime.storage.Int128;

/** An int of 65 to 128 bits, {@code high * 2^64 + low} with low unsigned. Immutable. */
public final class PyInt128 extends PyInt {
  public final long high;
  public final long low;

  PyInt128(long high, long low) {
    this.high = high;
    this.low = low;
  }

  @Override
  public boolean fitsLong() {
    return false;
  }

  @Override
  public long longValue() {
    return low;
  }

  @Override
  public boolean fits128() {
    return true;
  }

  @Override
  public long high() {
    return high;
  }

  @Override
  public BigInteger bigValue() {
    return Int128.toBig(high, low);
  }

  @Override
  public int signum() {
    return high < 0 ? -1 : 1;
  }
}
