package typhon.stdlib._decimal;

import java.math.BigInteger;
import typhon.runtime.error.Errors;
import typhon.runtime.ops.Objects;
import typhon.runtime.text.NumericHash;

/** The hash of a Decimal: that of the equal int, float or Fraction. */
// CPython: _decimal.c _dec_hash
final class DecimalHash {
  /** The inverse of ten modulo the prime. */
  private static final long INVERSE_OF_TEN = 2075258708292324556L;

  private static final long P = NumericHash.MODULUS;
  private static final BigInteger MODULUS = BigInteger.valueOf(P);

  private DecimalHash() {}

  static long of(PyDecimal decimal) {
    Num n = decimal.number;
    if (n.isSpecial()) {
      return ofSpecial(decimal);
    }
    if (n.exp == 0 && n.big == null) {
      return NumericHash.hash(n.negative ? -n.small : n.small);
    }
    long base = n.exp >= 0 ? 10 : INVERSE_OF_TEN;
    long coefficient = n.big == null ? n.small % P : n.big.mod(MODULUS).longValue();
    long hash = multiply(coefficient, power(base, Math.abs(n.exp)));
    hash = n.negative ? -hash : hash;
    return hash == -1 ? -2 : hash;
  }

  private static long ofSpecial(PyDecimal decimal) {
    Num n = decimal.number;
    if (n.isSignaling()) {
      throw Errors.typeError("Cannot hash a signaling NaN value");
    }
    if (n.isNan()) {
      return Objects.identityHash(decimal);
    }
    return n.negative ? -NumericHash.INF : NumericHash.INF;
  }

  private static long power(long base, long exponent) {
    long power = 1;
    long square = base;
    for (long e = exponent; e > 0; e >>= 1) {
      if ((e & 1) == 1) {
        power = multiply(power, square);
      }
      square = multiply(square, square);
    }
    return power;
  }

  private static long multiply(long a, long b) {
    long high = Math.multiplyHigh(a, b);
    long low = a * b;
    // 2^61 is one.
    long sum = (low & P) + (low >>> 61 | high << 3);
    sum = (sum & P) + (sum >>> 61);
    return sum >= P ? sum - P : sum;
  }
}
