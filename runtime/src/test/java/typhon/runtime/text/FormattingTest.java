package typhon.runtime.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class FormattingTest {
  @Test
  void agreesWithCPython() {
    for (String[] row : Vectors.read("formats.txt")) {
      Text spec = Vectors.text(row[2]);
      Text found;
      try {
        found = Text.ofNarrow("=").concat(format(row[0], row[1], spec));
      } catch (FormatError e) {
        found = Text.ofUtf16("!" + e.getMessage());
      }
      assertEquals(Vectors.text(row[3]), found, String.join("|", row));
    }
  }

  private static Text format(String kind, String value, Text spec) {
    return switch (kind) {
      case "s" -> Formatting.text(Vectors.text(value), spec, "str");
      case "f" -> Formatting.floating(Vectors.hex(value), spec, NumberLocale.C, "float");
      case "c" -> {
        int comma = value.indexOf(',');
        double real = Vectors.hex(value.substring(0, comma));
        double imag = Vectors.hex(value.substring(comma + 1));
        yield Formatting.complex(real, imag, spec, NumberLocale.C, "complex");
      }
      default -> {
        BigInteger number = new BigInteger(value);
        Text found = Formatting.integer(number, spec, NumberLocale.C, "int");
        yield found != null
            ? found
            : Formatting.floating(number.doubleValue(), spec, NumberLocale.C, "int");
      }
    };
  }

  @Test
  void localeGroupsUnevenly() {
    NumberLocale indian =
        new NumberLocale(Text.ofNarrow(","), Text.ofNarrow("."), new int[] {3, 2});
    assertEquals(
        "12.34.567",
        Formatting.integer(BigInteger.valueOf(1234567), Text.ofNarrow("n"), indian, "int")
            .toJava());
    assertEquals(
        "1.234,5", Formatting.floating(1234.5, Text.ofNarrow("n"), indian, "float").toJava());
  }
}
