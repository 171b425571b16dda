package typhon.runtime.host;

import java.io.FileInputStream;
import java.io.IOException;
import java.security.SecureRandom;

/**
 * Unpredictable bytes without the native side and without the JDK's security providers, which cost
 * 10 to 50 ms when first used; both the hash key and module random want some at every start.
 */
public final class Entropy {
  private static final String DEVICE = "/dev/urandom";

  private Entropy() {}

  public static byte[] bytes(int count) {
    try (FileInputStream in = new FileInputStream(DEVICE)) {
      byte[] bytes = in.readNBytes(count);
      if (bytes.length == count) {
        return bytes;
      }
    } catch (IOException e) {
      // No such device: the slow way.
    }
    byte[] bytes = new byte[count];
    new SecureRandom().nextBytes(bytes);
    return bytes;
  }
}
