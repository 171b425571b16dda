package typhon.runtime.object;

import java.math.BigInteger;

/** Rounding an int to a power of ten, half to even. */
// CPython: longobject.c int___round___impl
final class IntRounding {
  private IntRounding() {}

  static PyInt round(PyInt value, PyInt digits) {
    if (digits.signum() >= 0) {
      return value.exact();
    }
    // A power of ten of more digits than the value has bits is beyond twice the value.
    if (!digits.fitsInt() || -digits.longValue() > PyIntMethods.bitLength(value)) {
      return PyInt.ZERO;
    }
    BigInteger unit = BigInteger.TEN.pow((int) -digits.longValue());
    BigInteger[] division = value.bigValue().abs().divideAndRemainder(unit);
    int half = division[1].shiftLeft(1).compareTo(unit);
    boolean up = half > 0 || (half == 0 && division[0].testBit(0));
    BigInteger rounded = (up ? division[0].add(BigInteger.ONE) : division[0]).multiply(unit);
    return PyInt.of(value.signum() < 0 ? rounded.negate() : rounded);
  }
}
