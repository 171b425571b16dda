package typhon.stdlib.digest;

/** SHA-3 and SHAKE (FIPS 202): the JDK has no SHAKE of free length. */
public final class Keccak implements Digest {
  private static final int ROUNDS = 24;
  private static final long[] ROUND_CONSTANTS = roundConstants();

  private final long[] state = new long[25];
  private final int rate;
  private final int size;
  private final int suffix;

  /** How many bytes of the present block are filled. */
  private int filled;

  /** A SHA-3 of {@code size} bytes, or a SHAKE where {@code size} is 0. */
  public Keccak(int rate, int size) {
    this(rate, size, size == 0 ? 0x1F : 0x06);
  }

  private Keccak(int rate, int size, int suffix) {
    this.rate = rate;
    this.size = size;
    this.suffix = suffix;
  }

  /** The constants come from a linear feedback shift register, one bit at the places 2^j - 1. */
  private static long[] roundConstants() {
    long[] constants = new long[ROUNDS];
    int register = 1;
    for (int round = 0; round < ROUNDS; round++) {
      for (int j = 0; j < 7; j++) {
        if ((register & 1) != 0) {
          constants[round] |= 1L << ((1 << j) - 1);
        }
        register = (register << 1) ^ ((register >> 7) * 0x171);
      }
    }
    return constants;
  }

  @Override
  public void update(byte[] data) {
    for (byte b : data) {
      absorb(b & 0xFF, filled++);
      if (filled == rate) {
        permute();
        filled = 0;
      }
    }
  }

  private void absorb(int value, int at) {
    state[at >> 3] ^= (long) value << ((at & 7) << 3);
  }

  @Override
  public byte[] digest(int length) {
    Keccak last = copy();
    last.absorb(suffix, filled);
    last.absorb(0x80, rate - 1);
    last.permute();
    return last.squeeze(size == 0 ? length : size);
  }

  private byte[] squeeze(int length) {
    byte[] out = new byte[length];
    int at = 0;
    for (int i = 0; i < length; i++) {
      if (at == rate) {
        permute();
        at = 0;
      }
      out[i] = (byte) (state[at >> 3] >> ((at & 7) << 3));
      at++;
    }
    return out;
  }

  private void permute() {
    long[] column = new long[5];
    for (int round = 0; round < ROUNDS; round++) {
      theta(column);
      rhoAndPi();
      chi(column);
      state[0] ^= ROUND_CONSTANTS[round];
    }
  }

  private void theta(long[] column) {
    for (int x = 0; x < 5; x++) {
      column[x] = state[x] ^ state[x + 5] ^ state[x + 10] ^ state[x + 15] ^ state[x + 20];
    }
    for (int x = 0; x < 5; x++) {
      long mix = column[(x + 4) % 5] ^ Long.rotateLeft(column[(x + 1) % 5], 1);
      for (int y = 0; y < 25; y += 5) {
        state[x + y] ^= mix;
      }
    }
  }

  private void rhoAndPi() {
    int x = 1;
    int y = 0;
    long moving = state[1];
    for (int t = 0; t < 24; t++) {
      int next = (2 * x + 3 * y) % 5;
      x = y;
      y = next;
      long here = state[x + 5 * y];
      state[x + 5 * y] = Long.rotateLeft(moving, (t + 1) * (t + 2) / 2);
      moving = here;
    }
  }

  private void chi(long[] row) {
    for (int y = 0; y < 25; y += 5) {
      System.arraycopy(state, y, row, 0, 5);
      for (int x = 0; x < 5; x++) {
        state[x + y] = row[x] ^ (~row[(x + 1) % 5] & row[(x + 2) % 5]);
      }
    }
  }

  @Override
  public Keccak copy() {
    Keccak copy = new Keccak(rate, size, suffix);
    System.arraycopy(state, 0, copy.state, 0, state.length);
    copy.filled = filled;
    return copy;
  }

  @Override
  public int digestSize() {
    return size;
  }

  @Override
  public int blockSize() {
    return rate;
  }
}
