package typhon.stdlib._datetime;

import typhon.runtime.error.Errors;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Objects;
import typhon.stdlib.time.LocalClock;

/** Asks time zones, and checks what they say. */
final class Zones {
  private static final PyStr UTCOFFSET = PyStr.intern("utcoffset");
  private static final PyStr DST = PyStr.intern("dst");
  private static final PyStr TZNAME = PyStr.intern("tzname");

  private Zones() {}

  /** The offset from UTC; null for None, and without a zone. */
  static PyTimeDelta utcOffset(PyObject zone, PyObject time) {
    return offset(zone, UTCOFFSET, time);
  }

  static PyTimeDelta daylight(PyObject zone, PyObject time) {
    return offset(zone, DST, time);
  }

  private static PyTimeDelta offset(PyObject zone, PyStr method, PyObject time) {
    if (zone == PyNone.NONE) {
      return null;
    }
    PyObject offset = Calls.method(zone, method, time);
    if (offset == PyNone.NONE) {
      return null;
    }
    if (!(offset instanceof PyTimeDelta delta)) {
      throw Errors.typeError(
          "tzinfo."
              + method
              + "() must return None or timedelta, not '"
              + offset.type().name()
              + "'");
    }
    if (!isLessThanADay(delta)) {
      throw Errors.valueError(
          "offset must be a timedelta strictly between -timedelta(hours=24) and "
              + "timedelta(hours=24), not "
              + Objects.repr(delta));
    }
    return delta;
  }

  static boolean isLessThanADay(PyTimeDelta delta) {
    return (delta.days == -1 && (delta.seconds != 0 || delta.micros >= 1)) || delta.days == 0;
  }

  static PyObject name(PyObject zone, PyObject time) {
    if (zone == PyNone.NONE) {
      return PyNone.NONE;
    }
    PyObject name = Calls.method(zone, TZNAME, time);
    if (name == PyNone.NONE || name instanceof PyStr) {
      return name;
    }
    throw Errors.typeError(
        "tzinfo.tzname() must return None or a string, not '" + name.type().name() + "'");
  }

  static PyObject check(PyObject zone) {
    if (zone == null) {
      return PyNone.NONE;
    }
    if (zone == PyNone.NONE || zone instanceof PyTzInfo) {
      return zone;
    }
    throw Errors.typeError(
        "tzinfo argument must be None or of a tzinfo subclass, not type '"
            + zone.type().name()
            + "'");
  }

  /** The local zone as it is at a moment, as a fixed offset. */
  static PyTimezone local(long seconds) {
    int offset = LocalClock.offset(seconds);
    return new PyTimezone(PyTimeDelta.of(0, offset, 0), PyStr.of(LocalClock.name(seconds)));
  }
}
