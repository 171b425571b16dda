package typhon.runtime.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * The keyed hash of str and bytes: SipHash-1-3 over the buffer that CPython would hold (one, two or
 * four bytes per code point, little endian), so that with a fixed {@code PYTHONHASHSEED} the values
 * are CPython's. Immutable.
 */
// CPython: pyhash.c siphash13, bootstrap_hash.c lcg_urandom
public final class SipHash {
  private static final VarHandle LONG_VIEW =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /** The length of a key. */
  public static final int SECRET_BYTES = 16;

  private final long k0;
  private final long k1;

  public SipHash(long k0, long k1) {
    this.k0 = k0;
    this.k1 = k1;
  }

  /**
   * The hash of {@code PYTHONHASHSEED=seed}; seed is an unsigned 32-bit number, 0 gives the zero
   * key.
   */
  public static SipHash ofSeed(long seed) {
    byte[] secret = new byte[SECRET_BYTES];
    if (seed != 0) {
      int x = (int) seed;
      for (int i = 0; i < secret.length; i++) {
        x = x * 214013 + 2531011;
        secret[i] = (byte) (x >>> 16);
      }
    }
    return ofSecret(secret);
  }

  /** A hash whose key is {@link #SECRET_BYTES} given bytes. */
  public static SipHash ofSecret(byte[] secret) {
    return new SipHash((long) LONG_VIEW.get(secret, 0), (long) LONG_VIEW.get(secret, 8));
  }

  /** The hash of a text. */
  public long hash(Text text) {
    return text.isNarrow() ? hash(text.narrow()) : hash(text.wide());
  }

  /** The hash of a string whose chars are code points (no surrogate pairs are joined). */
  public long hash(String chars) {
    int n = chars.length();
    if (n == 0) {
      return 0;
    }
    State s = new State(k0, k1);
    // One pass over the usual case; the seen bits tell afterwards whether the bytes were all there
    // was.
    int seen = 0;
    int whole = n & ~7;
    int i = 0;
    for (; i < whole; i += 8) {
      long word = 0;
      for (int j = 7; j >= 0; j--) {
        int c = chars.charAt(i + j);
        seen |= c;
        word = word << 8 | c;
      }
      s.absorb(word);
    }
    long tail = (long) n << 56;
    for (int shift = 0; i < n; i++, shift += 8) {
      int c = chars.charAt(i);
      seen |= c;
      tail |= (long) c << shift;
    }
    return seen < 0x100 ? s.finish(tail) : hashTwoByte(chars);
  }

  private long hashTwoByte(String chars) {
    int n = chars.length();
    State s = new State(k0, k1);
    int i = 0;
    for (; i + 4 <= n; i += 4) {
      s.absorb(
          chars.charAt(i)
              | (long) chars.charAt(i + 1) << 16
              | (long) chars.charAt(i + 2) << 32
              | (long) chars.charAt(i + 3) << 48);
    }
    long tail = (2L * n) << 56;
    for (int shift = 0; i < n; i++, shift += 16) {
      tail |= (long) chars.charAt(i) << shift;
    }
    return s.finish(tail);
  }

  /** The hash of a string held as code points, at least one of them above U+FFFF. */
  public long hash(int[] codePoints) {
    int n = codePoints.length;
    if (n == 0) {
      return 0;
    }
    State s = new State(k0, k1);
    int i = 0;
    for (; i + 2 <= n; i += 2) {
      s.absorb(codePoints[i] | (long) codePoints[i + 1] << 32);
    }
    long tail = (4L * n) << 56;
    if (i < n) {
      tail |= codePoints[i];
    }
    return s.finish(tail);
  }

  /** The hash of bytes. */
  public long hash(byte[] bytes, int offset, int length) {
    if (length == 0) {
      return 0;
    }
    State s = new State(k0, k1);
    int i = 0;
    for (; i + 8 <= length; i += 8) {
      s.absorb((long) LONG_VIEW.get(bytes, offset + i));
    }
    long tail = (long) length << 56;
    for (int shift = 0; i < length; i++, shift += 8) {
      tail |= (bytes[offset + i] & 0xffL) << shift;
    }
    return s.finish(tail);
  }

  /** The four words of the algorithm; never escapes, so that it lives in registers. */
  private static final class State {
    private long v0;
    private long v1;
    private long v2;
    private long v3;

    State(long k0, long k1) {
      v0 = k0 ^ 0x736f6d6570736575L;
      v1 = k1 ^ 0x646f72616e646f6dL;
      v2 = k0 ^ 0x6c7967656e657261L;
      v3 = k1 ^ 0x7465646279746573L;
    }

    void absorb(long word) {
      v3 ^= word;
      round();
      v0 ^= word;
    }

    long finish(long tail) {
      absorb(tail);
      v2 ^= 0xff;
      round();
      round();
      round();
      long hash = v0 ^ v1 ^ v2 ^ v3;
      return hash == -1 ? -2 : hash;
    }

    private void round() {
      v0 += v1;
      v2 += v3;
      v1 = Long.rotateLeft(v1, 13) ^ v0;
      v3 = Long.rotateLeft(v3, 16) ^ v2;
      v0 = Long.rotateLeft(v0, 32);
      v2 += v1;
      v0 += v3;
      v1 = Long.rotateLeft(v1, 17) ^ v2;
      v3 = Long.rotateLeft(v3, 21) ^ v0;
      v2 = Long.rotateLeft(v2, 32);
    }
  }
}
