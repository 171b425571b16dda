package typhon.runtime.object;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;

class IntArithmeticTest {
  private static final int[] BITS = {3, 31, 62, 63, 64, 65, 100, 126, 127, 128, 129, 300};

  /** Numbers around the borders between the three widths. */
  private static BigInteger number(Random random) {
    int bits = BITS[random.nextInt(BITS.length)];
    BigInteger value =
        random.nextBoolean()
            ? new BigInteger(bits, random)
            : BigInteger.ONE.shiftLeft(bits).add(BigInteger.valueOf(random.nextInt(5) - 2));
    return random.nextBoolean() ? value : value.negate();
  }

  private static void same(BigInteger expected, PyInt actual) {
    assertEquals(expected, actual.bigValue());
    int bits = expected.bitLength();
    Class<?> narrowest = bits < 64 ? PyInt64.class : bits < 128 ? PyInt128.class : PyIntBig.class;
    assertInstanceOf(narrowest, actual);
  }

  @Test
  void everyWidthAgreesWithBigInteger() {
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      BigInteger x = number(random);
      BigInteger y = number(random);
      PyInt a = PyInt.of(x);
      PyInt b = PyInt.of(y);
      same(x.add(y), IntArithmetic.add(a, b));
      same(x.subtract(y), IntArithmetic.subtract(a, b));
      same(x.multiply(y), IntArithmetic.multiply(a, b));
      same(x.negate(), IntArithmetic.negate(a));
      same(x.not(), IntArithmetic.invert(a));
      same(x.and(y), IntArithmetic.and(a, b));
      same(x.or(y), IntArithmetic.or(a, b));
      same(x.xor(y), IntArithmetic.xor(a, b));
      int shift = random.nextInt(200);
      same(x.shiftLeft(shift), IntArithmetic.shiftLeft(a, PyInt.of(shift)));
      same(x.shiftRight(shift), IntArithmetic.shiftRight(a, PyInt.of(shift)));
      assertEquals(x.compareTo(y), Integer.signum(IntArithmetic.compare(a, b)));
      assertEquals(x.equals(y), IntArithmetic.equal(a, b));
    }
  }

  @Test
  void divisionRoundsDown() {
    Random random = new Random(8);
    for (int i = 0; i < 20_000; i++) {
      BigInteger x = number(random);
      BigInteger y = number(random);
      if (y.signum() == 0) {
        continue;
      }
      BigInteger rest = x.mod(y.abs());
      if (y.signum() < 0 && rest.signum() != 0) {
        rest = rest.add(y);
      }
      same(x.subtract(rest).divide(y), IntDivision.floorDivide(PyInt.of(x), PyInt.of(y)));
      same(rest, IntDivision.remainder(PyInt.of(x), PyInt.of(y)));
    }
  }

  @Test
  void trueDivisionRoundsOnce() {
    assertEquals(1.0 / 3.0, IntDivision.trueDivide(1, 3));
    assertEquals(0x1p-1074, IntDivision.trueDivide(PyInt.ONE, power2(1074)));
    assertEquals(0.0, IntDivision.trueDivide(PyInt.ONE, power2(1075)));
    assertEquals(0x1p-1074, IntDivision.trueDivide(PyInt.of(3), power2(1076)));
    assertEquals(9007199254740992.0, IntDivision.trueDivide(9007199254740993L, 1));
    assertEquals(
        Double.MAX_VALUE,
        IntDivision.trueDivide(FloatConversion.truncate(Double.MAX_VALUE), PyInt.ONE));
  }

  private static PyInt power2(int exponent) {
    return PyInt.of(BigInteger.ONE.shiftLeft(exponent));
  }

  @Test
  void powersOverflowIntoWiderForms() {
    same(BigInteger.TEN.pow(18), IntPower.power(PyInt.of(10), PyInt.of(18)));
    same(BigInteger.TEN.pow(19), IntPower.power(PyInt.of(10), PyInt.of(19)));
    same(BigInteger.TWO.negate().pow(63), IntPower.power(PyInt.of(-2), PyInt.of(63)));
    same(BigInteger.TEN.pow(50), IntPower.power(PyInt.of(10), PyInt.of(50)));
  }
}
