package typhon.stdlib.time;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** The local time zone as other modules need it. */
public final class LocalClock {
  private LocalClock() {}

  /** Nanoseconds since the epoch. */
  public static long nanos() {
    return Clocks.realtime();
  }

  /** Seconds that local time is ahead of UTC at a moment. */
  public static int offset(long seconds) {
    Instant at = Instant.ofEpochSecond(seconds);
    return LocalZone.current().rules().getOffset(at).getTotalSeconds();
  }

  /** The abbreviation in use at a moment. */
  public static String name(long seconds) {
    return LocalZone.current().name(Instant.ofEpochSecond(seconds));
  }

  /** Whether the local time at a moment occurs for the second time, clocks having been set back. */
  public static boolean isSecondOccurrence(long seconds) {
    int offset = offset(seconds);
    LocalDateTime local =
        LocalDateTime.ofEpochSecond(seconds, 0, ZoneOffset.ofTotalSeconds(offset));
    var valid = LocalZone.current().rules().getValidOffsets(local);
    return valid.size() == 2 && valid.get(1).getTotalSeconds() == offset;
  }
}
