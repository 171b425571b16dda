package typhon.runtime.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigInteger;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class NumberTextTest {
  @Test
  void agreesWithCPython() {
    for (String[] row : Vectors.read("numbers.txt")) {
      String where = String.join("|", row);
      switch (row[0]) {
        case "R" -> checkFormats(row);
        case "F" -> assertEquals(row[2], hexOrBad(FloatText.parse(Vectors.text(row[1]))), where);
        case "H" -> assertEquals(row[2], fromHex(Vectors.text(row[1])), where);
        case "I" -> {
          BigInteger value = IntText.parse(Vectors.text(row[1]), Integer.parseInt(row[2]), 0);
          assertEquals(row[3], value == null ? "!" : value.toString(), where);
        }
        case "E" -> {
          Text text = Vectors.text(row[1]);
          assertEquals(Vectors.text(row[2]), Escapes.repr(text), where);
          assertEquals(Vectors.text(row[3]), Escapes.ascii(text), where);
        }
        default -> {
          byte[] bytes = row[1].equals("-") ? new byte[0] : HexFormat.of().parseHex(row[1]);
          assertEquals(Vectors.text(row[2]).narrow(), Escapes.repr(bytes, 0, bytes.length), where);
        }
      }
    }
  }

  private static void checkFormats(String[] row) {
    double value = Vectors.hex(row[1]);
    String where = String.join("|", row);
    int precision = Integer.parseInt(row[7]);
    assertEquals(row[1], FloatHex.format(value), where);
    assertEquals(row[2], FloatText.repr(value), where);
    assertEquals(row[3], FloatText.format(value, 'e', precision, 0), where);
    assertEquals(row[4], FloatText.format(value, 'f', precision, 0), where);
    assertEquals(row[5], FloatText.format(value, 'g', precision, 0), where);
    assertEquals(row[6], FloatText.format(value, 'g', precision, FloatText.ALTERNATE), where);
    assertEquals(Long.parseLong(row[8]), NumericHash.hash(value), where);
  }

  private static String hexOrBad(Double value) {
    return value == null ? "!" : FloatHex.format(value);
  }

  private static String fromHex(Text text) {
    try {
      return hexOrBad(FloatHex.parse(text));
    } catch (FloatHex.Overflow e) {
      return "OV";
    }
  }

  @Test
  void digitLimitIsObeyed() {
    String digits = "9".repeat(50);
    assertEquals(
        50,
        assertThrows(IntText.TooManyDigits.class, () -> IntText.parse(digits, 10, 49)).digits());
    assertEquals(digits, IntText.parse(digits, 10, 50).toString());
    assertEquals(1000, IntText.parse("1" + "0".repeat(999), 2, 49).bitLength());
  }

  @Test
  void longTextsSplitCorrectly() {
    BigInteger value = BigInteger.valueOf(7).pow(12345);
    for (int base : new int[] {10, 3, 36}) {
      assertEquals(value, IntText.parse(value.toString(base), base, 0));
    }
  }
}
