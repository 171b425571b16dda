package typhon.runtime.frame;

import typhon.runtime.host.Entropy;
import typhon.runtime.text.SipHash;
import typhon.runtime.text.Text;

/**
 * The keyed hash of str and bytes in this process. The key is drawn when first used, from {@code
 * PYTHONHASHSEED} if the configuration has one; it cannot change afterwards, since hashes are
 * cached.
 */
public final class StringHash {
  private StringHash() {}

  private static final class Key {
    static final SipHash HASH = make(Interpreter.main().config().hashSeed());

    private static SipHash make(String seed) {
      return seed == null || seed.isEmpty() || seed.equals("random")
          ? SipHash.ofSecret(Entropy.bytes(SipHash.SECRET_BYTES))
          : SipHash.ofSeed(Long.parseLong(seed));
    }
  }

  public static long of(Text text) {
    return Key.HASH.hash(text);
  }

  public static long of(byte[] bytes, int offset, int length) {
    return Key.HASH.hash(bytes, offset, length);
  }
}
