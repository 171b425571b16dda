package typhon.runtime.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import typhon.runtime.storage.Int128;

/** The expected values were printed by CPython 3.14.3. */
class HashTest {
  @ParameterizedTest
  @CsvSource({
    "0, a, 4644417185603328019",
    "0, abc, -4594863902769663758",
    "0, abcdefgh, 4574395652268504554",
    "0, 'hello world, this is', 487517429792856518",
    "0, \u00e9, 6047309291227476195",
    "0, h\u00e9llo, 6395329678795984700",
    "0, \u03a9mega, -4133799015008674522",
    "0, \u03a9\u03a9\u03a9\u03a9\u03a9, 2413700150030487533",
    "0, \ud83d\ude00, -3536540696076613844",
    "0, a\ud83d\ude00b, -7541021549821082252",
    "42, a, -123207753977932514",
    "42, abcdefgh, -5457871895989710762",
    "4294967295, h\u00e9llo, 3491461287047953188",
  })
  void textsHashAsInCPython(long seed, String text, long expected) {
    assertEquals(expected, SipHash.ofSeed(seed).hash(Text.ofUtf16(text)));
  }

  @Test
  void loneSurrogateHashesAsTwoByteText() {
    assertEquals(-661544577070205241L, SipHash.ofSeed(0).hash(Text.ofNarrow("\ud800x")));
    assertEquals(0, SipHash.ofSeed(5).hash(Text.EMPTY));
  }

  @Test
  void bytesHashAsLatin1Text() {
    byte[] bytes = {0, 'h', (byte) 0xe9, 'l', 'l', 'o', 0};
    assertEquals(6395329678795984700L, SipHash.ofSeed(0).hash(bytes, 1, 5));
  }

  @ParameterizedTest
  @CsvSource({
    "0.0, 0",
    "-0.0, 0",
    "1.5, 1152921504606846977",
    "-1.5, -1152921504606846977",
    "1e300, 1224995262755759164",
    "5e-324, 16777216",
    "-5e-324, -16777216",
    "4.611686018427388e18, 2",
    "-1.0, -2",
    "9.223372036854776e18, 4",
    "0.3333333333333333, 768614336404564608",
    "3.14159, 326484311674566659",
    "Infinity, 314159",
    "-Infinity, -314159",
  })
  void floatsHashAsInCPython(double value, long expected) {
    assertEquals(expected, NumericHash.hash(value));
  }

  @ParameterizedTest
  @CsvSource({
    "-1, -2",
    "2305843009213693951, 0",
    "-2305843009213693952, -2",
    "9223372036854775808, 4",
    "-9223372036854775808, -4",
    "170141183460469231731687303715884105727, 31",
    "-170141183460469231731687303715884105728, -32",
    "12345678901234567890123, 195429904450476469",
    "-1267650600228229401496703205377, -549755813889",
    "1606938044258990275541962092341162602522202993782792835301383, 131079",
    "-100000000000000000000000000000000000000000000000000, -619332571178673746",
  })
  void integersHashAsInCPython(BigInteger value, long expected) {
    assertEquals(expected, NumericHash.hash(value));
    if (Int128.fits(value)) {
      Int128 pair = Int128.of(value);
      assertEquals(expected, NumericHash.hash(pair.hi(), pair.lo()));
    }
  }
}
