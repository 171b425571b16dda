package typhon.stdlib._lzma;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.zip.CRC32;
import org.tukaani.xz.check.CRC64;

/** An integrity check of a block. */
abstract class BlockCheck {
  static final int CRC_32 = 1;
  static final int CRC_64 = 4;
  static final int SHA_256 = 10;

  /** How many bytes the check of each number has. */
  private static final int[] SIZES = {0, 4, 4, 4, 8, 8, 8, 16, 16, 16, 32, 32, 32, 64, 64, 64};

  abstract void update(byte[] bytes);

  abstract byte[] finish();

  static int size(int check) {
    return SIZES[check];
  }

  /** Whether data can be checked, and be compressed with it. */
  static boolean isSupported(int check) {
    return check == XzData.CHECK_NONE || check == CRC_32 || check == CRC_64 || check == SHA_256;
  }

  /** Null for none, and for one that nobody knows: such data goes unchecked. */
  static BlockCheck of(int check) {
    return switch (check) {
      case CRC_32 -> new Crc32();
      case CRC_64 -> new Crc64();
      case SHA_256 -> new Sha256();
      default -> null;
    };
  }

  private static final class Crc32 extends BlockCheck {
    private final CRC32 crc = new CRC32();

    @Override
    void update(byte[] bytes) {
      crc.update(bytes);
    }

    @Override
    byte[] finish() {
      long value = crc.getValue();
      byte[] bytes = new byte[4];
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = (byte) (value >> 8 * i);
      }
      return bytes;
    }
  }

  private static final class Crc64 extends BlockCheck {
    private final CRC64 crc = new CRC64();

    @Override
    void update(byte[] bytes) {
      crc.update(bytes, 0, bytes.length);
    }

    @Override
    byte[] finish() {
      return crc.finish();
    }
  }

  private static final class Sha256 extends BlockCheck {
    private final MessageDigest digest;

    Sha256() {
      try {
        digest = MessageDigest.getInstance("SHA-256");
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    void update(byte[] bytes) {
      digest.update(bytes);
    }

    @Override
    byte[] finish() {
      return digest.digest();
    }
  }
}
