package typhon.stdlib.digest;

import java.util.Arrays;

/** Keys from passwords: PBKDF2 (RFC 8018) and scrypt (RFC 7914). */
public final class KeyDerivation {
  private KeyDerivation() {}

  public static byte[] pbkdf2(
      Algorithm algorithm, byte[] password, byte[] salt, long iterations, int length) {
    Hmac base = Hmac.start(algorithm, password);
    int size = base.digestSize();
    byte[] result = new byte[length];
    for (int block = 1, at = 0; at < length; block++, at += size) {
      byte[] sum = block(base, salt, iterations, block);
      System.arraycopy(sum, 0, result, at, Math.min(size, length - at));
    }
    return result;
  }

  private static byte[] block(Hmac base, byte[] salt, long iterations, int number) {
    Hmac first = base.copy();
    first.update(salt);
    first.update(
        new byte[] {
          (byte) (number >> 24), (byte) (number >> 16), (byte) (number >> 8), (byte) number
        });
    byte[] last = first.digest();
    byte[] sum = last.clone();
    for (long i = 1; i < iterations; i++) {
      Hmac next = base.copy();
      next.update(last);
      last = next.digest();
      for (int j = 0; j < sum.length; j++) {
        sum[j] ^= last[j];
      }
    }
    return sum;
  }

  public static byte[] scrypt(byte[] password, byte[] salt, int n, int r, int p, int length) {
    int size = 128 * r;
    byte[] blocks = pbkdf2(Algorithm.SHA256, password, salt, 1, p * size);
    for (int i = 0; i < p; i++) {
      byte[] mixed = mix(Arrays.copyOfRange(blocks, i * size, (i + 1) * size), n, r);
      System.arraycopy(mixed, 0, blocks, i * size, size);
    }
    return pbkdf2(Algorithm.SHA256, password, blocks, 1, length);
  }

  private static byte[] mix(byte[] bytes, int n, int r) {
    int words = 32 * r;
    int[] x = new int[words];
    for (int i = 0; i < words; i++) {
      x[i] =
          (bytes[4 * i] & 0xFF)
              | (bytes[4 * i + 1] & 0xFF) << 8
              | (bytes[4 * i + 2] & 0xFF) << 16
              | bytes[4 * i + 3] << 24;
    }
    int[][] table = new int[n][];
    for (int i = 0; i < n; i++) {
      table[i] = x.clone();
      x = mixBlock(x, r);
    }
    for (int i = 0; i < n; i++) {
      int[] other = table[x[words - 16] & (n - 1)];
      for (int j = 0; j < words; j++) {
        x[j] ^= other[j];
      }
      x = mixBlock(x, r);
    }
    byte[] result = new byte[bytes.length];
    for (int i = 0; i < result.length; i++) {
      result[i] = (byte) (x[i / 4] >> 8 * (i % 4));
    }
    return result;
  }

  private static int[] mixBlock(int[] b, int r) {
    int[] x = Arrays.copyOfRange(b, b.length - 16, b.length);
    int[] y = new int[b.length];
    for (int i = 0; i < 2 * r; i++) {
      for (int j = 0; j < 16; j++) {
        x[j] ^= b[16 * i + j];
      }
      salsa(x);
      System.arraycopy(x, 0, y, 16 * (i / 2 + (i % 2) * r), 16);
    }
    return y;
  }

  /** Salsa20/8. */
  private static void salsa(int[] b) {
    int[] x = b.clone();
    for (int round = 0; round < 4; round++) {
      quarter(x, 0, 4, 8, 12);
      quarter(x, 5, 9, 13, 1);
      quarter(x, 10, 14, 2, 6);
      quarter(x, 15, 3, 7, 11);
      quarter(x, 0, 1, 2, 3);
      quarter(x, 5, 6, 7, 4);
      quarter(x, 10, 11, 8, 9);
      quarter(x, 15, 12, 13, 14);
    }
    for (int i = 0; i < 16; i++) {
      b[i] += x[i];
    }
  }

  private static void quarter(int[] x, int a, int b, int c, int d) {
    x[b] ^= Integer.rotateLeft(x[a] + x[d], 7);
    x[c] ^= Integer.rotateLeft(x[b] + x[a], 9);
    x[d] ^= Integer.rotateLeft(x[c] + x[b], 13);
    x[a] ^= Integer.rotateLeft(x[d] + x[c], 18);
  }
}
