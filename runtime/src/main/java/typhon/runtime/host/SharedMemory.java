package typhon.runtime.host;

/** Memory with a name, which processes share. */
public final class SharedMemory {
  private static final NativeFunction SHM_OPEN = new NativeFunction("shm_open");
  private static final NativeFunction SHM_UNLINK = new NativeFunction("shm_unlink");

  private SharedMemory() {}

  /** Opens it; returns a descriptor. */
  public static int open(byte[] name, int flags, int mode) {
    try (NativeScope scope = new NativeScope()) {
      return SHM_OPEN.checkVariadic(scope.string(name), flags, mode);
    }
  }

  public static void unlink(byte[] name) {
    try (NativeScope scope = new NativeScope()) {
      SHM_UNLINK.check(scope.string(name));
    }
  }
}
