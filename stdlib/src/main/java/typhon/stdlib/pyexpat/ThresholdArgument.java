package typhon.stdlib.pyexpat;

import java.math.BigInteger;
import typhon.runtime.error.Errors;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyObject;
import typhon.runtime.ops.Numbers;

/** An argument that is an unsigned 64-bit number in C. */
final class ThresholdArgument {
  private ThresholdArgument() {}

  /** The number, capped to what a long can say. */
  static long of(PyObject value) {
    PyInt number = Numbers.index(value);
    if (number.signum() < 0) {
      throw Errors.valueError("value must be positive");
    }
    BigInteger big = number.bigValue();
    if (big.bitLength() > 64) {
      throw Errors.overflowError("Python int too large to convert to C unsigned long long");
    }
    return big.bitLength() > 63 ? Long.MAX_VALUE : big.longValue();
  }
}
