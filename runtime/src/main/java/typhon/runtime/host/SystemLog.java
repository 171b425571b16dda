package typhon.runtime.host;

/** The system's log. */
public final class SystemLog {
  private static final NativeFunction OPENLOG = new NativeFunction("openlog");
  private static final NativeFunction SYSLOG = new NativeFunction("syslog");
  private static final NativeFunction CLOSELOG = new NativeFunction("closelog");
  private static final NativeFunction SETLOGMASK = new NativeFunction("setlogmask");

  private static final byte[] FORMAT = {'%', 's'};

  private SystemLog() {}

  /** The C library keeps the pointer to the name, so that its memory is never given back. */
  public static void open(byte[] name, int options, int facility) {
    OPENLOG.call(name == null ? 0 : Libc.forever(name), options, facility);
  }

  public static void write(int priority, byte[] message) {
    try (NativeScope scope = new NativeScope()) {
      SYSLOG.callVariadic(priority, scope.string(FORMAT), scope.string(message));
    }
  }

  public static void close() {
    CLOSELOG.call();
  }

  /** The mask before. */
  public static int setMask(int mask) {
    return (int) SETLOGMASK.call(mask);
  }
}
