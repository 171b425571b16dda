package typhon.stdlib._datetime;

import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinMethods;
import typhon.runtime.error.Errors;
import typhon.runtime.object.PyBool;
import typhon.runtime.object.PyNotImplemented;
import typhon.runtime.object.PyObject;

/** Comparison and arithmetic of datetimes. */
@BuiltinMethods(PyDateTime.class)
final class DateTimeArithmetic {
  private DateTimeArithmetic() {}

  /** What comparison makes of one naive and one aware, which are never equal. */
  private static final int INCOMPARABLE = 2;

  private static int compareFields(PyDateTime a, PyDateTime b) {
    int c = Integer.compare(a.ordinal(), b.ordinal());
    c = c != 0 ? c : Integer.compare(a.secondOfDay(), b.secondOfDay());
    return c != 0 ? c : Integer.compare(a.microsecond, b.microsecond);
  }

  // CPython: _datetimemodule.c datetime_richcompare
  private static Integer comparison(PyDateTime a, PyObject other, boolean forEquality) {
    if (!(other instanceof PyDateTime b)) {
      return null;
    }
    if (a.zone() == b.zone()) {
      return compareFields(a, b);
    }
    PyTimeDelta first = a.utcOffset();
    PyTimeDelta second = b.utcOffset();
    boolean areAlike =
        first == null ? second == null : second != null && first.compareTo(second) == 0;
    if (areAlike) {
      if (forEquality
          && compareFields(a, b) == 0
          && (isProblematic(a, first) || isProblematic(b, second))) {
        return INCOMPARABLE;
      }
      return compareFields(a, b);
    }
    if (first != null && second != null) {
      PyTimeDelta delta = difference(a, b, first, second);
      if (forEquality && delta.isZero() && (isProblematic(a, first) || isProblematic(b, second))) {
        return INCOMPARABLE;
      }
      return delta.compareTo(PyTimeDelta.ZERO);
    }
    if (forEquality) {
      return INCOMPARABLE;
    }
    throw Errors.typeError("can't compare offset-naive and offset-aware datetimes");
  }

  /** Whether the offset depends on the fold: such times equal none of other zones (PEP 495). */
  private static boolean isProblematic(PyDateTime t, PyTimeDelta offset) {
    PyDateTime other =
        new PyDateTime(
            t.year,
            t.month,
            t.day,
            t.hour,
            t.minute,
            t.second,
            t.microsecond,
            t.zone(),
            1 - t.fold);
    PyTimeDelta its = other.utcOffset();
    return offset == null ? its != null : its == null || offset.compareTo(its) != 0;
  }

  private static PyTimeDelta difference(
      PyDateTime a, PyDateTime b, PyTimeDelta first, PyTimeDelta second) {
    PyTimeDelta delta =
        PyTimeDelta.of(
            (long) a.ordinal() - b.ordinal(),
            (long) a.secondOfDay() - b.secondOfDay(),
            (long) a.microsecond - b.microsecond);
    return first == null || second == null ? delta : delta.minus(first.minus(second));
  }

  @BuiltinMethod
  static PyObject __lt__(PyDateTime self, PyObject other) {
    Integer c = comparison(self, other, false);
    return c == null ? PyNotImplemented.NOT_IMPLEMENTED : PyBool.of(c < 0);
  }

  @BuiltinMethod
  static PyObject __le__(PyDateTime self, PyObject other) {
    Integer c = comparison(self, other, false);
    return c == null ? PyNotImplemented.NOT_IMPLEMENTED : PyBool.of(c <= 0);
  }

  @BuiltinMethod
  static PyObject __eq__(PyDateTime self, PyObject other) {
    Integer c = comparison(self, other, true);
    return c == null ? PyNotImplemented.NOT_IMPLEMENTED : PyBool.of(c == 0);
  }

  @BuiltinMethod
  static PyObject __ne__(PyDateTime self, PyObject other) {
    Integer c = comparison(self, other, true);
    return c == null ? PyNotImplemented.NOT_IMPLEMENTED : PyBool.of(c != 0);
  }

  @BuiltinMethod
  static PyObject __gt__(PyDateTime self, PyObject other) {
    Integer c = comparison(self, other, false);
    return c == null ? PyNotImplemented.NOT_IMPLEMENTED : PyBool.of(c > 0);
  }

  @BuiltinMethod
  static PyObject __ge__(PyDateTime self, PyObject other) {
    Integer c = comparison(self, other, false);
    return c == null ? PyNotImplemented.NOT_IMPLEMENTED : PyBool.of(c >= 0);
  }

  @BuiltinMethod
  static PyObject __add__(PyDateTime self, PyObject other) {
    return other instanceof PyTimeDelta delta
        ? add(self, delta, 1)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @BuiltinMethod
  static PyObject __radd__(PyDateTime self, PyObject other) {
    return __add__(self, other);
  }

  @BuiltinMethod
  static PyObject __sub__(PyDateTime self, PyObject other) {
    return switch (other) {
      case PyDateTime o -> subtract(self, o);
      case PyTimeDelta delta -> add(self, delta, -1);
      default -> PyNotImplemented.NOT_IMPLEMENTED;
    };
  }

  @BuiltinMethod
  static PyObject __rsub__(PyDateTime self, PyObject other) {
    return other instanceof PyDateTime o ? subtract(o, self) : PyNotImplemented.NOT_IMPLEMENTED;
  }

  private static PyTimeDelta subtract(PyDateTime a, PyDateTime b) {
    if (a.zone() == b.zone()) {
      return difference(a, b, null, null);
    }
    PyTimeDelta first = a.utcOffset();
    PyTimeDelta second = b.utcOffset();
    if ((first == null) != (second == null)) {
      throw Errors.typeError("can't subtract offset-naive and offset-aware datetimes");
    }
    return difference(a, b, first, second);
  }

  /** The datetime so much later (or earlier, with factor -1), of the same type and zone. */
  static PyObject add(PyDateTime t, PyTimeDelta delta, int factor) {
    long micros = t.microsecond + (long) factor * delta.micros;
    long seconds =
        t.secondOfDay()
            + (long) factor * delta.seconds
            + Math.floorDiv(micros, (long) Timestamps.MICROS);
    long ordinal =
        t.ordinal()
            + (long) factor * delta.days
            + Math.floorDiv(seconds, (long) Gregorian.SECONDS_A_DAY);
    if (ordinal < 1 || ordinal > Gregorian.MAX_ORDINAL) {
      throw Errors.overflowError("date value out of range");
    }
    int[] date = Gregorian.date((int) ordinal);
    int s = (int) Math.floorMod(seconds, (long) Gregorian.SECONDS_A_DAY);
    int us = (int) Math.floorMod(micros, (long) Timestamps.MICROS);
    return PyDateTime.create(
        t.type(), date[0], date[1], date[2], s / 3600, s / 60 % 60, s % 60, us, t.zone(), 0);
  }
}
