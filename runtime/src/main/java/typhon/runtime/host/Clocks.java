package typhon.runtime.host;

/** Clocks and calendar time of the C library. */
public final class Clocks {
  private static final NativeFunction GETTIME = new NativeFunction("clock_gettime");
  private static final NativeFunction SETTIME = new NativeFunction("clock_settime");
  private static final NativeFunction GETRES = new NativeFunction("clock_getres");
  private static final NativeFunction NANOSLEEP = NativeFunction.blocking("nanosleep");
  private static final NativeFunction LOCALTIME = new NativeFunction("localtime_r");
  private static final NativeFunction GMTIME = new NativeFunction("gmtime_r");
  private static final NativeFunction MKTIME = new NativeFunction("mktime");
  private static final NativeFunction TZSET = new NativeFunction("tzset");
  private static final NativeFunction STRFTIME = new NativeFunction("strftime");

  private static final int TIMESPEC = 16;
  private static final int TM = 64;
  private static final int TM_OFFSET = 40;
  private static final int TM_ZONE = 48;
  private static final int EOVERFLOW = Platform.HERE.isMac() ? 84 : 75;

  private Clocks() {}

  /**
   * A broken-down time as in C: month from 0, year from 1900; the last two are the zone's offset
   * and name.
   */
  @SuppressWarnings("ArrayRecordComponent") // read once
  public record Calendar(
      int second,
      int minute,
      int hour,
      int day,
      int month,
      int year,
      int weekday,
      int yearDay,
      int daylight,
      long offset,
      byte[] zone) {}

  /** Nanoseconds of a clock. */
  public static long get(int clock) {
    try (NativeScope scope = new NativeScope()) {
      NativeScope.Block block = scope.block(TIMESPEC);
      GETTIME.check(clock, block.address);
      return nanos(block);
    }
  }

  public static long resolution(int clock) {
    try (NativeScope scope = new NativeScope()) {
      NativeScope.Block block = scope.block(TIMESPEC);
      GETRES.check(clock, block.address);
      return nanos(block);
    }
  }

  public static void set(int clock, long nanos) {
    try (NativeScope scope = new NativeScope()) {
      SETTIME.check(clock, timespec(scope, nanos));
    }
  }

  /** Sleeps; fails with EINTR when interrupted. */
  public static void sleep(long nanos) {
    try (NativeScope scope = new NativeScope()) {
      NANOSLEEP.check(timespec(scope, nanos), 0);
    }
  }

  private static long nanos(NativeScope.Block block) {
    return block.getLong(0) * 1_000_000_000L + block.getLong(8);
  }

  private static long timespec(NativeScope scope, long nanos) {
    NativeScope.Block block = scope.block(TIMESPEC);
    block.buffer.putLong(0, Math.floorDiv(nanos, 1_000_000_000L));
    block.buffer.putLong(8, Math.floorMod(nanos, 1_000_000_000L));
    return block.address;
  }

  public static Calendar local(long seconds) {
    return convert(LOCALTIME, seconds);
  }

  public static Calendar utc(long seconds) {
    return convert(GMTIME, seconds);
  }

  private static Calendar convert(NativeFunction function, long seconds) {
    try (NativeScope scope = new NativeScope()) {
      NativeScope.Block time = scope.block(Long.BYTES);
      time.buffer.putLong(0, seconds);
      NativeScope.Block tm = scope.block(TM);
      if (function.call(time.address, tm.address) == 0) {
        throw function.failure();
      }
      return calendar(tm);
    }
  }

  private static Calendar calendar(NativeScope.Block tm) {
    return new Calendar(
        tm.getInt(0),
        tm.getInt(4),
        tm.getInt(8),
        tm.getInt(12),
        tm.getInt(16),
        tm.getInt(20),
        tm.getInt(24),
        tm.getInt(28),
        tm.getInt(32),
        tm.getLong(TM_OFFSET),
        Libc.string(tm.getLong(TM_ZONE)));
  }

  private static NativeScope.Block tm(NativeScope scope, Calendar c) {
    NativeScope.Block tm = scope.block(TM);
    int[] fields = {
      c.second, c.minute, c.hour, c.day, c.month, c.year, c.weekday, c.yearDay, c.daylight
    };
    for (int i = 0; i < fields.length; i++) {
      tm.buffer.putInt(i * Integer.BYTES, fields[i]);
    }
    tm.buffer.putLong(TM_OFFSET, c.offset);
    if (c.zone != null) {
      tm.buffer.putLong(TM_ZONE, scope.string(c.zone));
    }
    return tm;
  }

  /** Seconds since the epoch of a local time. */
  public static long make(Calendar calendar) {
    try (NativeScope scope = new NativeScope()) {
      NativeScope.Block tm = tm(scope, calendar);
      // A weekday that the function overwrites tells -1 (a moment) from -1 (a failure).
      tm.buffer.putInt(24, -1);
      long seconds = MKTIME.call(tm.address);
      if (seconds == -1 && tm.getInt(24) == -1) {
        throw new HostError(EOVERFLOW, "mktime");
      }
      return seconds;
    }
  }

  /** Reads the time zone from the environment again. */
  public static void readZone() {
    TZSET.call();
  }

  /** Formats as strftime does; null if the result is longer than {@code most} bytes (or empty). */
  public static byte[] format(byte[] format, Calendar calendar, int most) {
    try (NativeScope scope = new NativeScope()) {
      NativeScope.Block out = scope.block(most + 1);
      long size =
          STRFTIME.call(out.address, most + 1L, scope.string(format), tm(scope, calendar).address);
      return size == 0 ? null : out.toArray((int) size);
    }
  }
}
