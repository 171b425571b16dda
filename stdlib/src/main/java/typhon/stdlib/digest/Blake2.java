package typhon.stdlib.digest;

import java.util.Arrays;

/** BLAKE2b and BLAKE2s (RFC 7693) with all parameters of a tree; words of 64 or of 32 bits. */
public final class Blake2 implements Digest {
  private static final byte[][] SIGMA = {
    {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15},
    {14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3},
    {11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4},
    {7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8},
    {9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13},
    {2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9},
    {12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11},
    {13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10},
    {6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5},
    {10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0},
  };

  /** The fractional parts of the square roots of the first eight primes. */
  private static final long[] START = {
    0x6a09e667f3bcc908L, 0xbb67ae8584caa73bL, 0x3c6ef372fe94f82bL, 0xa54ff53a5f1d36f1L,
    0x510e527fade682d1L, 0x9b05688c2b3e6c1fL, 0x1f83d9abfb41bd6bL, 0x5be0cd19137e2179L
  };

  private final boolean wide;
  private final int size;
  private final boolean lastNode;
  private final long[] state = new long[8];
  private final byte[] block;
  private int filled;
  private long count;

  /** The parameter block is {@code wide ? 64 : 32} bytes, as the RFC lays it out. */
  public Blake2(boolean wide, byte[] parameters, byte[] key, boolean lastNode) {
    this.wide = wide;
    this.size = parameters[0];
    this.lastNode = lastNode;
    this.block = new byte[wide ? 128 : 64];
    int width = wordBytes();
    for (int i = 0; i < 8; i++) {
      state[i] = word(wide ? START[i] : START[i] >>> 32) ^ read(parameters, i * width);
    }
    if (key.length > 0) {
      update(Arrays.copyOf(key, block.length));
    }
  }

  private Blake2(Blake2 other) {
    this.wide = other.wide;
    this.size = other.size;
    this.lastNode = other.lastNode;
    this.block = other.block.clone();
    System.arraycopy(other.state, 0, state, 0, state.length);
    this.filled = other.filled;
    this.count = other.count;
  }

  private int wordBytes() {
    return wide ? 8 : 4;
  }

  private long word(long value) {
    return wide ? value : value & 0xFFFFFFFFL;
  }

  private long read(byte[] bytes, int at) {
    long value = 0;
    for (int i = wordBytes() - 1; i >= 0; i--) {
      value = (value << 8) | (bytes[at + i] & 0xFF);
    }
    return value;
  }

  @Override
  public void update(byte[] data) {
    for (int at = 0; at < data.length; ) {
      // A full block waits for more: the last one is compressed differently.
      if (filled == block.length) {
        count += filled;
        compress(false);
        filled = 0;
      }
      int part = Math.min(block.length - filled, data.length - at);
      System.arraycopy(data, at, block, filled, part);
      filled += part;
      at += part;
    }
  }

  @Override
  public byte[] digest(int length) {
    Blake2 last = copy();
    Arrays.fill(last.block, last.filled, last.block.length, (byte) 0);
    last.count += last.filled;
    last.compress(true);
    byte[] out = new byte[size];
    for (int i = 0; i < size; i++) {
      out[i] = (byte) (last.state[i / wordBytes()] >>> (i % wordBytes() * 8));
    }
    return out;
  }

  private void compress(boolean last) {
    long[] v = new long[16];
    long[] m = new long[16];
    for (int i = 0; i < 16; i++) {
      m[i] = read(block, i * wordBytes());
    }
    for (int i = 0; i < 8; i++) {
      v[i] = state[i];
      v[i + 8] = wide ? START[i] : START[i] >>> 32;
    }
    v[12] = word(v[12] ^ count);
    v[13] = wide ? v[13] : word(v[13] ^ (count >>> 32));
    if (last) {
      v[14] = word(~v[14]);
      v[15] = lastNode ? word(~v[15]) : v[15];
    }
    for (int round = 0; round < (wide ? 12 : 10); round++) {
      byte[] s = SIGMA[round % 10];
      for (int i = 0; i < 4; i++) {
        mix(v, i, i + 4, i + 8, i + 12, m[s[2 * i]], m[s[2 * i + 1]]);
      }
      for (int i = 0; i < 4; i++) {
        mix(
            v,
            i,
            4 + (i + 1) % 4,
            8 + (i + 2) % 4,
            12 + (i + 3) % 4,
            m[s[8 + 2 * i]],
            m[s[9 + 2 * i]]);
      }
    }
    for (int i = 0; i < 8; i++) {
      state[i] ^= v[i] ^ v[i + 8];
    }
  }

  private void mix(long[] v, int a, int b, int c, int d, long x, long y) {
    v[a] = word(v[a] + v[b] + x);
    v[d] = rotate(v[d] ^ v[a], wide ? 32 : 16);
    v[c] = word(v[c] + v[d]);
    v[b] = rotate(v[b] ^ v[c], wide ? 24 : 12);
    v[a] = word(v[a] + v[b] + y);
    v[d] = rotate(v[d] ^ v[a], wide ? 16 : 8);
    v[c] = word(v[c] + v[d]);
    v[b] = rotate(v[b] ^ v[c], wide ? 63 : 7);
  }

  private long rotate(long value, int right) {
    return wide
        ? Long.rotateRight(value, right)
        : Integer.rotateRight((int) value, right) & 0xFFFFFFFFL;
  }

  @Override
  public Blake2 copy() {
    return new Blake2(this);
  }

  @Override
  public int digestSize() {
    return size;
  }

  @Override
  public int blockSize() {
    return block.length;
  }
}
