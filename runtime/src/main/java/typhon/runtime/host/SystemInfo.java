package typhon.runtime.host;

/** Facts about the machine and the system. */
public final class SystemInfo {
  private static final NativeFunction UNAME = new NativeFunction("uname");
  private static final NativeFunction SYSCONF = new NativeFunction("sysconf");
  private static final NativeFunction CONFSTR = new NativeFunction("confstr");
  private static final NativeFunction GETLOADAVG = new NativeFunction("getloadavg");
  private static final NativeFunction GETRANDOM = new NativeFunction("getrandom");
  private static final NativeFunction GETENTROPY = new NativeFunction("getentropy");
  private static final NativeFunction GETHOSTNAME = new NativeFunction("gethostname");
  private static final NativeFunction SETHOSTNAME = new NativeFunction("sethostname");

  private static final int NAME_FIELD = Platform.HERE.isMac() ? 256 : 65;
  private static final int NAME_FIELDS = 5;
  private static final int LONGEST_HOST_NAME = 1024;
  private static final int ENTROPY_MOST = 256;

  private SystemInfo() {}

  /** System, node, release, version, machine. */
  public static byte[][] uname() {
    try (NativeScope scope = new NativeScope()) {
      NativeScope.Block block = scope.block(NAME_FIELD * (NAME_FIELDS + 1));
      UNAME.check(block.address);
      byte[][] names = new byte[NAME_FIELDS][];
      for (int i = 0; i < NAME_FIELDS; i++) {
        names[i] = Libc.string(block.address + (long) i * NAME_FIELD);
      }
      return names;
    }
  }

  /** A limit; -1 if there is none. */
  public static long sysconf(int name) {
    Libc.clearErrno();
    long value = SYSCONF.call(name);
    if (value == -1 && SYSCONF.failure().errno() != 0) {
      throw SYSCONF.failure();
    }
    return value;
  }

  /** A text setting, null if there is none. */
  public static byte[] confstr(int name) {
    Libc.clearErrno();
    long size = CONFSTR.call(name, 0, 0);
    if (size == 0) {
      if (CONFSTR.failure().errno() != 0) {
        throw CONFSTR.failure();
      }
      return null;
    }
    try (NativeScope scope = new NativeScope()) {
      NativeScope.Block block = scope.block((int) size);
      CONFSTR.call(name, block.address, size);
      return block.string();
    }
  }

  /** Average load over 1, 5 and 15 minutes; null if it cannot be told. */
  public static double[] load() {
    try (NativeScope scope = new NativeScope()) {
      NativeScope.Block block = scope.block(3 * Double.BYTES);
      if ((int) GETLOADAVG.call(block.address, 3) != 3) {
        return null;
      }
      return new double[] {
        block.buffer.getDouble(0), block.buffer.getDouble(8), block.buffer.getDouble(16)
      };
    }
  }

  /** Random bytes of the system, perhaps fewer than asked for. */
  public static byte[] random(int size, int flags) {
    try (NativeScope scope = new NativeScope()) {
      NativeScope.Block block = scope.block(size);
      if (GETRANDOM.exists()) {
        return block.toArray((int) GETRANDOM.checkLong(GETRANDOM.call(block.address, size, flags)));
      }
      int most = Math.min(size, ENTROPY_MOST);
      GETENTROPY.check(block.address, most);
      return block.toArray(most);
    }
  }

  public static byte[] hostName() {
    try (NativeScope scope = new NativeScope()) {
      NativeScope.Block block = scope.block(LONGEST_HOST_NAME);
      GETHOSTNAME.check(block.address, LONGEST_HOST_NAME - 1);
      return block.string();
    }
  }

  public static void setHostName(byte[] name) {
    try (NativeScope scope = new NativeScope()) {
      SETHOSTNAME.check(scope.string(name), name.length);
    }
  }
}
