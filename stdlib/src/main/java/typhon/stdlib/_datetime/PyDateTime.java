package typhon.stdlib._datetime;

import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.annotations.Default;
import typhon.annotations.KeywordOnly;
import typhon.annotations.Named;
import typhon.annotations.Unset;
import typhon.runtime.error.Errors;
import typhon.runtime.frame.StringHash;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.PyType;

/**
 * A date and a time of day; the time defaults to midnight. tzinfo says the zone; without it the
 * object is naive. Everything else is an int.
 *
 * <p>Thread rule: immutable.
 */
@BuiltinType(name = "datetime", module = "datetime", base = PyDate.class, subclassable = true)
public class PyDateTime extends PyDate {
  public static final PyType TYPE = PyType.builtin(new PyDateTimeTable());

  final int hour;
  final int minute;
  final int second;
  final int microsecond;
  final int fold;
  private final PyObject zone;

  PyDateTime(
      int year,
      int month,
      int day,
      int hour,
      int minute,
      int second,
      int microsecond,
      PyObject zone,
      int fold) {
    super(year, month, day);
    this.hour = hour;
    this.minute = minute;
    this.second = second;
    this.microsecond = microsecond;
    this.zone = zone;
    this.fold = fold;
  }

  @BuiltinNew
  static PyObject __new__(
      PyType type,
      @Named @Unset PyObject year,
      @Named @Unset PyObject month,
      @Named @Unset PyObject day,
      @Named @Unset PyObject hour,
      @Named @Unset PyObject minute,
      @Named @Unset PyObject second,
      @Named @Unset PyObject microsecond,
      @Named @Default("None") PyObject tzinfo,
      @KeywordOnly @Default("0") int fold) {
    if (year != null && day == null && hour == null) {
      byte[] state =
          PickledState.of(year, PickledState.DATETIME_SIZE, PickledState.MONTH_WITH_FOLD);
      if (state != null) {
        return ofState(type, state, month != null ? month : tzinfo);
      }
    }
    int y = Fields.required(year, "year", 1);
    int m = Fields.required(month, "month", 2);
    int d = Fields.required(day, "day", 3);
    int h = Fields.given(hour, 0);
    int min = Fields.given(minute, 0);
    int s = Fields.given(second, 0);
    int us = Fields.given(microsecond, 0);
    Gregorian.checkDate(y, m, d);
    Gregorian.checkTime(h, min, s, us, fold);
    return direct(type, y, m, d, h, min, s, us, Zones.check(tzinfo), fold);
  }

  private static PyObject ofState(PyType type, byte[] state, PyObject zone) {
    if (zone != PyNone.NONE && !(zone instanceof PyTzInfo)) {
      throw Errors.typeError("bad tzinfo state arg");
    }
    return direct(
        type,
        PickledState.year(state),
        PickledState.withoutFold(state, PickledState.MONTH_WITH_FOLD),
        state[3],
        state[4],
        state[5],
        state[6],
        PickledState.microseconds(state, 7),
        zone,
        PickledState.hasFold(state, PickledState.MONTH_WITH_FOLD) ? 1 : 0);
  }

  private static PyDateTime direct(
      PyType type, int y, int m, int d, int h, int min, int s, int us, PyObject zone, int fold) {
    return type == TYPE
        ? new PyDateTime(y, m, d, h, min, s, us, zone, fold)
        : new PyDateTimeSub(type, y, m, d, h, min, s, us, zone, fold);
  }

  /** A datetime of the type; a subclass makes it itself. */
  static PyObject create(
      PyType type, int y, int m, int d, int h, int min, int s, int us, PyObject zone, int fold) {
    if (type == TYPE) {
      Gregorian.checkDate(y, m, d);
      Gregorian.checkTime(h, min, s, us, fold);
      return new PyDateTime(y, m, d, h, min, s, us, Zones.check(zone), fold);
    }
    PyObject[] args = {
      PyInt.of(y),
      PyInt.of(m),
      PyInt.of(d),
      PyInt.of(h),
      PyInt.of(min),
      PyInt.of(s),
      PyInt.of(us),
      zone,
      PyInt.of(fold)
    };
    return fold == 0
        ? type.call(ThreadState.current(), java.util.Arrays.copyOf(args, 8), null)
        : type.call(ThreadState.current(), args, Fold.KEYWORD);
  }

  /** The same with another zone, of the plain type. */
  PyDateTime withZone(PyObject newZone) {
    return new PyDateTime(year, month, day, hour, minute, second, microsecond, newZone, fold);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  final PyObject zone() {
    return zone;
  }

  /** Null for a naive one. */
  final PyTimeDelta utcOffset() {
    return Zones.utcOffset(zone, this);
  }

  @BuiltinGetter(name = "hour")
  int hourAttribute() {
    return hour;
  }

  @BuiltinGetter(name = "minute")
  int minuteAttribute() {
    return minute;
  }

  @BuiltinGetter(name = "second")
  int secondAttribute() {
    return second;
  }

  @BuiltinGetter(name = "microsecond")
  int microsecondAttribute() {
    return microsecond;
  }

  @BuiltinGetter
  PyObject tzinfo() {
    return zone;
  }

  @BuiltinGetter(name = "fold")
  int foldAttribute() {
    return fold;
  }

  /** Seconds since the start of the day. */
  int secondOfDay() {
    return (hour * 60 + minute) * 60 + second;
  }

  private byte[] state(int withFold) {
    return new byte[] {
      (byte) (year >> 8),
      (byte) year,
      (byte) (month | withFold << 7),
      (byte) day,
      (byte) hour,
      (byte) minute,
      (byte) second,
      (byte) (microsecond >> 16),
      (byte) (microsecond >> 8),
      (byte) microsecond
    };
  }

  @BuiltinMethod
  @Override
  long __hash__() {
    PyDateTime plain =
        fold == 0
            ? this
            : new PyDateTime(year, month, day, hour, minute, second, microsecond, zone, 0);
    PyTimeDelta offset = plain.utcOffset();
    if (offset == null) {
      byte[] state = state(0);
      return StringHash.of(state, 0, state.length);
    }
    PyTimeDelta sinceStart = PyTimeDelta.of(ordinal(), secondOfDay(), microsecond);
    return Objects.hash(sinceStart.minus(offset));
  }

  @BuiltinMethod
  PyObject __reduce_ex__(int protocol) {
    PyObject state = PyBytes.of(state(protocol > 3 ? fold : 0));
    PyTuple args = zone == PyNone.NONE ? PyTuple.of(state) : PyTuple.of(state, zone);
    return PyTuple.of(type(), args);
  }

  @BuiltinMethod
  @Override
  PyObject __reduce__() {
    return __reduce_ex__(2);
  }

  @BuiltinMethod
  @Override
  String __repr__() {
    StringBuilder text = new StringBuilder(type().name());
    text.append('(').append(year).append(", ").append(month).append(", ").append(day);
    text.append(", ").append(hour).append(", ").append(minute);
    if (microsecond != 0) {
      text.append(", ").append(second).append(", ").append(microsecond);
    } else if (second != 0) {
      text.append(", ").append(second);
    }
    if (fold != 0) {
      text.append(", fold=1");
    }
    if (zone != PyNone.NONE) {
      text.append(", tzinfo=").append(Objects.repr(zone));
    }
    return text.append(')').toString();
  }
}
