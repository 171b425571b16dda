package typhon.stdlib._random;

import java.util.Arrays;

/**
 * The generator MT19937 of Matsumoto and Nishimura: 32 random bits at a time. Used by one thread at
 * a time.
 */
// CPython: _randommodule.c
final class MersenneTwister {
  static final int SIZE = 624;

  private static final int SHIFT = 397;
  private static final int UPPER = 0x80000000;
  private static final int LOWER = 0x7fffffff;
  private static final int MATRIX = 0x9908b0df;
  private static final int FIRST_SEED = 19650218;

  private final int[] state = new int[SIZE];
  private int index = SIZE;

  int next() {
    if (index >= SIZE) {
      refill();
    }
    int y = state[index++];
    y ^= y >>> 11;
    y ^= y << 7 & 0x9d2c5680;
    y ^= y << 15 & 0xefc60000;
    return y ^ y >>> 18;
  }

  private void refill() {
    for (int k = 0; k < SIZE; k++) {
      int y = (state[k] & UPPER) | (state[(k + 1) % SIZE] & LOWER);
      state[k] = state[(k + SHIFT) % SIZE] ^ y >>> 1 ^ ((y & 1) != 0 ? MATRIX : 0);
    }
    index = 0;
  }

  private void seed(int seed) {
    state[0] = seed;
    for (int i = 1; i < SIZE; i++) {
      state[i] = 1812433253 * (state[i - 1] ^ state[i - 1] >>> 30) + i;
    }
    index = SIZE;
  }

  /** Seeds from any number (at least one) of words. */
  void seed(int[] key) {
    seed(FIRST_SEED);
    int i = 1;
    int j = 0;
    for (int k = Math.max(SIZE, key.length); k > 0; k--) {
      state[i] = (state[i] ^ (state[i - 1] ^ state[i - 1] >>> 30) * 1664525) + key[j] + j;
      i = advance(i);
      j = (j + 1) % key.length;
    }
    for (int k = SIZE - 1; k > 0; k--) {
      state[i] = (state[i] ^ (state[i - 1] ^ state[i - 1] >>> 30) * 1566083941) - i;
      i = advance(i);
    }
    state[0] = UPPER;
  }

  private int advance(int i) {
    if (i + 1 < SIZE) {
      return i + 1;
    }
    state[0] = state[SIZE - 1];
    return 1;
  }

  /** A float from 0 up to 1 with 53 random bits. */
  double nextDouble() {
    int a = next() >>> 5;
    int b = next() >>> 6;
    return (a * 67108864.0 + b) * (1.0 / 9007199254740992.0);
  }

  /** The words of the state, and after them how many are used up. */
  int[] save() {
    int[] saved = Arrays.copyOf(state, SIZE + 1);
    saved[SIZE] = index;
    return saved;
  }

  void restore(int[] saved) {
    System.arraycopy(saved, 0, state, 0, SIZE);
    index = saved[SIZE];
  }
}
