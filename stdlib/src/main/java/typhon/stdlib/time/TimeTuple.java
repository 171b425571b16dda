package typhon.stdlib.time;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import typhon.runtime.error.Errors;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyStructSequence;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Numbers;

/** The fields of a time tuple as a program gave them (CPython: timemodule.c gettmarg, checktm). */
record TimeTuple(
    long year,
    int month,
    int day,
    int hour,
    int minute,
    int second,
    int weekday,
    int yearDay,
    int daylight,
    String zone,
    Long offset) {
  private static final int FIRST_YEAR = 1900;
  private static final String[] DAYS = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
  private static final String[] MONTHS = {
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
  };

  static TimeTuple of(PyObject value, String function) {
    if (!(value instanceof PyTuple t)) {
      throw Errors.typeError("Tuple or struct_time argument required");
    }
    if (t.size() != 9) {
      throw Errors.typeError(function + "(): illegal time tuple argument");
    }
    String zone = null;
    Long offset = null;
    if (t instanceof PyStructSequence s && s.type() == StructTime.TYPE.type()) {
      zone = s.field(9) instanceof PyStr z ? z.toString() : null;
      offset = s.field(10) == PyNone.NONE ? null : (Long) Numbers.indexAsSize(s.field(10));
    }
    return new TimeTuple(
        year(field(t, 0)),
        field(t, 1),
        field(t, 2),
        field(t, 3),
        field(t, 4),
        field(t, 5),
        field(t, 6),
        field(t, 7),
        field(t, 8),
        zone,
        offset);
  }

  // CPython: getargs.c convertsimple, format i
  private static int field(PyTuple t, int i) {
    PyInt value = Numbers.index(t.get(i));
    if (value.fitsInt()) {
      return (int) value.longValue();
    }
    if (!value.fitsLong()) {
      throw Errors.overflowError("Python int too large to convert to C long");
    }
    throw Errors.overflowError(
        value.longValue() > 0
            ? "signed integer is greater than maximum"
            : "signed integer is less than minimum");
  }

  /** C counts years from 1900 in an int. */
  private static int year(int year) {
    if (year < Integer.MIN_VALUE + FIRST_YEAR) {
      throw Errors.overflowError("year out of range");
    }
    return year;
  }

  /** The same with zeros brought to their first values; ValueError for fields out of range. */
  TimeTuple checked() {
    int m = month == 0 ? 1 : month;
    int d = day == 0 ? 1 : day;
    int yd = yearDay == 0 ? 1 : yearDay;
    require(m >= 1 && m <= 12, "month out of range");
    require(d >= 1 && d <= 31, "day of month out of range");
    require(hour >= 0 && hour <= 23, "hour out of range");
    require(minute >= 0 && minute <= 59, "minute out of range");
    require(second >= 0 && second <= 61, "seconds out of range");
    require(weekday >= -1, "day of week out of range");
    require(yd >= 1 && yd <= 366, "day of year out of range");
    return new TimeTuple(
        year, m, d, hour, minute, second, Math.floorMod(weekday, 7), yd, daylight, zone, offset);
  }

  private static void require(boolean holds, String message) {
    if (!holds) {
      throw Errors.valueError(message);
    }
  }

  String dayName() {
    return DAYS[weekday];
  }

  String monthName() {
    return MONTHS[month - 1];
  }

  String asctime() {
    return "%s %s%3d %02d:%02d:%02d %d"
        .formatted(dayName(), monthName(), day, hour, minute, second, year);
  }

  /** Seconds since the epoch, fields out of range carrying over as mktime() does. */
  double epochSeconds() {
    try {
      LocalDateTime t =
          LocalDateTime.of((int) year, 1, 1, 0, 0)
              .plusMonths(month - 1L)
              .plusDays(day - 1L)
              .plusHours(hour)
              .plusMinutes(minute)
              .plusSeconds(second);
      return t.toEpochSecond(LocalZone.current().offset(t, daylight));
    } catch (DateTimeException e) {
      throw Errors.overflowError("mktime argument out of range");
    }
  }

  /** The offset from UTC in seconds at this local time. */
  long utcOffset() {
    if (offset != null) {
      return offset;
    }
    LocalDateTime local = LocalDateTime.of((int) year, month, Math.min(day, 28), hour, minute);
    return LocalZone.current().offset(local, -1).getTotalSeconds();
  }
}
