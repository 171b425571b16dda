package typhon.stdlib._datetime;

import typhon.runtime.error.Errors;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyFloat;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Numbers;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.PyType;
import typhon.stdlib.time.LocalClock;

/** Seconds since the epoch, and the module time. */
final class Timestamps {
  static final int MICROS = 1_000_000;

  private static final long MAX_FOLD_SECONDS = 24 * 3600;
  private static final long MIN = -62135596800L;
  private static final long MAX = 253402300799L;

  private Timestamps() {}

  /** Seconds and microseconds. */
  record Moment(long seconds, int micros) {}

  // CPython: pytime.c _PyTime_ObjectToTimeval with ROUND_HALF_EVEN
  static Moment moment(PyObject timestamp) {
    if (!(timestamp instanceof PyFloat f)) {
      return new Moment(wholeSeconds(timestamp), 0);
    }
    double value = f.value;
    checkNumber(value);
    double integral = value < 0 ? Math.ceil(value) : Math.floor(value);
    double fraction = Math.rint((value - integral) * MICROS);
    if (fraction >= MICROS) {
      fraction -= MICROS;
      integral += 1;
    } else if (fraction < 0) {
      fraction += MICROS;
      integral -= 1;
    }
    return new Moment(inRange(integral), (int) fraction);
  }

  static long floorSeconds(PyObject timestamp) {
    if (timestamp instanceof PyFloat f) {
      checkNumber(f.value);
      return inRange(Math.floor(f.value));
    }
    return wholeSeconds(timestamp);
  }

  private static void checkNumber(double value) {
    if (Double.isNaN(value)) {
      throw Errors.valueError("Invalid value NaN (not a number)");
    }
  }

  private static long inRange(double seconds) {
    if (!(seconds >= -0x1p63 && seconds < 0x1p63)) {
      throw outOfRange();
    }
    return (long) seconds;
  }

  private static long wholeSeconds(PyObject timestamp) {
    PyInt seconds = Numbers.index(timestamp);
    if (!seconds.fitsLong()) {
      throw outOfRange();
    }
    return seconds.longValue();
  }

  private static RuntimeException outOfRange() {
    return Errors.overflowError("timestamp out of range for platform time_t");
  }

  /** The ordinal of the UTC day; ValueError outside of the calendar. */
  static int day(long seconds) {
    if (seconds < MIN || seconds > MAX) {
      long year = 1970 + Math.floorDiv(seconds, 31556952L);
      throw Errors.valueError("year " + year + " is out of range");
    }
    return (int) Math.floorDiv(seconds, (long) Gregorian.SECONDS_A_DAY) + Gregorian.EPOCH;
  }

  /** Checked before the zone is asked, which would not know such years. */
  static long local(long seconds) {
    if (seconds < MIN - MAX_FOLD_SECONDS || seconds > MAX + MAX_FOLD_SECONDS) {
      day(seconds);
    }
    return seconds + LocalClock.offset(seconds);
  }

  static int localDay(long seconds) {
    return day(local(seconds));
  }

  /** Seconds since the epoch of a UTC date and time. */
  static long utc(PyDateTime t) {
    return utc(t, t.hour, t.minute, t.second);
  }

  private static long utc(PyDate date, int hour, int minute, int second) {
    long days = (long) date.ordinal() - Gregorian.EPOCH;
    return days * Gregorian.SECONDS_A_DAY + hour * 3600L + minute * 60 + second;
  }

  /** Seconds since the epoch of a local date and time; its fold chooses where there are two. */
  // CPython: _datetimemodule.c local_to_seconds
  static long ofLocal(PyDateTime t) {
    long wanted = utc(t);
    long a = local(wanted) - wanted;
    long first = wanted - a;
    if (local(first) == wanted) {
      long other = t.fold == 1 ? first + MAX_FOLD_SECONDS : first - MAX_FOLD_SECONDS;
      long b = local(other) - other;
      if (a == b) {
        return first;
      }
      long second = wanted - b;
      return local(second) == wanted ? second : first;
    }
    long b = local(first) - first;
    long second = wanted - b;
    if (local(second) == wanted) {
      return second;
    }
    // A gap: clocks were set forward.
    return t.fold == 1 ? Math.min(first, second) : Math.max(first, second);
  }

  static PyObject structTime(PyDate date, int hour, int minute, int second, int daylight) {
    PyObject time = ThreadState.current().interpreter.importModule("time");
    int weekday = Gregorian.weekday(date.year, date.month, date.day);
    int dayOfYear = Gregorian.daysBeforeMonth(date.year, date.month) + date.day;
    PyTuple fields =
        PyTuple.of(
            PyInt.of(date.year),
            PyInt.of(date.month),
            PyInt.of(date.day),
            PyInt.of(hour),
            PyInt.of(minute),
            PyInt.of(second),
            PyInt.of(weekday),
            PyInt.of(dayOfYear),
            PyInt.of(daylight));
    return Calls.method(time, PyStr.intern("struct_time"), fields);
  }

  static PyObject strptime(String function, PyType type, PyStr string, PyStr format) {
    PyObject module = ThreadState.current().interpreter.importModule("_strptime");
    return Calls.call(Objects.getAttribute(module, PyStr.intern(function)), type, string, format);
  }
}
