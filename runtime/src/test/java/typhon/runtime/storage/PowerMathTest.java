package typhon.runtime.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The results were printed by CPython 3.14.3 on glibc 2.36; the tables are computed here. */
class PowerMathTest {
  private static final MathContext DIGITS = new MathContext(60, RoundingMode.HALF_EVEN);
  private static final BigDecimal LOG_2 = logarithm(BigDecimal.TWO);
  private static final BigDecimal GRID = new BigDecimal(BigInteger.ONE.shiftLeft(43));

  @Test
  void agreesWithGlibc() throws IOException {
    String vectors;
    try (InputStream in = PowerMathTest.class.getResourceAsStream("powers.txt")) {
      vectors = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
    }
    for (String line : vectors.lines().toList()) {
      String[] row = line.split("\t", -1);
      double result =
          row[0].equals("P") ? PowerMath.pow(hex(row[1]), hex(row[2])) : PowerMath.exp(hex(row[1]));
      assertEquals(hex(row[row.length - 1]), result, line);
    }
  }

  private static double hex(String text) {
    return switch (text) {
      case "inf" -> Double.POSITIVE_INFINITY;
      case "-inf" -> Double.NEGATIVE_INFINITY;
      default -> Double.parseDouble(text);
    };
  }

  @Test
  void logarithmsAreThoseOfTheirNumbers() {
    for (int i = 0; i < PowerTables.SIZE; i++) {
      double from = Double.longBitsToDouble(PowerTables.START + ((long) i << 45));
      double to = Double.longBitsToDouble(PowerTables.START + ((long) (i + 1) << 45));
      BigDecimal middle = new BigDecimal(from).add(new BigDecimal(to)).divide(BigDecimal.TWO);
      int parts = middle.compareTo(BigDecimal.ONE) < 0 ? 128 : 256;
      BigDecimal inverse =
          new BigDecimal(parts)
              .divide(middle, DIGITS)
              .setScale(0, RoundingMode.HALF_UP)
              .divide(new BigDecimal(parts));
      assertEquals(inverse.doubleValue(), PowerTables.inverse(i), "inverse " + i);
      BigDecimal logarithm = logarithm(inverse).negate();
      BigDecimal coarse = logarithm.multiply(GRID).setScale(0, RoundingMode.HALF_EVEN).divide(GRID);
      assertEquals(coarse.doubleValue(), PowerTables.logarithm(i), "logarithm " + i);
      double rest = logarithm.subtract(coarse).doubleValue();
      assertEquals(rest, PowerTables.logarithmRest(i), "rest " + i);
    }
  }

  @Test
  void powersAreThoseOfTwo() {
    for (int i = 0; i < PowerTables.SIZE; i++) {
      BigDecimal power =
          exponential(LOG_2.multiply(new BigDecimal(i)).divide(new BigDecimal(PowerTables.SIZE)));
      double nearest = power.doubleValue();
      assertEquals(
          Double.doubleToRawLongBits(nearest) - ((long) i << 45), PowerTables.power(i), "" + i);
      double rest =
          power.divide(new BigDecimal(nearest), DIGITS).subtract(BigDecimal.ONE).doubleValue();
      assertEquals(rest, PowerTables.powerRest(i), "rest " + i);
    }
  }

  /** By the series of the inverse hyperbolic tangent. */
  private static BigDecimal logarithm(BigDecimal x) {
    BigDecimal t = x.subtract(BigDecimal.ONE).divide(x.add(BigDecimal.ONE), DIGITS);
    BigDecimal power = t;
    BigDecimal sum = BigDecimal.ZERO;
    for (int n = 1; n < 140; n += 2) {
      sum = sum.add(power.divide(new BigDecimal(n), DIGITS));
      power = power.multiply(t, DIGITS).multiply(t, DIGITS);
    }
    return sum.multiply(BigDecimal.TWO);
  }

  private static BigDecimal exponential(BigDecimal x) {
    BigDecimal term = BigDecimal.ONE;
    BigDecimal sum = BigDecimal.ZERO;
    for (int n = 1; n < 60; n++) {
      sum = sum.add(term);
      term = term.multiply(x, DIGITS).divide(new BigDecimal(n), DIGITS);
    }
    return sum;
  }
}
