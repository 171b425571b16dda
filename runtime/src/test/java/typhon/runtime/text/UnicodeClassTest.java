package typhon.runtime.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.util.function.IntPredicate;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

/** Checksums over all code points, printed by CPython 3.14.3. */
class UnicodeClassTest {
  private static final int LIMIT = 0x110000;

  @Test
  void propertiesAreCPythons() {
    check("57327d3b", UnicodeClass::isSpace);
    check("b3883f69", UnicodeClass::isLineBreak);
    check("530a92c0", UnicodeClass::isAlpha);
    check("3607c4d4", UnicodeClass::isDecimal);
    check("89969e40", UnicodeNumbers::isDigit);
    check("9526bf09", UnicodeNumbers::isNumeric);
    check("41aa45e2", UnicodeClass::isAlnum);
    check("4c707493", UnicodeClass::isLower);
    check("49cac25c", UnicodeClass::isUpper);
    check("a0b7b16c", UnicodeClass::isTitle);
    check("9311ca1d", UnicodeClass::isPrintable);
    check("6cccd533", UnicodeClass::isIdentifierStart);
    check("279ffc6a", UnicodeClass::isIdentifierPart);
  }

  private static void check(String expected, IntPredicate property) {
    byte[] flags = new byte[LIMIT];
    for (int c = 0; c < LIMIT; c++) {
      flags[c] = (byte) (property.test(c) ? 1 : 0);
    }
    assertEquals(expected, crc(flags));
  }

  private static String crc(byte[] bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    return String.format("%08x", crc.getValue());
  }

  @Test
  void valuesAreCPythons() {
    ByteBuffer values = ByteBuffer.allocate(LIMIT * Double.BYTES);
    byte[] digits = new byte[LIMIT];
    for (int c = 0; c < LIMIT; c++) {
      double value = UnicodeNumbers.numeric(c);
      values.putDouble(Double.isNaN(value) ? -1.0 : value);
      digits[c] = (byte) UnicodeNumbers.digit(c);
    }
    assertEquals("9fc6b44d", crc(values.array()));
    assertEquals("ce6dd599", crc(digits));
  }
}
