package typhon.stdlib.math;

import java.math.BigInteger;
import typhon.annotations.BuiltinFunction;
import typhon.annotations.BuiltinMethods;
import typhon.annotations.Default;
import typhon.runtime.error.Errors;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.ops.Numbers;

/** The functions of math on integers. */
@BuiltinMethods(MathModule.class)
final class IntegerFunctions {
  /** Products of fewer factors than this are multiplied one by one. */
  private static final int SPLIT = 16;

  private IntegerFunctions() {}

  /** The product of all integers from 1 to n. */
  @BuiltinFunction
  static PyObject factorial(PyObject n) {
    PyInt number = Numbers.index(n);
    if (number.signum() < 0) {
      throw Errors.valueError("factorial() not defined for negative values");
    }
    if (!number.fitsLong()) {
      throw Errors.overflowError("factorial() argument should not exceed " + Long.MAX_VALUE);
    }
    return PyInt.of(product(1, number.longValue()));
  }

  /**
   * The product of the integers above {@code after} up to {@code last}, halved so that the factors
   * have like sizes.
   */
  private static BigInteger product(long first, long last) {
    if (last - first < SPLIT) {
      BigInteger result = BigInteger.ONE;
      for (long i = first; i <= last; i++) {
        result = result.multiply(BigInteger.valueOf(i));
      }
      return result;
    }
    long middle = first + (last - first) / 2;
    return product(first, middle).multiply(product(middle + 1, last));
  }

  /** The number of ways to choose k of n things in order; without k all of them. */
  @BuiltinFunction
  static PyObject perm(PyObject n, @Default("None") PyObject k) {
    if (k == PyNone.NONE) {
      return factorial(n);
    }
    BigInteger all = Numbers.index(n).bigValue();
    BigInteger chosen = Numbers.index(k).bigValue();
    checkNatural(all, chosen);
    if (chosen.compareTo(all) > 0) {
      return PyInt.of(0);
    }
    if (chosen.bitLength() > 63) {
      throw Errors.overflowError("k must not exceed " + Long.MAX_VALUE);
    }
    return PyInt.of(falling(all, chosen.longValue()));
  }

  private static void checkNatural(BigInteger n, BigInteger k) {
    if (n.signum() < 0) {
      throw Errors.valueError("n must be a non-negative integer");
    }
    if (k.signum() < 0) {
      throw Errors.valueError("k must be a non-negative integer");
    }
  }

  /** n * (n-1) * ... with k factors. */
  private static BigInteger falling(BigInteger n, long k) {
    if (k <= SPLIT) {
      BigInteger result = BigInteger.ONE;
      for (long i = 0; i < k; i++) {
        result = result.multiply(n.subtract(BigInteger.valueOf(i)));
      }
      return result;
    }
    long half = k / 2;
    return falling(n, half).multiply(falling(n.subtract(BigInteger.valueOf(half)), k - half));
  }

  /** The number of ways to choose k of n things without order. */
  @BuiltinFunction
  static PyObject comb(PyObject n, PyObject k) {
    BigInteger all = Numbers.index(n).bigValue();
    BigInteger chosen = Numbers.index(k).bigValue();
    checkNatural(all, chosen);
    if (chosen.compareTo(all) > 0) {
      return PyInt.of(0);
    }
    BigInteger fewer = chosen.min(all.subtract(chosen));
    if (fewer.bitLength() > 63) {
      throw Errors.overflowError("min(n - k, k) must not exceed " + Long.MAX_VALUE);
    }
    return PyInt.of(comb(all, fewer.longValue()));
  }

  /**
   * C(n, k) = C(n, j) * C(n-j, k-j) / C(k, j), so that no intermediate result is much longer than
   * the result.
   */
  private static BigInteger comb(BigInteger n, long k) {
    if (k <= SPLIT) {
      return falling(n, k).divide(product(1, k));
    }
    long j = k / 2;
    return comb(n, j)
        .multiply(comb(n.subtract(BigInteger.valueOf(j)), k - j))
        .divide(comb(BigInteger.valueOf(k), j));
  }

  /** The greatest common divisor of the integers. */
  @BuiltinFunction
  static PyObject gcd(PyObject... integers) {
    PyInt result = PyInt.of(0);
    for (PyObject integer : integers) {
      PyInt next = Numbers.index(integer);
      result =
          isSmall(result) && isSmall(next)
              ? PyInt.of(gcd(Math.abs(result.longValue()), Math.abs(next.longValue())))
              : PyInt.of(result.bigValue().gcd(next.bigValue()));
    }
    return result;
  }

  /** True if the absolute value fits a long too. */
  private static boolean isSmall(PyInt value) {
    return value.fitsLong() && value.longValue() != Long.MIN_VALUE;
  }

  private static long gcd(long a, long b) {
    while (b != 0) {
      long rest = a % b;
      a = b;
      b = rest;
    }
    return a;
  }

  /** The least common multiple of the integers. */
  @BuiltinFunction
  static PyObject lcm(PyObject... integers) {
    BigInteger result = BigInteger.ONE;
    for (PyObject integer : integers) {
      BigInteger value = Numbers.index(integer).bigValue();
      result =
          value.signum() == 0 || result.signum() == 0
              ? BigInteger.ZERO
              : result.divide(result.gcd(value)).multiply(value).abs();
    }
    return PyInt.of(result);
  }

  /** The integer part of the square root of n. */
  @BuiltinFunction
  static PyObject isqrt(PyObject n) {
    PyInt number = Numbers.index(n);
    if (number.signum() < 0) {
      throw Errors.valueError("isqrt() argument must be nonnegative");
    }
    if (!number.fitsLong()) {
      return PyInt.of(number.bigValue().sqrt());
    }
    long value = number.longValue();
    long root = (long) Math.sqrt((double) value);
    while (root * root > value || root > 3037000499L) {
      root--;
    }
    while (root < 3037000499L && (root + 1) * (root + 1) <= value) {
      root++;
    }
    return PyInt.of(root);
  }
}
