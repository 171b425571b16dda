package typhon.runtime.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

/** Checksums over all code points and single cases, printed by CPython 3.14.3. */
class UnicodeDataTest {
  private static final int LIMIT = 0x110000;

  @Test
  void propertiesAreCPythons() {
    check("d1951068", UnicodeData::category);
    check("4c18fbb1", UnicodeData::bidirectional);
    check("4f21cec5", c -> Integer.toString(UnicodeData.combining(c)));
    check("cbf439e4", c -> UnicodeData.isMirrored(c) ? "1" : "0");
    check("032c1cb0", UnicodeData::eastAsianWidth);
    check("f958f4ba", UnicodeData::decomposition);
    check("4715bc19", c -> UnicodeNames.name(c) == null ? "" : UnicodeNames.name(c));
  }

  @Test
  void formerPropertiesAreCPythons() {
    check("3765b88b", Unicode32::category);
    check("313b25e8", Unicode32::bidirectional);
    check("4684343b", c -> Integer.toString(Unicode32.combining(c)));
    check("eab214ea", c -> Unicode32.isMirrored(c) ? "1" : "0");
    check("c8f2a3a2", Unicode32::eastAsianWidth);
    check("0b68aeb1", Unicode32::decomposition);
    check("c5f31dd3", c -> Integer.toString(Unicode32.decimal(c)));
    check("fa1e5560", c -> Double.isNaN(Unicode32.numeric(c)) ? "0" : "1");
  }

  @Test
  void normalFormsOfSingleCodePoints() {
    checkNormal("a2d04104", text -> UnicodeData.normalize(text, Normalizer.Form.NFC));
    checkNormal("32d38413", text -> UnicodeData.normalize(text, Normalizer.Form.NFD));
    checkNormal("eecb0bb6", text -> UnicodeData.normalize(text, Normalizer.Form.NFKC));
    checkNormal("bd69d471", text -> UnicodeData.normalize(text, Normalizer.Form.NFKD));
    checkNormal("a90e0223", text -> Unicode32.normalize(text, Normalizer.Form.NFC));
    checkNormal("a5993705", text -> Unicode32.normalize(text, Normalizer.Form.NFKD));
  }

  private static void checkNormal(String expected, UnaryOperator<Text> form) {
    StringBuilder all = new StringBuilder();
    for (int c = 0; c < LIMIT; c++) {
      if (c < 0xD800 || c > 0xDFFF) {
        all.append(c == 0 ? "" : "\n").append(form.apply(Text.ofCodePoint(c)).toJava());
      }
    }
    assertEquals(expected, crc(all.toString()));
  }

  private static void check(String expected, IntFunction<String> property) {
    StringBuilder all = new StringBuilder();
    for (int c = 0; c < LIMIT; c++) {
      all.append(c == 0 ? "" : "\n").append(property.apply(c));
    }
    assertEquals(expected, crc(all.toString()));
  }

  private static String crc(String text) {
    CRC32 crc = new CRC32();
    crc.update(text.getBytes(StandardCharsets.UTF_8));
    return String.format("%08x", crc.getValue());
  }

  @Test
  void everyNameIsFoundAgain() {
    for (int c = 0; c < LIMIT; c++) {
      String name = UnicodeNames.name(c);
      if (name != null) {
        assertEquals(c, UnicodeNames.lookup(name));
      }
    }
  }

  @Test
  void namesAreFoundInAnyCaseAndByAlias() {
    assertEquals('\n', UnicodeNames.lookup("line feed"));
    assertEquals(0xAC01, UnicodeNames.lookup("Hangul Syllable GAG"));
    assertEquals(-1, UnicodeNames.lookup("KEYCAP DIGIT ONE"));
    assertEquals("1\ufe0f\u20e3", UnicodeNames.lookupSequence("KEYCAP DIGIT ONE").toJava());
    assertNull(UnicodeNames.lookupSequence("CJK UNIFIED IDEOGRAPHS 4E00"));
    assertNull(UnicodeNames.lookupSequence("HANGUL SYLLABLE "));
  }

  @Test
  void caseMappingsOfSingleCodePoints() {
    checkCase("6d98c5b7", TextCase::upper);
    checkCase("e3569716", TextCase::lower);
    checkCase("2c26c2dc", TextCase::title);
    checkCase("2c26c2dc", TextCase::capitalize);
    checkCase("4a80d7ea", TextCase::casefold);
    checkCase("75e8287a", TextCase::swapcase);
  }

  private static void checkCase(String expected, UnaryOperator<Text> mapping) {
    StringBuilder all = new StringBuilder();
    for (int c = 0; c < LIMIT; c++) {
      if (c < 0xD800 || c > 0xDFFF) {
        all.append(c == 0 ? "" : "\0").append(mapping.apply(Text.ofCodePoint(c)).toJava());
      }
    }
    assertEquals(expected, crc(all.toString()));
  }

  @Test
  void textsAgreeWithCPython() {
    for (String[] row : Vectors.read("cases.txt")) {
      Text text = Vectors.text(row[1]);
      String where = String.join("|", row);
      if (row[0].equals("N")) {
        Normalizer.Form[] forms = {
          Normalizer.Form.NFC, Normalizer.Form.NFD, Normalizer.Form.NFKC, Normalizer.Form.NFKD
        };
        for (int i = 0; i < forms.length; i++) {
          assertEquals(Vectors.text(row[i + 2]), UnicodeData.normalize(text, forms[i]), where);
        }
        continue;
      }
      assertEquals(Vectors.text(row[2]), TextCase.upper(text), where);
      assertEquals(Vectors.text(row[3]), TextCase.lower(text), where);
      assertEquals(Vectors.text(row[4]), TextCase.title(text), where);
      assertEquals(Vectors.text(row[5]), TextCase.capitalize(text), where);
      assertEquals(Vectors.text(row[6]), TextCase.swapcase(text), where);
      assertEquals(Vectors.text(row[7]), TextCase.casefold(text), where);
      assertEquals(row[8].equals("1"), TextCase.isLower(text), where);
      assertEquals(row[9].equals("1"), TextCase.isUpper(text), where);
      assertEquals(row[10].equals("1"), TextCase.isTitle(text), where);
    }
  }
}
