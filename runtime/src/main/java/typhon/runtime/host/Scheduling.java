package typhon.runtime.host;

/** The scheduler's policies, and the real, effective and saved ids of the process. */
public final class Scheduling {
  private static final NativeFunction PRIORITY_MAX = new NativeFunction("sched_get_priority_max");
  private static final NativeFunction PRIORITY_MIN = new NativeFunction("sched_get_priority_min");
  private static final NativeFunction GET_POLICY = new NativeFunction("sched_getscheduler");
  private static final NativeFunction SET_POLICY = new NativeFunction("sched_setscheduler");
  private static final NativeFunction GET_PARAM = new NativeFunction("sched_getparam");
  private static final NativeFunction SET_PARAM = new NativeFunction("sched_setparam");
  private static final NativeFunction INTERVAL = new NativeFunction("sched_rr_get_interval");
  private static final NativeFunction GETRESUID = new NativeFunction("getresuid");
  private static final NativeFunction GETRESGID = new NativeFunction("getresgid");
  private static final NativeFunction SETRESUID = new NativeFunction("setresuid");
  private static final NativeFunction SETRESGID = new NativeFunction("setresgid");

  private Scheduling() {}

  public static int maxPriority(int policy) {
    return PRIORITY_MAX.check(policy);
  }

  public static int minPriority(int policy) {
    return PRIORITY_MIN.check(policy);
  }

  public static int policy(int pid) {
    return GET_POLICY.check(pid);
  }

  public static void setPolicy(int pid, int policy, int priority) {
    try (NativeScope scope = new NativeScope()) {
      SET_POLICY.check(pid, policy, param(scope, priority));
    }
  }

  public static int priority(int pid) {
    try (NativeScope scope = new NativeScope()) {
      NativeScope.Block param = scope.block(Integer.BYTES);
      GET_PARAM.check(pid, param.address);
      return param.getInt(0);
    }
  }

  public static void setPriority(int pid, int priority) {
    try (NativeScope scope = new NativeScope()) {
      SET_PARAM.check(pid, param(scope, priority));
    }
  }

  private static long param(NativeScope scope, int priority) {
    NativeScope.Block param = scope.block(Integer.BYTES);
    param.buffer.putInt(0, priority);
    return param.address;
  }

  /** The turn of a process, in seconds. */
  public static double interval(int pid) {
    try (NativeScope scope = new NativeScope()) {
      NativeScope.Block time = scope.block(2 * Long.BYTES);
      INTERVAL.check(pid, time.address);
      return time.getLong(0) + time.getLong(Long.BYTES) * 1e-9;
    }
  }

  public static long[] userIds() {
    return ids(GETRESUID);
  }

  public static long[] groupIds() {
    return ids(GETRESGID);
  }

  private static long[] ids(NativeFunction function) {
    try (NativeScope scope = new NativeScope()) {
      NativeScope.Block ids = scope.block(3 * Integer.BYTES);
      function.check(ids.address, ids.address + 4, ids.address + 8);
      long[] found = new long[3];
      for (int i = 0; i < found.length; i++) {
        found[i] = Integer.toUnsignedLong(ids.getInt(4 * i));
      }
      return found;
    }
  }

  public static void setUserIds(int real, int effective, int saved) {
    SETRESUID.check(real, effective, saved);
  }

  public static void setGroupIds(int real, int effective, int saved) {
    SETRESGID.check(real, effective, saved);
  }
}
