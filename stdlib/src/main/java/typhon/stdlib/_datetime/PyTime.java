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
import typhon.runtime.object.PyBool;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyNotImplemented;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.PyType;

/**
 * A time of day; what is not given is zero. tzinfo says the zone; without it the object is naive.
 * Everything else is an int.
 *
 * <p>Thread rule: immutable.
 */
@BuiltinType(name = "time", module = "datetime", subclassable = true)
public class PyTime extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyTimeTable());

  final int hour;
  final int minute;
  final int second;
  final int microsecond;
  final int fold;
  private final PyObject zone;

  PyTime(int hour, int minute, int second, int microsecond, PyObject zone, int fold) {
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
      @Named @Unset PyObject hour,
      @Named @Unset PyObject minute,
      @Named @Unset PyObject second,
      @Named @Unset PyObject microsecond,
      @Named @Default("None") PyObject tzinfo,
      @KeywordOnly @Default("0") int fold) {
    if (hour != null && second == null && microsecond == null) {
      byte[] state = PickledState.of(hour, PickledState.TIME_SIZE, PickledState.HOUR_WITH_FOLD);
      if (state != null) {
        return ofState(type, state, minute != null ? minute : tzinfo);
      }
    }
    int h = Fields.given(hour, 0);
    int m = Fields.given(minute, 0);
    int s = Fields.given(second, 0);
    int us = Fields.given(microsecond, 0);
    Gregorian.checkTime(h, m, s, us, fold);
    return direct(type, h, m, s, us, Zones.check(tzinfo), fold);
  }

  private static PyObject ofState(PyType type, byte[] state, PyObject zone) {
    if (zone != PyNone.NONE && !(zone instanceof PyTzInfo)) {
      throw Errors.typeError("bad tzinfo state arg");
    }
    return direct(
        type,
        PickledState.withoutFold(state, PickledState.HOUR_WITH_FOLD),
        state[1],
        state[2],
        PickledState.microseconds(state, 3),
        zone,
        PickledState.hasFold(state, PickledState.HOUR_WITH_FOLD) ? 1 : 0);
  }

  private static PyTime direct(
      PyType type, int hour, int minute, int second, int microsecond, PyObject zone, int fold) {
    return type == TYPE
        ? new PyTime(hour, minute, second, microsecond, zone, fold)
        : new PyTimeSub(type, hour, minute, second, microsecond, zone, fold);
  }

  /** A time of the type; a subclass makes it itself. */
  static PyObject create(
      PyType type, int hour, int minute, int second, int microsecond, PyObject zone, int fold) {
    if (type == TYPE) {
      Gregorian.checkTime(hour, minute, second, microsecond, fold);
      return new PyTime(hour, minute, second, microsecond, Zones.check(zone), fold);
    }
    PyObject[] args = {
      PyInt.of(hour),
      PyInt.of(minute),
      PyInt.of(second),
      PyInt.of(microsecond),
      zone,
      PyInt.of(fold)
    };
    return fold == 0
        ? type.call(ThreadState.current(), java.util.Arrays.copyOf(args, 5), null)
        : type.call(ThreadState.current(), args, Fold.KEYWORD);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  final PyObject zone() {
    return zone;
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

  /** Microseconds since midnight. */
  private long micros() {
    return ((hour * 60L + minute) * 60 + second) * Timestamps.MICROS + microsecond;
  }

  private Integer comparison(PyObject other, boolean forEquality) {
    if (!(other instanceof PyTime o)) {
      return null;
    }
    if (zone == o.zone) {
      return Long.compare(micros(), o.micros());
    }
    PyTimeDelta mine = Zones.utcOffset(zone, PyNone.NONE);
    PyTimeDelta its = Zones.utcOffset(o.zone, PyNone.NONE);
    if (mine == null && its == null) {
      return Long.compare(micros(), o.micros());
    }
    if (mine == null || its == null) {
      if (forEquality) {
        return 2;
      }
      throw Errors.typeError("can't compare offset-naive and offset-aware times");
    }
    return Long.compare(micros() - micros(mine), o.micros() - micros(its));
  }

  private static long micros(PyTimeDelta offset) {
    return offset.totalSeconds() * Timestamps.MICROS + offset.micros;
  }

  @BuiltinMethod
  PyObject __lt__(PyObject other) {
    Integer c = comparison(other, false);
    return c == null ? PyNotImplemented.NOT_IMPLEMENTED : PyBool.of(c < 0);
  }

  @BuiltinMethod
  PyObject __le__(PyObject other) {
    Integer c = comparison(other, false);
    return c == null ? PyNotImplemented.NOT_IMPLEMENTED : PyBool.of(c <= 0);
  }

  @BuiltinMethod
  PyObject __eq__(PyObject other) {
    Integer c = comparison(other, true);
    return c == null ? PyNotImplemented.NOT_IMPLEMENTED : PyBool.of(c == 0);
  }

  @BuiltinMethod
  PyObject __ne__(PyObject other) {
    Integer c = comparison(other, true);
    return c == null ? PyNotImplemented.NOT_IMPLEMENTED : PyBool.of(c != 0);
  }

  @BuiltinMethod
  PyObject __gt__(PyObject other) {
    Integer c = comparison(other, false);
    return c == null ? PyNotImplemented.NOT_IMPLEMENTED : PyBool.of(c > 0);
  }

  @BuiltinMethod
  PyObject __ge__(PyObject other) {
    Integer c = comparison(other, false);
    return c == null ? PyNotImplemented.NOT_IMPLEMENTED : PyBool.of(c >= 0);
  }

  @BuiltinMethod
  long __hash__() {
    PyTime plain =
        fold == 0 ? this : (PyTime) create(TYPE, hour, minute, second, microsecond, zone, 0);
    PyTimeDelta offset = Zones.utcOffset(zone, PyNone.NONE);
    if (offset == null) {
      byte[] state = plain.state(0);
      return StringHash.of(state, 0, state.length);
    }
    long micros = micros() - micros(offset);
    if (micros >= 0 && micros < 86400L * Timestamps.MICROS) {
      int seconds = (int) (micros / Timestamps.MICROS);
      byte[] state =
          new PyTime(
                  seconds / 3600,
                  seconds / 60 % 60,
                  seconds % 60,
                  (int) (micros % Timestamps.MICROS),
                  PyNone.NONE,
                  0)
              .state(0);
      return StringHash.of(state, 0, state.length);
    }
    return Objects.hash(PyTimeDelta.of(0, 0, micros));
  }

  private byte[] state(int withFold) {
    return new byte[] {
      (byte) (hour | withFold << 7),
      (byte) minute,
      (byte) second,
      (byte) (microsecond >> 16),
      (byte) (microsecond >> 8),
      (byte) microsecond
    };
  }

  @BuiltinMethod
  PyObject __reduce_ex__(int protocol) {
    PyObject state = PyBytes.of(state(protocol > 3 ? fold : 0));
    PyTuple args = zone == PyNone.NONE ? PyTuple.of(state) : PyTuple.of(state, zone);
    return PyTuple.of(type(), args);
  }

  @BuiltinMethod
  PyObject __reduce__() {
    return __reduce_ex__(2);
  }

  @BuiltinMethod
  String __repr__() {
    StringBuilder text = new StringBuilder(type().name());
    text.append('(').append(hour).append(", ").append(minute);
    if (microsecond != 0) {
      text.append(", ").append(second).append(", ").append(microsecond);
    } else if (second != 0) {
      text.append(", ").append(second);
    }
    if (zone != PyNone.NONE) {
      text.append(", tzinfo=").append(Objects.repr(zone));
    }
    return text.append(fold == 1 ? ", fold=1)" : ")").toString();
  }
}
