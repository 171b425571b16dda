package typhon.runtime.frame;

import typhon.runtime.text.SipHash;
import typhon.runtime.text.Text;

/**
 * The keyed hash of str and bytes in this process. The key is drawn when first used, from {@code PYTHONHASHSEED} if that
 * is given and the environment is not ignored: it cannot change afterwards, since hashes are cached.
 */
public final class StringHash {
  private static volatile Long requestedSeed;

  private StringHash() {}

  private static final class Key {
    static final SipHash HASH = make();

    private static SipHash make() {
      Long seed = requestedSeed;
      return seed == null ? SipHash.random() : SipHash.ofSeed(seed);
    }
  }

  /** Asks for the key of {@code PYTHONHASHSEED=seed}; must come before the first hash. */
  public static void useSeed(long seed) {
    requestedSeed = seed;
  }

  public static long of(Text text) {
    return Key.HASH.hash(text);
  }

  public static long of(byte[] bytes, int offset, int length) {
    return Key.HASH.hash(bytes, offset, length);
  }
}
