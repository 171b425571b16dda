package typhon.runtime.object;

import java.math.BigInteger;
import typhon.runtime.error.Errors;

/** Powers of ints. */
// CPython: longobject.c long_pow
public final class IntPower {
  private IntPower() {}

  /** {@code base ** exponent}; the exponent is not negative. */
  public static PyInt power(PyInt base, PyInt exponent) {
    if (base.fitsLong()) {
      long b = base.longValue();
      if (exponent.signum() == 0 || b == 1) {
        return PyInt.ONE;
      }
      if (b == 0) {
        return PyInt.ZERO;
      }
      if (b == -1) {
        return (exponent.longValue() & 1) == 0 ? PyInt.ONE : PyInt.MINUS_ONE;
      }
      if (exponent.fitsInt()) {
        PyInt small = smallPower(b, (int) exponent.longValue());
        if (small != null) {
          return small;
        }
      }
    }
    IntArithmetic.requireRoom(exponent.fitsInt() ? 0 : Integer.MAX_VALUE);
    BigInteger value = base.bigValue();
    int e = (int) exponent.longValue();
    IntArithmetic.requireRoom((long) (value.abs().bitLength() - 1) * e);
    return PyInt.of(value.pow(e));
  }

  /** The power by squaring in longs, or null if it leaves their range. */
  private static PyInt smallPower(long base, int exponent) {
    if (exponent == 2) {
      return IntArithmetic.multiply(base, base);
    }
    long result = 1;
    long square = base;
    int rest = exponent;
    while (true) {
      if ((rest & 1) != 0) {
        if (Math.multiplyHigh(result, square) != (result * square) >> 63) {
          return null;
        }
        result *= square;
      }
      rest >>= 1;
      if (rest == 0) {
        return PyInt.of(result);
      }
      if (Math.multiplyHigh(square, square) != (square * square) >> 63) {
        return null;
      }
      square *= square;
    }
  }

  /** {@code pow(base, exponent, modulus)}. */
  public static PyInt power(PyInt base, PyInt exponent, PyInt modulus) {
    if (modulus.signum() == 0) {
      throw Errors.valueError("pow() 3rd argument cannot be 0");
    }
    BigInteger m = modulus.bigValue().abs();
    if (m.equals(BigInteger.ONE)) {
      return PyInt.ZERO;
    }
    BigInteger b = base.bigValue();
    BigInteger e = exponent.bigValue();
    if (e.signum() < 0) {
      if (!b.gcd(m).equals(BigInteger.ONE)) {
        throw Errors.valueError("base is not invertible for the given modulus");
      }
      b = b.modInverse(m);
      e = e.negate();
    }
    BigInteger result = b.modPow(e, m);
    boolean towardsModulus = modulus.signum() < 0 && result.signum() != 0;
    return PyInt.of(towardsModulus ? result.subtract(m) : result);
  }
}
