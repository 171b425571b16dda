package typhon.runtime.host;

/** This process and others: identity, signals, waiting, priorities, limits. */
public final class Processes {
  private static final NativeFunction GETPID = new NativeFunction("getpid");
  private static final NativeFunction GETPPID = new NativeFunction("getppid");
  private static final NativeFunction GETPGID = new NativeFunction("getpgid");
  private static final NativeFunction SETPGID = new NativeFunction("setpgid");
  private static final NativeFunction GETSID = new NativeFunction("getsid");
  private static final NativeFunction SETSID = new NativeFunction("setsid");
  private static final NativeFunction KILL = new NativeFunction("kill");
  private static final NativeFunction KILLPG = new NativeFunction("killpg");
  private static final NativeFunction WAITPID = NativeFunction.blocking("waitpid");
  private static final NativeFunction WAIT4 = NativeFunction.blocking("wait4");
  private static final NativeFunction WAITID = NativeFunction.blocking("waitid");
  private static final NativeFunction EXECVE = new NativeFunction("execve");
  private static final NativeFunction EXIT = new NativeFunction("_exit");
  private static final NativeFunction ABORT = new NativeFunction("abort");
  private static final NativeFunction NICE = new NativeFunction("nice");
  private static final NativeFunction GETPRIORITY = new NativeFunction("getpriority");
  private static final NativeFunction SETPRIORITY = new NativeFunction("setpriority");
  private static final NativeFunction GETRUSAGE = new NativeFunction("getrusage");
  private static final NativeFunction GETRLIMIT = new NativeFunction("getrlimit");
  private static final NativeFunction SETRLIMIT = new NativeFunction("setrlimit");
  private static final NativeFunction TIMES = new NativeFunction("times");
  private static final NativeFunction AFFINITY = new NativeFunction("sched_getaffinity");
  private static final NativeFunction SET_AFFINITY = new NativeFunction("sched_setaffinity");

  private static final int USAGE_SIZE = 144;
  private static final int USAGE_COUNTERS = 14;
  private static final int AFFINITY_BYTES = 1024;

  private Processes() {}

  /** The result of waiting: a process (0 if none was ready) and its raw status. */
  public record Waited(int pid, int status, Usage usage) {}

  /**
   * What getrusage tells: user and system time in seconds, then the fourteen counters from {@code
   * ru_maxrss} to {@code ru_nivcsw}.
   */
  @SuppressWarnings("ArrayRecordComponent") // read once
  public record Usage(double user, double system, long[] counters) {}

  /** What waitid tells; null instead if no process was ready. */
  public record Info(int pid, int uid, int signal, int status, int code) {}

  public static int getpid() {
    return NativeSide.isLinked() ? (int) GETPID.call() : (int) ProcessHandle.current().pid();
  }

  public static int getppid() {
    return (int) GETPPID.call();
  }

  public static int getpgid(int pid) {
    return GETPGID.check(pid);
  }

  public static void setpgid(int pid, int group) {
    SETPGID.check(pid, group);
  }

  public static int getsid(int pid) {
    return GETSID.check(pid);
  }

  public static int setsid() {
    return SETSID.check();
  }

  public static void kill(int pid, int signal) {
    KILL.check(pid, signal);
  }

  public static void killpg(int group, int signal) {
    KILLPG.check(group, signal);
  }

  public static Waited waitpid(int pid, int options) {
    try (NativeScope scope = new NativeScope()) {
      NativeScope.Block status = scope.block(Integer.BYTES);
      int found = WAITPID.check(pid, status.address, options);
      return new Waited(found, status.getInt(0), null);
    }
  }

  /** As waitpid, with the resources the process used. */
  public static Waited wait4(int pid, int options) {
    try (NativeScope scope = new NativeScope()) {
      NativeScope.Block status = scope.block(Integer.BYTES);
      NativeScope.Block usage = scope.block(USAGE_SIZE);
      int found = WAIT4.check(pid, status.address, options, usage.address);
      return new Waited(found, status.getInt(0), usage(usage));
    }
  }

  public static Info waitid(int kind, int id, int options) {
    boolean mac = Platform.HERE.isMac();
    try (NativeScope scope = new NativeScope()) {
      NativeScope.Block info = scope.block(128);
      WAITID.check(kind, id, info.address, options);
      int pid = info.getInt(12);
      if (pid == 0) {
        return null;
      }
      int uid = info.getInt(16);
      int status = mac ? info.getInt(20) : info.getInt(24);
      return mac
          ? new Info(pid, uid, info.getInt(0), status, info.getInt(8))
          : new Info(info.getInt(16), info.getInt(20), info.getInt(0), status, info.getInt(8));
    }
  }

  /** Replaces this process; returns only by failing. */
  public static void execve(byte[] path, byte[][] arguments, byte[][] environment) {
    try (NativeScope scope = new NativeScope()) {
      EXECVE.check(scope.string(path), scope.strings(arguments), scope.strings(environment));
    }
  }

  /** Ends the process at once, without shutdown hooks. */
  public static void exit(int status) {
    EXIT.call(status);
  }

  public static void abort() {
    ABORT.call();
  }

  public static int nice(int increment) {
    Libc.clearErrno();
    int result = (int) NICE.call(increment);
    if (result == -1 && NICE.failure().errno() != 0) {
      throw NICE.failure();
    }
    return result;
  }

  public static int getpriority(int kind, int who) {
    Libc.clearErrno();
    int result = (int) GETPRIORITY.call(kind, who);
    if (result == -1 && GETPRIORITY.failure().errno() != 0) {
      throw GETPRIORITY.failure();
    }
    return result;
  }

  public static void setpriority(int kind, int who, int value) {
    SETPRIORITY.check(kind, who, value);
  }

  public static Usage getrusage(int who) {
    try (NativeScope scope = new NativeScope()) {
      NativeScope.Block block = scope.block(USAGE_SIZE);
      GETRUSAGE.check(who, block.address);
      return usage(block);
    }
  }

  private static Usage usage(NativeScope.Block b) {
    long[] counters = new long[USAGE_COUNTERS];
    for (int i = 0; i < USAGE_COUNTERS; i++) {
      counters[i] = b.getLong(32 + i * Long.BYTES);
    }
    // The microseconds are a 32-bit number on macOS and small everywhere.
    return new Usage(
        b.getLong(0) + b.getInt(8) * 1e-6, b.getLong(16) + b.getInt(24) * 1e-6, counters);
  }

  /** Soft and hard limit, as unsigned numbers. */
  public static long[] getrlimit(int resource) {
    try (NativeScope scope = new NativeScope()) {
      NativeScope.Block block = scope.block(2 * Long.BYTES);
      GETRLIMIT.check(resource, block.address);
      return new long[] {block.getLong(0), block.getLong(8)};
    }
  }

  public static void setrlimit(int resource, long soft, long hard) {
    try (NativeScope scope = new NativeScope()) {
      NativeScope.Block block = scope.block(2 * Long.BYTES);
      block.buffer.putLong(0, soft).putLong(8, hard);
      SETRLIMIT.check(resource, block.address);
    }
  }

  /** User, system, children's user, children's system time and elapsed time in clock ticks. */
  public static long[] times() {
    try (NativeScope scope = new NativeScope()) {
      NativeScope.Block block = scope.block(4 * Long.BYTES);
      long elapsed = TIMES.checkLong(TIMES.call(block.address));
      return new long[] {
        block.getLong(0), block.getLong(8), block.getLong(16), block.getLong(24), elapsed
      };
    }
  }

  /** The processors a process may use, as a bit set in bytes, lowest first. */
  public static byte[] affinity(int pid) {
    try (NativeScope scope = new NativeScope()) {
      NativeScope.Block block = scope.block(AFFINITY_BYTES);
      AFFINITY.check(pid, AFFINITY_BYTES, block.address);
      return block.toArray(AFFINITY_BYTES);
    }
  }

  public static void setAffinity(int pid, byte[] mask) {
    try (NativeScope scope = new NativeScope()) {
      SET_AFFINITY.check(pid, mask.length, scope.bytes(mask, 0, mask.length));
    }
  }
}
