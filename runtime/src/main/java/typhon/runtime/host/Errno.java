package typhon.runtime.host;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Error numbers: those the runtime itself needs, the names of all, and their texts. */
public final class Errno {
  // The same on Linux and macOS.
  public static final int EPERM = 1;
  public static final int ENOENT = 2;
  public static final int ESRCH = 3;
  public static final int EINTR = 4;
  public static final int EIO = 5;
  public static final int EBADF = 9;
  public static final int ECHILD = 10;
  public static final int ENOMEM = 12;
  public static final int EACCES = 13;
  public static final int EEXIST = 17;
  public static final int ENOTDIR = 20;
  public static final int EISDIR = 21;
  public static final int EINVAL = 22;
  public static final int ESPIPE = 29;
  public static final int EPIPE = 32;
  public static final int ERANGE = 34;
  // Different.
  public static final int EAGAIN = mac(35, 11);
  public static final int ENOSYS = mac(78, 38);
  public static final int ENOTSUP = mac(45, 95);
  public static final int ELOOP = mac(62, 40);
  public static final int ENAMETOOLONG = mac(63, 36);
  public static final int ENOTEMPTY = mac(66, 39);
  public static final int EINPROGRESS = mac(36, 115);
  public static final int EALREADY = mac(37, 114);
  public static final int EISCONN = mac(56, 106);
  public static final int ECONNREFUSED = mac(61, 111);
  public static final int ECONNRESET = mac(54, 104);
  public static final int ECONNABORTED = mac(53, 103);
  public static final int ESHUTDOWN = mac(58, 108);
  public static final int ETIMEDOUT = mac(60, 110);

  private Errno() {}

  private static int mac(int mac, int linux) {
    return Platform.HERE.isMac() ? mac : linux;
  }

  /** Name to number. */
  public static Map<String, Long> table() {
    return HostConstants.section("errno");
  }

  /** The symbolic name, or the number as text. */
  public static String name(int errno) {
    return Names.BY_NUMBER.getOrDefault(errno, Integer.toString(errno));
  }

  /** The system's text for an error number. */
  public static String message(int errno) {
    // The few errors of start-up have the same text everywhere and must not bring up the native
    // side.
    return switch (errno) {
      case EPERM -> "Operation not permitted";
      case ENOENT -> "No such file or directory";
      case EACCES -> "Permission denied";
      case EEXIST -> "File exists";
      case ENOTDIR -> "Not a directory";
      case EISDIR -> "Is a directory";
      case EINVAL -> "Invalid argument";
      case EBADF -> "Bad file descriptor";
      default -> new String(Libc.string(Texts.STRERROR.call(errno)), StandardCharsets.UTF_8);
    };
  }

  private static final class Texts {
    static final NativeFunction STRERROR = new NativeFunction("strerror");
  }

  private static final class Names {
    static final Map<Integer, String> BY_NUMBER = new HashMap<>();

    static {
      // Aliases (EWOULDBLOCK, EDEADLOCK, ENOTSUP) lose against the name that comes first in the
      // standard.
      table().forEach((name, value) -> BY_NUMBER.merge(value.intValue(), name, Names::prefer));
    }

    private static String prefer(String a, String b) {
      return switch (a) {
        case "EWOULDBLOCK", "EDEADLOCK", "ENOTSUP" -> b;
        default -> a;
      };
    }
  }
}
