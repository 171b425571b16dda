package typhon.stdlib.time;

import java.lang.management.ManagementFactory;
import java.time.Instant;
import typhon.runtime.error.Errors;
import typhon.runtime.host.Errno;

/** The clocks, in nanoseconds. */
final class Clocks {
  private static final boolean MAC = System.getProperty("os.name").startsWith("Mac");
  static final int MONOTONIC = MAC ? 6 : 1;
  static final int PROCESS = MAC ? 12 : 2;
  static final int THREAD = MAC ? 16 : 3;
  private static final int MONOTONIC_RAW = 4;
  private static final int BOOTTIME = 7;

  private Clocks() {}

  static long realtime() {
    Instant now = Instant.now();
    return now.getEpochSecond() * 1_000_000_000L + now.getNano();
  }

  static long monotonic() {
    return System.nanoTime();
  }

  static long process() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean b
        ? b.getProcessCpuTime()
        : 0;
  }

  static long thread() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  static long get(int id) {
    if (id == 0) {
      return realtime();
    }
    if (id == PROCESS) {
      return process();
    }
    if (id == THREAD) {
      return thread();
    }
    if (id == MONOTONIC || !MAC && (id == MONOTONIC_RAW || id == BOOTTIME)) {
      return monotonic();
    }
    throw Errors.osError(Errno.EINVAL);
  }
}
