package typhon.stdlib.time;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Zones of the form {@code EST5} or {@code EST+05EDT}: the offset west of Greenwich; daylight rules
 * as in the US.
 */
final class PosixZone {
  private static final Pattern FORM =
      Pattern.compile(
          "([A-Za-z]{3,})([+-]?)(\\d{1,2})(?::(\\d{2}))?(?::(\\d{2}))?([A-Za-z]{3,})?.*");

  private PosixZone() {}

  /** The zone, or UTC when the text means nothing, as the C library does. */
  static ZoneId parse(String text) {
    Matcher m = FORM.matcher(text);
    if (!m.matches()) {
      return ZoneOffset.UTC;
    }
    int seconds = Integer.parseInt(m.group(3)) * 3600;
    seconds += m.group(4) == null ? 0 : Integer.parseInt(m.group(4)) * 60;
    seconds += m.group(5) == null ? 0 : Integer.parseInt(m.group(5));
    int east = m.group(2).equals("-") ? seconds : -seconds;
    if (m.group(6) != null) {
      String us =
          switch (east / 3600) {
            case -5 -> "America/New_York";
            case -6 -> "America/Chicago";
            case -7 -> "America/Denver";
            case -8 -> "America/Los_Angeles";
            default -> null;
          };
      if (us != null) {
        return ZoneId.of(us);
      }
    }
    return Math.abs(east) > 18 * 3600 ? ZoneOffset.UTC : ZoneOffset.ofTotalSeconds(east);
  }
}
