package typhon.runtime.host;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The user and group of this process, from {@code /proc} as long as the native side is down: module
 * {@code site} asks at every start. Only native calls can change them.
 */
final class Identity {
  private static final String USER = "\nUid:\t";
  private static final String GROUP = "\nGid:\t";

  /** The first is the real one, the second the effective one. */
  private static final int EFFECTIVE = 1;

  private static final String STATUS = status();

  private Identity() {}

  private static String status() {
    try {
      byte[] status = Files.readAllBytes(Path.of("/proc/self/status"));
      return new String(status, StandardCharsets.ISO_8859_1);
    } catch (IOException notLinux) {
      return "";
    }
  }

  static int user(boolean effective, NativeFunction function) {
    return number(USER, effective, function);
  }

  static int group(boolean effective, NativeFunction function) {
    return number(GROUP, effective, function);
  }

  private static int number(String key, boolean effective, NativeFunction function) {
    int at = NativeSide.isLinked() ? -1 : STATUS.indexOf(key);
    if (at < 0) {
      return (int) function.call();
    }
    int end = STATUS.indexOf('\n', at + key.length());
    String[] numbers = STATUS.substring(at + key.length(), end).split("\t", -1);
    return Integer.parseUnsignedInt(numbers[effective ? EFFECTIVE : 0]);
  }
}
