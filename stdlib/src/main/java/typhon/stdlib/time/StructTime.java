package typhon.stdlib.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import typhon.runtime.error.Errors;
import typhon.runtime.host.Errno;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.StructType;

/** {@code time.struct_time}. */
final class StructTime {
  static final StructType TYPE =
      new StructType(
          "time",
          "struct_time",
          "Calendar time as a tuple with names.",
          9,
          true,
          "tm_year",
          "tm_mon",
          "tm_mday",
          "tm_hour",
          "tm_min",
          "tm_sec",
          "tm_wday",
          "tm_yday",
          "tm_isdst",
          "tm_zone",
          "tm_gmtoff");

  private StructTime() {}

  static PyObject utc(long seconds) {
    return of(at(seconds, ZoneOffset.UTC), 0, "UTC");
  }

  static PyObject local(long seconds) {
    LocalZone zone = LocalZone.current();
    Instant at = at(seconds, ZoneOffset.UTC).toInstant();
    ZonedDateTime t = at(seconds, zone.rules().getOffset(at));
    boolean daylight = zone.rules().isDaylightSavings(at);
    return of(t, daylight ? 1 : 0, zone.name(at));
  }

  private static ZonedDateTime at(long seconds, ZoneId zone) {
    try {
      return Instant.ofEpochSecond(seconds).atZone(zone);
    } catch (DateTimeException e) {
      throw Errors.osError(Errno.table().get("EOVERFLOW").intValue());
    }
  }

  private static PyObject of(ZonedDateTime t, int daylight, String zone) {
    return TYPE.of(
        PyInt.of(t.getYear()),
        PyInt.of(t.getMonthValue()),
        PyInt.of(t.getDayOfMonth()),
        PyInt.of(t.getHour()),
        PyInt.of(t.getMinute()),
        PyInt.of(t.getSecond()),
        PyInt.of(t.getDayOfWeek().getValue() - 1),
        PyInt.of(t.getDayOfYear()),
        PyInt.of(daylight),
        PyStr.of(zone),
        PyInt.of(t.getOffset().getTotalSeconds()));
  }
}
