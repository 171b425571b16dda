package typhon.runtime.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** The results were printed by CPython 3.14.3. */
class ArithmeticTest {
  @Test
  void agreesWithCPython() throws IOException {
    String vectors;
    try (InputStream in = ArithmeticTest.class.getResourceAsStream("arithmetic.txt")) {
      vectors = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
    }
    for (String line : vectors.lines().toList()) {
      String[] row = line.split("\t", -1);
      switch (row[0]) {
        case "I" -> checkIntegers(line, row);
        case "F" -> checkFloats(line, row);
        case "R" ->
            assertEquals(
                row[3], IntMath.roundTo(big(row[1]), Integer.parseInt(row[2])).toString(), line);
        case "B" -> checkBytes(line, row);
        default ->
            assertEquals(
                Integer.parseInt(row[3]), FloatMath.compare(hex(row[1]), big(row[2])), line);
      }
    }
  }

  private static BigInteger big(String text) {
    return new BigInteger(text);
  }

  /** Java reads hexadecimal floats too, but not without an exponent; Python always writes one. */
  private static double hex(String text) {
    return switch (text) {
      case "inf" -> Double.POSITIVE_INFINITY;
      case "-inf" -> Double.NEGATIVE_INFINITY;
      default -> Double.parseDouble(text);
    };
  }

  private static void checkIntegers(String line, String[] row) {
    BigInteger a = big(row[1]);
    BigInteger b = big(row[2]);
    assertEquals(big(row[3]), IntMath.floorDiv(a, b), line);
    assertEquals(big(row[4]), IntMath.floorMod(a, b), line);
    assertEquals(hex(row[5]), IntMath.trueDivide(a, b), line);
    BigInteger exponent = b.abs().mod(BigInteger.valueOf(1000));
    assertEquals(big(row[6]), IntMath.powMod(a, exponent, b), line);
  }

  private static void checkFloats(String line, String[] row) {
    double x = hex(row[1]);
    double y = hex(row[2]);
    assertEquals(hex(row[3]), FloatMath.floorDiv(x, y), line);
    assertEquals(hex(row[4]), FloatMath.mod(x, y), line);
    double rounded = FloatMath.round(x, Integer.parseInt(row[5]));
    if (row[6].equals("OV")) {
      assertEquals(Double.POSITIVE_INFINITY, Math.abs(rounded), line);
    } else {
      assertEquals(hex(row[6]), rounded, line);
    }
    BigInteger[] ratio = FloatMath.ratio(x);
    assertEquals(big(row[7]), ratio[0], line);
    assertEquals(big(row[8]), ratio[1], line);
  }

  private static void checkBytes(String line, String[] row) {
    BigInteger value = big(row[1]);
    boolean signed = row[3].equals("1");
    byte[] bytes = IntMath.toBytes(value, Integer.parseInt(row[2]), true, signed);
    String shown = bytes == null ? "!" : HexFormat.of().formatHex(bytes);
    assertEquals(row[4].equals("-") ? "" : row[4], shown, line);
    if (bytes != null) {
      assertEquals(value, IntMath.fromBytes(bytes, true, signed), line);
    }
  }
}
