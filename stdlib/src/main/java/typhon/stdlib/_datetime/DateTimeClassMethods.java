package typhon.stdlib._datetime;

import typhon.annotations.BuiltinClassMethod;
import typhon.annotations.BuiltinMethods;
import typhon.annotations.Default;
import typhon.annotations.Named;
import typhon.annotations.Unset;
import typhon.runtime.error.Errors;
import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Warnings;
import typhon.runtime.type.PyType;
import typhon.stdlib.time.LocalClock;

/** The ways to make datetimes. */
@BuiltinMethods(PyDateTime.class)
final class DateTimeClassMethods {
  private static final PyStr FROMUTC = PyStr.intern("fromutc");
  private static final long NANOS = 1_000_000_000;

  private DateTimeClassMethods() {}

  /** The time now, in a zone or, without one, as clocks here show it. */
  @BuiltinClassMethod
  static PyObject now(PyType type, @Named @Default("None") PyObject tz) {
    Zones.check(tz);
    return inZone(type, current(), tz);
  }

  private static Timestamps.Moment current() {
    long nanos = LocalClock.nanos();
    return new Timestamps.Moment(
        Math.floorDiv(nanos, NANOS), (int) (Math.floorMod(nanos, NANOS) / 1000));
  }

  /** The time now in UTC, without a zone. */
  @BuiltinClassMethod
  static PyObject utcnow(PyType type) {
    warn("utcnow", "datetime.datetime.now(datetime.UTC)");
    return utc(type, current(), PyNone.NONE);
  }

  private static void warn(String method, String instead) {
    Warnings.warn(
        ExceptionTypes.DEPRECATION_WARNING,
        "datetime.datetime."
            + method
            + "() is deprecated and scheduled for removal in a future version. Use "
            + "timezone-aware objects to represent datetimes in UTC: "
            + instead
            + ".");
  }

  /** The time at a number of seconds since the epoch; here, if no zone is given. */
  @BuiltinClassMethod
  static PyObject fromtimestamp(
      PyType type, @Named PyObject timestamp, @Named @Default("None") PyObject tz) {
    Zones.check(tz);
    return inZone(type, Timestamps.moment(timestamp), tz);
  }

  /** The time in UTC, without a zone, at a number of seconds since the epoch. */
  @BuiltinClassMethod
  static PyObject utcfromtimestamp(PyType type, PyObject timestamp) {
    warn("utcfromtimestamp", "datetime.datetime.fromtimestamp(timestamp, datetime.UTC)");
    return utc(type, Timestamps.moment(timestamp), PyNone.NONE);
  }

  private static PyObject inZone(PyType type, Timestamps.Moment moment, PyObject zone) {
    if (zone != PyNone.NONE) {
      return Calls.method(zone, FROMUTC, utc(type, moment, zone));
    }
    long local = Timestamps.local(moment.seconds());
    int fold = LocalClock.isSecondOccurrence(moment.seconds()) ? 1 : 0;
    return of(type, local, moment.micros(), PyNone.NONE, fold);
  }

  private static PyObject utc(PyType type, Timestamps.Moment moment, PyObject zone) {
    return of(type, moment.seconds(), moment.micros(), zone, 0);
  }

  static PyObject of(PyType type, long seconds, int micros, PyObject zone, int fold) {
    int[] date = Gregorian.date(Timestamps.day(seconds));
    int s = (int) Math.floorMod(seconds, (long) Gregorian.SECONDS_A_DAY);
    return PyDateTime.create(
        type, date[0], date[1], date[2], s / 3600, s / 60 % 60, s % 60, micros, zone, fold);
  }

  /** Parse a datetime from a string and a format like time.strptime(). */
  @BuiltinClassMethod
  static PyObject strptime(PyType type, PyStr string, PyStr format) {
    return Timestamps.strptime("_strptime_datetime_datetime", type, string, format);
  }

  /** Read a date and time that is written as ISO 8601 says. */
  @BuiltinClassMethod
  static PyObject fromisoformat(PyType type, PyObject string) {
    if (!(string instanceof PyStr text)) {
      throw Errors.typeError("fromisoformat: argument must be str");
    }
    return IsoText.dateTime(type, text);
  }

  /** Put a date and a time together. */
  @BuiltinClassMethod
  static PyObject combine(
      PyType type, @Named PyObject date, @Named PyObject time, @Named @Unset PyObject tzinfo) {
    if (!(date instanceof PyDate d)) {
      throw Errors.typeError("combine() argument 1 must be datetime.date, not " + typeName(date));
    }
    if (!(time instanceof PyTime t)) {
      throw Errors.typeError("combine() argument 2 must be datetime.time, not " + typeName(time));
    }
    return PyDateTime.create(
        type,
        d.year,
        d.month,
        d.day,
        t.hour,
        t.minute,
        t.second,
        t.microsecond,
        tzinfo == null ? t.zone() : tzinfo,
        t.fold);
  }

  private static String typeName(PyObject value) {
    return value == PyNone.NONE ? "None" : value.type().name();
  }
}
