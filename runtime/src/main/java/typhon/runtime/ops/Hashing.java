package typhon.runtime.ops;

import typhon.runtime.object.PyInt;
import typhon.runtime.text.NumericHash;

/** Hash values. */
public final class Hashing {
  private Hashing() {}

  /**
   * What becomes of the result of a {@code __hash__}: as it is in 64 bits, else its own hash; never
   * -1.
   */
  public static long fold(PyInt hash) {
    long h = hash.fitsLong() ? hash.longValue() : NumericHash.hash(hash.bigValue());
    return h == -1 ? -2 : h;
  }
}
