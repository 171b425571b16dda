package typhon.runtime.host;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The process environment as bytes. Until the native side is linked nothing can have changed it, so
 * it is read from {@code /proc/self/environ} (or from the JDK).
 */
public final class Environment {
  private static final NativeFunction SETENV = new NativeFunction("setenv");
  private static final NativeFunction UNSETENV = new NativeFunction("unsetenv");
  private static final NativeFunction CLEARENV = new NativeFunction("clearenv");
  private static final NativeFunction NSGETENVIRON = new NativeFunction("_NSGetEnviron");

  private static final int POINTER = Long.BYTES;

  private Environment() {}

  /** All entries, each {@code NAME=value}. */
  public static List<byte[]> entries() {
    if (!NativeSide.isLinked()) {
      List<byte[]> found = Platform.HERE.isLinux() ? initialEntries() : null;
      return found != null ? found : jdkEntries();
    }
    long environ = environPointer();
    List<byte[]> entries = new ArrayList<>();
    if (environ != 0) {
      for (long at = environ; ; at += POINTER) {
        byte[] entry = Libc.string(Libc.view(at, POINTER).getLong(0));
        if (entry == null) {
          break;
        }
        entries.add(entry);
      }
    }
    return entries;
  }

  /** The value of a variable, as far as it is proper text; null if it is not set. */
  public static String get(String name) {
    String prefix = name + "=";
    for (byte[] entry : entries()) {
      String text = new String(entry, StandardCharsets.UTF_8);
      if (text.startsWith(prefix)) {
        return text.substring(prefix.length());
      }
    }
    return null;
  }

  private static long environPointer() {
    if (Platform.HERE.isMac()) {
      return Libc.view(NSGETENVIRON.call(), POINTER).getLong(0);
    }
    return Libc.view(Libc.find("environ").address(), POINTER).getLong(0);
  }

  private static List<byte[]> initialEntries() {
    byte[] all;
    try {
      all = java.nio.file.Files.readAllBytes(Path.of("/proc/self/environ"));
    } catch (IOException e) {
      return null;
    }
    List<byte[]> entries = new ArrayList<>();
    int from = 0;
    for (int at = 0; at < all.length; at++) {
      if (all[at] == 0) {
        if (at > from) {
          entries.add(Arrays.copyOfRange(all, from, at));
        }
        from = at + 1;
      }
    }
    return entries;
  }

  private static List<byte[]> jdkEntries() {
    List<byte[]> entries = new ArrayList<>();
    for (Map.Entry<String, String> entry : System.getenv().entrySet()) {
      String text = entry.getKey() + "=" + entry.getValue();
      entries.add(text.getBytes(StandardCharsets.UTF_8));
    }
    return entries;
  }

  public static void set(byte[] name, byte[] value) {
    try (NativeScope scope = new NativeScope()) {
      SETENV.check(scope.string(name), scope.string(value), 1);
    }
  }

  public static void unset(byte[] name) {
    try (NativeScope scope = new NativeScope()) {
      UNSETENV.check(scope.string(name));
    }
  }

  public static void clear() {
    CLEARENV.check();
  }
}
