package typhon.stdlib.digest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** Published test vectors, and the JDK's SHA-3 for all lengths around a block. */
class DigestTest {
  private static String hex(Digest digest, String text, int length) {
    digest.update(text.getBytes(StandardCharsets.US_ASCII));
    return HexFormat.of().formatHex(digest.digest(length));
  }

  private static byte[] parameters(boolean wide, int size) {
    byte[] block = new byte[wide ? 64 : 32];
    block[0] = (byte) size;
    block[2] = 1;
    block[3] = 1;
    return block;
  }

  @Test
  void sha3AgreesWithTheJdk() throws Exception {
    for (int length = 0; length < 300; length++) {
      byte[] data = new byte[length];
      Arrays.fill(data, (byte) (length * 7 + 1));
      Keccak keccak = new Keccak(136, 32);
      keccak.update(data);
      byte[] expected = java.security.MessageDigest.getInstance("SHA3-256").digest(data);
      assertArrayEquals(expected, keccak.digest(0), "length " + length);
    }
  }

  @Test
  void shake() {
    assertEquals("7f9c2ba4e88f827d616045507605853e", hex(new Keccak(168, 0), "", 16));
    assertEquals(
        "46b9dd2b0ba88d13233b3feb743eeb243fcd52ea62b81b82b50c27646ed5762f",
        hex(new Keccak(136, 0), "", 32));
  }

  @Test
  void blake2b() {
    assertEquals(
        "ba80a53f981c4d0d6a2797b69f12f6e94c212f14685ac4b74b12bb6fdbffa2d1"
            + "7d87c5392aab792dc252d5de4533cc9518d38aa8dbf1925ab92386edd4009923",
        hex(new Blake2(true, parameters(true, 64), new byte[0], false), "abc", 0));
  }

  @Test
  void blake2s() {
    assertEquals(
        "508c5e8c327c14e2e1a72ba34eeb452f37458b209ed63a294d999b4c86675982",
        hex(new Blake2(false, parameters(false, 32), new byte[0], false), "abc", 0));
  }

  @Test
  void blake2OverManyBlocksInPieces() {
    Blake2 whole = new Blake2(true, parameters(true, 20), new byte[0], false);
    Blake2 pieces = new Blake2(true, parameters(true, 20), new byte[0], false);
    byte[] data = new byte[1000];
    for (int i = 0; i < data.length; i++) {
      data[i] = (byte) i;
    }
    whole.update(data);
    for (int i = 0; i < 1000; i += 10) {
      pieces.update(Arrays.copyOfRange(data, i, i + 10));
    }
    assertArrayEquals(whole.digest(0), pieces.digest(0));
  }
}
