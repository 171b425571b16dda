package typhon.stdlib.digest;

import java.util.Arrays;

/** Keyed hashing (RFC 2104). Not safe for threads: whoever owns it locks. */
public final class Hmac {
  private final Algorithm algorithm;
  private final Digest inner;
  private final Digest outer;

  private Hmac(Algorithm algorithm, Digest inner, Digest outer) {
    this.algorithm = algorithm;
    this.inner = inner;
    this.outer = outer;
  }

  public static Hmac start(Algorithm algorithm, byte[] key) {
    Digest inner = algorithm.start();
    Digest outer = algorithm.start();
    int blockSize = inner.blockSize();
    byte[] start = key;
    if (start.length > blockSize) {
      Digest hashed = algorithm.start();
      hashed.update(start);
      start = hashed.digest(0);
    }
    start = Arrays.copyOf(start, blockSize);
    inner.update(combined(start, 0x36));
    outer.update(combined(start, 0x5C));
    return new Hmac(algorithm, inner, outer);
  }

  private static byte[] combined(byte[] key, int with) {
    byte[] result = key.clone();
    for (int i = 0; i < result.length; i++) {
      result[i] ^= (byte) with;
    }
    return result;
  }

  public Algorithm algorithm() {
    return algorithm;
  }

  public void update(byte[] data) {
    inner.update(data);
  }

  /** The code of what came so far, which stays open for more. */
  public byte[] digest() {
    Digest last = outer.copy();
    last.update(inner.digest(0));
    return last.digest(0);
  }

  public Hmac copy() {
    return new Hmac(algorithm, inner.copy(), outer);
  }

  public int digestSize() {
    return inner.digestSize();
  }

  public int blockSize() {
    return inner.blockSize();
  }
}
