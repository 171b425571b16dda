package typhon.runtime.host;

/** Descriptors of Linux that count, tick, hold memory or stand for a process. */
public final class EventDescriptors {
  private static final NativeFunction EVENTFD = new NativeFunction("eventfd");
  private static final NativeFunction MEMFD_CREATE = new NativeFunction("memfd_create");
  private static final NativeFunction TIMERFD_CREATE = new NativeFunction("timerfd_create");
  private static final NativeFunction TIMERFD_SETTIME = new NativeFunction("timerfd_settime");
  private static final NativeFunction TIMERFD_GETTIME = new NativeFunction("timerfd_gettime");
  private static final NativeFunction PIDFD_OPEN = new NativeFunction("pidfd_open");
  private static final int TIMER_SIZE = 32;
  private static final long NANOS = 1_000_000_000;

  private EventDescriptors() {}

  public static int event(long initial, int flags) {
    return EVENTFD.check(initial, flags);
  }

  public static int memory(byte[] name, int flags) {
    try (NativeScope scope = new NativeScope()) {
      return MEMFD_CREATE.check(scope.string(name), flags);
    }
  }

  public static int timer(int clock, int flags) {
    return TIMERFD_CREATE.check(clock, flags);
  }

  public static int process(int pid, int flags) {
    return PIDFD_OPEN.check(pid, flags);
  }

  /** Sets first expiration and interval, in nanoseconds; returns what {@link #timer(int)} would. */
  public static long[] setTimer(int fd, int flags, long first, long interval) {
    try (NativeScope scope = new NativeScope()) {
      NativeScope.Block next = scope.block(TIMER_SIZE);
      NativeScope.Block old = scope.block(TIMER_SIZE);
      put(next, 0, interval);
      put(next, TIMER_SIZE / 2, first);
      TIMERFD_SETTIME.check(fd, flags, next.address, old.address);
      return times(old);
    }
  }

  /** Nanoseconds to the next expiration, and between them. */
  public static long[] timer(int fd) {
    try (NativeScope scope = new NativeScope()) {
      NativeScope.Block now = scope.block(TIMER_SIZE);
      TIMERFD_GETTIME.check(fd, now.address);
      return times(now);
    }
  }

  private static void put(NativeScope.Block block, int at, long nanos) {
    block.buffer.putLong(at, Math.floorDiv(nanos, NANOS));
    block.buffer.putLong(at + Long.BYTES, Math.floorMod(nanos, NANOS));
  }

  private static long[] times(NativeScope.Block block) {
    return new long[] {time(block, TIMER_SIZE / 2), time(block, 0)};
  }

  private static long time(NativeScope.Block block, int at) {
    return block.getLong(at) * NANOS + block.getLong(at + Long.BYTES);
  }
}
