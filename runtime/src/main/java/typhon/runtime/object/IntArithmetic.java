package typhon.runtime.object;

import java.math.BigInteger;
import typhon.runtime.error.Errors;
import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.storage.Int128;

/**
 * Addition, multiplication, comparison and bit operations on ints of all widths (design D10): each
 * takes the narrowest road that holds its operands, and the result is in its narrowest form.
 */
// CPython: longobject.c
public final class IntArithmetic {
  private IntArithmetic() {}

  // On longs: what compiled code and the fast paths call when a result may leave the range

  public static PyInt add(long a, long b) {
    long sum = a + b;
    return ((a ^ sum) & (b ^ sum)) >= 0 ? PyInt.of(sum) : new PyInt128(a >> 63, sum);
  }

  public static PyInt subtract(long a, long b) {
    long difference = a - b;
    return ((a ^ b) & (a ^ difference)) >= 0
        ? PyInt.of(difference)
        : new PyInt128(a >> 63, difference);
  }

  public static PyInt multiply(long a, long b) {
    return PyInt.of(Math.multiplyHigh(a, b), a * b);
  }

  public static PyInt negate(long a) {
    return a == Long.MIN_VALUE ? new PyInt128(0, a) : PyInt.of(-a);
  }

  /** {@code a << count}; the count is not negative. */
  public static PyInt shiftLeft(long a, long count) {
    if (count < Long.SIZE) {
      long shifted = a << count;
      return shifted >> count == a
          ? PyInt.of(shifted)
          : PyInt.of(Int128.shlHi(a >> 63, a, (int) count), shifted);
    }
    return a == 0 ? PyInt.ZERO : shiftLeftBig(PyInt.of(a), count);
  }

  /** {@code a >> count}; the count is not negative. */
  public static long shiftRight(long a, long count) {
    return a >> Math.min(count, Long.SIZE - 1);
  }

  // On ints of any width

  /** A running total beyond the range of a long (design D10): no virtual call on the way. */
  public static PyInt add(PyInt128 a, long b) {
    long low = a.low + b;
    long high = Int128.addHi(a.high, a.low, b >> 63, b);
    if (Int128.addOverflows(a.high, b >> 63, high)) {
      return PyInt.of(a.bigValue().add(BigInteger.valueOf(b)));
    }
    return high == low >> 63 ? PyInt.of(low) : new PyInt128(high, low);
  }

  public static PyInt add(PyInt a, PyInt b) {
    if (a.fitsLong() && b.fitsLong()) {
      return add(a.longValue(), b.longValue());
    }
    if (a.fits128() && b.fits128()) {
      long high = Int128.addHi(a.high(), a.longValue(), b.high(), b.longValue());
      if (!Int128.addOverflows(a.high(), b.high(), high)) {
        return PyInt.of(high, a.longValue() + b.longValue());
      }
    }
    return PyInt.of(a.bigValue().add(b.bigValue()));
  }

  public static PyInt subtract(PyInt a, PyInt b) {
    if (a.fitsLong() && b.fitsLong()) {
      return subtract(a.longValue(), b.longValue());
    }
    if (a.fits128() && b.fits128()) {
      long high = Int128.subHi(a.high(), a.longValue(), b.high(), b.longValue());
      if (!Int128.subOverflows(a.high(), b.high(), high)) {
        return PyInt.of(high, a.longValue() - b.longValue());
      }
    }
    return PyInt.of(a.bigValue().subtract(b.bigValue()));
  }

  public static PyInt multiply(PyInt a, PyInt b) {
    if (a.fitsLong() && b.fitsLong()) {
      return multiply(a.longValue(), b.longValue());
    }
    if (a.fits128() && b.fits128()) {
      Int128 product = Int128.mul(a.high(), a.longValue(), b.high(), b.longValue());
      if (product != null) {
        return PyInt.of(product.hi(), product.lo());
      }
    }
    BigInteger x = a.bigValue();
    BigInteger y = b.bigValue();
    requireRoom((long) x.bitLength() + y.bitLength());
    // The JDK has a shorter way for a square, but does not look for it.
    return PyInt.of(a == b ? x.pow(2) : x.multiply(y));
  }

  /** MemoryError for a result of more bits than a BigInteger holds. */
  static void requireRoom(long bits) {
    if (bits >= Integer.MAX_VALUE) {
      throw Errors.with(ExceptionTypes.MEMORY_ERROR);
    }
  }

  public static PyInt negate(PyInt a) {
    if (a.fitsLong()) {
      return negate(a.longValue());
    }
    if (a instanceof PyInt128 x && x.high != Long.MIN_VALUE) {
      return PyInt.of(Int128.negHi(x.high, x.low), -x.low);
    }
    return PyInt.of(a.bigValue().negate());
  }

  public static PyInt abs(PyInt a) {
    return a.signum() < 0 ? negate(a) : a.exact();
  }

  public static PyInt invert(PyInt a) {
    if (a.fits128()) {
      return PyInt.of(~a.high(), ~a.longValue());
    }
    return PyInt.of(a.bigValue().not());
  }

  public static PyInt and(PyInt a, PyInt b) {
    if (a.fits128() && b.fits128()) {
      return PyInt.of(a.high() & b.high(), a.longValue() & b.longValue());
    }
    return PyInt.of(a.bigValue().and(b.bigValue()));
  }

  public static PyInt or(PyInt a, PyInt b) {
    if (a.fits128() && b.fits128()) {
      return PyInt.of(a.high() | b.high(), a.longValue() | b.longValue());
    }
    return PyInt.of(a.bigValue().or(b.bigValue()));
  }

  public static PyInt xor(PyInt a, PyInt b) {
    if (a.fits128() && b.fits128()) {
      return PyInt.of(a.high() ^ b.high(), a.longValue() ^ b.longValue());
    }
    return PyInt.of(a.bigValue().xor(b.bigValue()));
  }

  public static PyInt shiftLeft(PyInt a, PyInt count) {
    if (count.signum() < 0) {
      throw Errors.valueError("negative shift count");
    }
    if (a.signum() == 0) {
      return PyInt.ZERO;
    }
    if (!count.fitsLong()) {
      throw Errors.overflowError("too many digits in integer");
    }
    return a.fitsLong()
        ? shiftLeft(a.longValue(), count.longValue())
        : shiftLeftBig(a, count.longValue());
  }

  private static PyInt shiftLeftBig(PyInt a, long count) {
    if (a.fits128()) {
      int bits = Int128.bitLength(a.high(), a.longValue());
      if (bits + count < 2 * Long.SIZE && count >= 0) {
        int n = (int) count;
        return PyInt.of(Int128.shlHi(a.high(), a.longValue(), n), Int128.shlLo(a.longValue(), n));
      }
    }
    BigInteger value = a.bigValue();
    requireRoom(Math.min(count, Integer.MAX_VALUE) + value.bitLength());
    return PyInt.of(value.shiftLeft((int) count));
  }

  public static PyInt shiftRight(PyInt a, PyInt count) {
    if (count.signum() < 0) {
      throw Errors.valueError("negative shift count");
    }
    if (!count.fitsInt()) {
      return a.signum() < 0 ? PyInt.MINUS_ONE : PyInt.ZERO;
    }
    int n = (int) count.longValue();
    if (a.fitsLong()) {
      return PyInt.of(shiftRight(a.longValue(), n));
    }
    if (a.fits128()) {
      int m = Math.min(n, 2 * Long.SIZE - 1);
      return PyInt.of(Int128.shrHi(a.high(), m), Int128.shrLo(a.high(), a.longValue(), m));
    }
    return PyInt.of(a.bigValue().shiftRight(n));
  }

  public static int compare(PyInt a, PyInt b) {
    if (a.fitsLong() && b.fitsLong()) {
      return Long.compare(a.longValue(), b.longValue());
    }
    if (a.fits128() && b.fits128()) {
      return Int128.compare(a.high(), a.longValue(), b.high(), b.longValue());
    }
    return a.bigValue().compareTo(b.bigValue());
  }

  public static boolean equal(PyInt a, PyInt b) {
    if (a.fits128() && b.fits128()) {
      return a.longValue() == b.longValue() && a.high() == b.high();
    }
    return !a.fits128() && !b.fits128() && a.bigValue().equals(b.bigValue());
  }
}
