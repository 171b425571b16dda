package typhon.runtime.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Int128Test {
  private static final BigInteger MIN = BigInteger.ONE.shiftLeft(127).negate();

  private static List<BigInteger> samples() {
    List<BigInteger> list = new ArrayList<>();
    for (int bit : new int[] {0, 1, 31, 32, 33, 62, 63, 64, 65, 95, 126}) {
      BigInteger power = BigInteger.ONE.shiftLeft(bit);
      for (BigInteger b :
          List.of(power, power.subtract(BigInteger.ONE), power.add(BigInteger.ONE))) {
        list.add(b);
        list.add(b.negate());
      }
    }
    list.add(MIN);
    list.add(MIN.not());
    Random random = new Random(128);
    for (int i = 0; i < 120; i++) {
      BigInteger b = new BigInteger(1 + random.nextInt(127), random);
      list.add(random.nextBoolean() ? b : b.negate());
    }
    return list;
  }

  @Test
  void arithmeticAgreesWithBigInteger() {
    for (BigInteger a : samples()) {
      for (BigInteger b : samples()) {
        check(a, b);
      }
    }
  }

  private static void check(BigInteger a, BigInteger b) {
    Int128 x = Int128.of(a);
    Int128 y = Int128.of(b);
    assertEquals(a, x.toBig());
    long hi = Int128.addHi(x.hi(), x.lo(), y.hi(), y.lo());
    BigInteger sum = a.add(b);
    assertEquals(!Int128.fits(sum), Int128.addOverflows(x.hi(), y.hi(), hi), a + "+" + b);
    if (Int128.fits(sum)) {
      assertEquals(sum, Int128.toBig(hi, x.lo() + y.lo()));
    }
    hi = Int128.subHi(x.hi(), x.lo(), y.hi(), y.lo());
    BigInteger difference = a.subtract(b);
    assertEquals(!Int128.fits(difference), Int128.subOverflows(x.hi(), y.hi(), hi), a + "-" + b);
    if (Int128.fits(difference)) {
      assertEquals(difference, Int128.toBig(hi, x.lo() - y.lo()));
    }
    BigInteger product = a.multiply(b);
    Int128 found = Int128.mul(x.hi(), x.lo(), y.hi(), y.lo());
    if (Int128.fits(product)) {
      assertEquals(product, found == null ? null : found.toBig(), a + "*" + b);
    } else {
      assertNull(found, a + "*" + b);
    }
    assertEquals(a.compareTo(b), Int128.compare(x.hi(), x.lo(), y.hi(), y.lo()));
    if (b.signum() != 0 && !(a.equals(MIN) && b.equals(BigInteger.ONE.negate()))) {
      checkDivision(a, b, x, y);
    }
  }

  private static void checkDivision(BigInteger a, BigInteger b, Int128 x, Int128 y) {
    BigInteger[] both = a.divideAndRemainder(b);
    boolean down = both[1].signum() != 0 && both[1].signum() != b.signum();
    BigInteger quotient = down ? both[0].subtract(BigInteger.ONE) : both[0];
    BigInteger remainder = down ? both[1].add(b) : both[1];
    assertEquals(quotient, Int128.floorDiv(x.hi(), x.lo(), y.hi(), y.lo()).toBig(), a + "//" + b);
    assertEquals(remainder, Int128.floorMod(x.hi(), x.lo(), y.hi(), y.lo()).toBig(), a + "%" + b);
  }

  @Test
  void unaryAgreesWithBigInteger() {
    for (BigInteger a : samples()) {
      Int128 x = Int128.of(a);
      assertEquals(a.toString(), x.toString());
      assertEquals(a.abs().bitLength(), Int128.bitLength(x.hi(), x.lo()));
      assertEquals(a.signum(), Int128.signum(x.hi(), x.lo()));
      assertEquals(a.doubleValue(), Int128.toDouble(x.hi(), x.lo()), a.toString());
      for (int n : new int[] {0, 1, 17, 63, 64, 65, 127}) {
        Int128 left = new Int128(Int128.shlHi(x.hi(), x.lo(), n), Int128.shlLo(x.lo(), n));
        Int128 right = new Int128(Int128.shrHi(x.hi(), n), Int128.shrLo(x.hi(), x.lo(), n));
        assertEquals(Int128.of(a.shiftLeft(n)), left);
        assertEquals(a.shiftRight(n), right.toBig());
      }
    }
  }
}
