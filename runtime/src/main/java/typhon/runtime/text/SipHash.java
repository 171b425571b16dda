package typhon.runtime.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * The keyed hash of str and bytes: SipHash-1-3 over the buffer that CPython would hold (one, two or
 * four bytes per code point, little endian), so that with a fixed {@code PYTHONHASHSEED} the values
 * are CPython's. Immutable.
 */
// CPython: pyhash.c siphash13, bootstrap_hash.c lcg_urandom
public final class SipHash {
  private static final VarHandle LONG_VIEW =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle INT_VIEW =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle CHAR_VIEW =
      MethodHandles.byteArrayViewVarHandle(char[].class, ByteOrder.LITTLE_ENDIAN);

  /** Rounds after the last word. */
  private static final int FINISH = 3;

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
    byte[] bytes = chars.getBytes(StandardCharsets.ISO_8859_1);
    return hash(bytes, 0, bytes.length, chars);
  }

  /** The hash of a string held as code points, at least one of them above U+FFFF. */
  public long hash(int[] codePoints) {
    byte[] bytes = new byte[4 * codePoints.length];
    for (int i = 0; i < codePoints.length; i++) {
      INT_VIEW.set(bytes, 4 * i, codePoints[i]);
    }
    return hash(bytes, 0, bytes.length);
  }

  private long hashTwoByte(String chars) {
    byte[] bytes = new byte[2 * chars.length()];
    for (int i = 0; i < chars.length(); i++) {
      CHAR_VIEW.set(bytes, 2 * i, chars.charAt(i));
    }
    return hash(bytes, 0, bytes.length);
  }

  /** The hash of bytes. */
  public long hash(byte[] bytes, int offset, int length) {
    return hash(bytes, offset, length, null);
  }

  /**
   * The bytes may be the Latin-1 form of {@code chars}, where a question mark stands for any char
   * beyond: when there is one, the string is looked at itself. A start hashes thousands of names in
   * the interpreter, which is why there is one loop, over local variables.
   */
  private long hash(byte[] bytes, int offset, int length, String chars) {
    if (length == 0) {
      return 0;
    }
    long v0 = k0 ^ 0x736f6d6570736575L;
    long v1 = k1 ^ 0x646f72616e646f6dL;
    long v2 = k0 ^ 0x6c7967656e657261L;
    long v3 = k1 ^ 0x7465646279746573L;
    long marks = 0;
    int at = offset;
    for (int left = length / 8 + FINISH; left >= 0; left--) {
      long word = 0;
      if (left > FINISH) {
        word = (long) LONG_VIEW.get(bytes, at);
        marks |= questionMarks(word);
        at += 8;
      } else if (left == FINISH) {
        word = tail(bytes, at, length);
        marks |= questionMarks(word);
      } else if (left == FINISH - 1) {
        v2 ^= 0xff;
      }
      v3 ^= word;
      v0 += v1;
      v2 += v3;
      v1 = (v1 << 13 | v1 >>> 51) ^ v0;
      v3 = (v3 << 16 | v3 >>> 48) ^ v2;
      v0 = v0 << 32 | v0 >>> 32;
      v2 += v1;
      v0 += v3;
      v1 = (v1 << 17 | v1 >>> 47) ^ v2;
      v3 = (v3 << 21 | v3 >>> 43) ^ v0;
      v2 = v2 << 32 | v2 >>> 32;
      v0 ^= word;
    }
    if (marks != 0 && chars != null && !isLatin1(chars)) {
      return hashTwoByte(chars);
    }
    long hash = v0 ^ v1 ^ v2 ^ v3;
    return hash == -1 ? -2 : hash;
  }

  /** The bytes that fill no word, and the length in the highest byte. */
  private static long tail(byte[] bytes, int from, int length) {
    long word = (long) length << 56;
    for (int i = from, shift = 0; shift < (length & 7) << 3; i++, shift += 8) {
      word |= (bytes[i] & 0xffL) << shift;
    }
    return word;
  }

  /** Not zero if one of the eight bytes is a question mark; seldom so otherwise. */
  private static long questionMarks(long word) {
    long x = word ^ 0x3f3f3f3f3f3f3f3fL;
    return (x - 0x0101010101010101L) & ~x & 0x8080808080808080L;
  }

  private static boolean isLatin1(String chars) {
    int seen = 0;
    for (int i = 0; i < chars.length(); i++) {
      seen |= chars.charAt(i);
    }
    return seen < 0x100;
  }
}
