package typhon.runtime.host;

/** Semaphores with names, which processes share. */
public final class Semaphores {
  private static final NativeFunction SEM_OPEN = new NativeFunction("sem_open");
  private static final NativeFunction SEM_CLOSE = new NativeFunction("sem_close");
  private static final NativeFunction SEM_UNLINK = new NativeFunction("sem_unlink");
  private static final NativeFunction SEM_WAIT = new NativeFunction("sem_wait");
  private static final NativeFunction SEM_TRYWAIT = new NativeFunction("sem_trywait");
  private static final NativeFunction SEM_TIMEDWAIT = new NativeFunction("sem_timedwait");
  private static final NativeFunction SEM_POST = new NativeFunction("sem_post");
  private static final NativeFunction SEM_GETVALUE = new NativeFunction("sem_getvalue");

  private static final int CREATE = Platform.HERE.isMac() ? 0x200 : 0x40;
  private static final int EXCLUSIVE = Platform.HERE.isMac() ? 0x800 : 0x80;
  private static final int OWNER_ONLY = 0600;
  private static final int TIME_SIZE = 16;
  private static final long NANOS = 1_000_000_000;

  private Semaphores() {}

  /** Makes one that did not exist; returns its handle. */
  public static long create(byte[] name, int value) {
    return open(name, CREATE | EXCLUSIVE, value);
  }

  public static long open(byte[] name) {
    return open(name, 0, 0);
  }

  private static long open(byte[] name, int flags, int value) {
    try (NativeScope scope = new NativeScope()) {
      // On macOS the last two are variadic; there the call fails and says so.
      long handle = SEM_OPEN.call(scope.string(name), flags, OWNER_ONLY, value);
      return SEM_OPEN.checkLong(handle == 0 ? -1 : handle);
    }
  }

  public static void close(long handle) {
    SEM_CLOSE.check(handle);
  }

  public static void unlink(byte[] name) {
    try (NativeScope scope = new NativeScope()) {
      SEM_UNLINK.check(scope.string(name));
    }
  }

  /** Waits; EINTR where a signal comes. */
  public static void await(long handle) {
    SEM_WAIT.check(handle);
  }

  /** Takes it if that is possible at once: EAGAIN otherwise. */
  public static void tryAcquire(long handle) {
    SEM_TRYWAIT.check(handle);
  }

  /** Waits until a time in nanoseconds since the epoch: ETIMEDOUT then. */
  public static void await(long handle, long deadline) {
    try (NativeScope scope = new NativeScope()) {
      NativeScope.Block time = scope.block(TIME_SIZE);
      time.buffer.putLong(0, Math.floorDiv(deadline, NANOS));
      time.buffer.putLong(Long.BYTES, Math.floorMod(deadline, NANOS));
      SEM_TIMEDWAIT.check(handle, time.address);
    }
  }

  public static void release(long handle) {
    SEM_POST.check(handle);
  }

  public static int value(long handle) {
    try (NativeScope scope = new NativeScope()) {
      NativeScope.Block value = scope.block(Integer.BYTES);
      SEM_GETVALUE.check(handle, value.address);
      return value.getInt(0);
    }
  }
}
