package typhon.stdlib._datetime;

import typhon.annotations.BuiltinClassMethod;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinMethods;
import typhon.annotations.Named;
import typhon.annotations.Unset;
import typhon.runtime.error.Errors;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Calls;
import typhon.runtime.type.PyType;

/** What dates can do. */
@BuiltinMethods(PyDate.class)
final class DateMethods {
  static final String[] DAYS = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
  static final String[] MONTHS = {
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
  };

  private DateMethods() {}

  /** What fromtimestamp() makes of the time now. */
  @BuiltinClassMethod
  static PyObject today(PyType type) {
    PyObject time = ThreadState.current().interpreter.importModule("time");
    PyObject now = Calls.method(time, PyStr.intern("time"));
    return Calls.method(type, PyStr.intern("fromtimestamp"), now);
  }

  /** The local date at a number of seconds since the epoch. */
  @BuiltinClassMethod
  static PyObject fromtimestamp(PyType type, PyObject timestamp) {
    long seconds = Timestamps.floorSeconds(timestamp);
    return PyDate.ofOrdinal(type, Timestamps.localDay(seconds));
  }

  /** The date of a day number, 1 being the first day of the year 1. */
  @BuiltinClassMethod
  static PyObject fromordinal(PyType type, PyObject ordinal) {
    int day = Fields.parsed(ordinal);
    if (day < 1) {
      throw Errors.valueError("ordinal must be >= 1");
    }
    return PyDate.ofOrdinal(type, day);
  }

  /** Read a date that is written as ISO 8601 says. */
  @BuiltinClassMethod
  static PyObject fromisoformat(PyType type, PyObject string) {
    if (!(string instanceof PyStr text)) {
      throw Errors.typeError("fromisoformat: argument must be str");
    }
    int[] date = IsoText.date(text);
    return PyDate.create(type, date[0], date[1], date[2]);
  }

  /** The date at this place of the ISO calendar. */
  @BuiltinClassMethod
  static PyObject fromisocalendar(
      PyType type, @Named PyObject year, @Named PyObject week, @Named PyObject day) {
    int y = isoField(year);
    int w = isoField(week);
    int d = isoField(day);
    int ordinal = Gregorian.isoOrdinal(y, w, d);
    int[] date = Gregorian.date(ordinal);
    return PyDate.create(type, date[0], date[1], date[2]);
  }

  private static int isoField(PyObject value) {
    PyInt number = typhon.runtime.ops.Numbers.index(value);
    if (!number.fitsInt()) {
      throw Errors.valueError("ISO calendar component out of range");
    }
    return (int) number.longValue();
  }

  /** Parse a date from a string and a format like time.strptime(). */
  @BuiltinClassMethod
  static PyObject strptime(PyType type, PyStr string, PyStr format) {
    return Timestamps.strptime("_strptime_datetime_date", type, string, format);
  }

  /** The text that ctime() of C would give. */
  @BuiltinMethod
  static String ctime(PyDate self) {
    return ctime(self, 0, 0, 0);
  }

  static String ctime(PyDate date, int hour, int minute, int second) {
    StringBuilder text =
        new StringBuilder(DAYS[Gregorian.weekday(date.year, date.month, date.day)]);
    text.append(' ').append(MONTHS[date.month - 1]);
    text.append(date.day < 10 ? "  " : " ").append(date.day).append(' ');
    Digits.append(text, hour, 2).append(':');
    Digits.append(text, minute, 2).append(':');
    Digits.append(text, second, 2).append(' ');
    return Digits.append(text, date.year, 4).toString();
  }

  /** The date by a format of strftime(). */
  @BuiltinMethod
  static PyObject strftime(PyDate self, @Named PyStr format) {
    return Formatting.strftime(self, format, Calls.method(self, PyStr.intern("timetuple")));
  }

  /** Formats self with strftime. */
  @BuiltinMethod
  static PyObject __format__(PyDate self, PyObject format) {
    return Formatting.format(self, format);
  }

  /** As a time.struct_time of local time. */
  @BuiltinMethod
  static PyObject timetuple(PyDate self) {
    return Timestamps.structTime(self, 0, 0, 0, -1);
  }

  /** The date in the ISO calendar: year, week, weekday. */
  @BuiltinMethod
  static PyObject isocalendar(PyDate self) {
    int year = self.year;
    int today = self.ordinal();
    int week = Math.floorDiv(today - Gregorian.firstMonday(year), 7);
    if (week < 0) {
      year--;
      week = Math.floorDiv(today - Gregorian.firstMonday(year), 7);
    } else if (week >= 52 && today >= Gregorian.firstMonday(year + 1)) {
      year++;
      week = 0;
    }
    return PyIsoCalendarDate.of(year, week + 1, (today + 6) % 7 + 1);
  }

  /** As ISO 8601 text, year first. */
  @BuiltinMethod
  static String isoformat(PyDate self) {
    StringBuilder text = new StringBuilder();
    appendIso(text, self);
    return text.toString();
  }

  static void appendIso(StringBuilder text, PyDate date) {
    Digits.append(text, date.year, 4).append('-');
    Digits.append(text, date.month, 2).append('-');
    Digits.append(text, date.day, 2);
  }

  @BuiltinMethod
  static PyObject __str__(PyDate self) {
    return Calls.method(self, PyStr.intern("isoformat"));
  }

  /** The weekday as a number: Monday == 1 ... Sunday == 7 */
  @BuiltinMethod
  static int isoweekday(PyDate self) {
    return weekday(self) + 1;
  }

  /** The weekday as a number: Monday == 0 ... Sunday == 6 */
  @BuiltinMethod
  static int weekday(PyDate self) {
    return Gregorian.weekday(self.year, self.month, self.day);
  }

  /** The day's number. The first of January of year 1 has number 1. */
  @BuiltinMethod
  static int toordinal(PyDate self) {
    return self.ordinal();
  }

  /** This date but for the fields that are given. */
  @BuiltinMethod
  static PyObject replace(
      PyDate self,
      @Named @Unset PyObject year,
      @Named @Unset PyObject month,
      @Named @Unset PyObject day) {
    return PyDate.create(
        self.type(),
        Fields.optional(year, self.year),
        Fields.optional(month, self.month),
        Fields.optional(day, self.day));
  }

  /** The same as replace(). */
  @BuiltinMethod
  static PyObject __replace__(
      PyDate self,
      @Named @Unset PyObject year,
      @Named @Unset PyObject month,
      @Named @Unset PyObject day) {
    return replace(self, year, month, day);
  }
}
