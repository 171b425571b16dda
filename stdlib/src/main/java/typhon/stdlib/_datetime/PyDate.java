package typhon.stdlib._datetime;

import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.annotations.Named;
import typhon.annotations.Unset;
import typhon.runtime.error.Errors;
import typhon.runtime.frame.StringHash;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyBool;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyNotImplemented;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyTuple;
import typhon.runtime.type.PyType;

/**
 * date(year, month, day): a day of the calendar.
 *
 * <p>Thread rule: immutable.
 */
@BuiltinType(name = "date", module = "datetime", subclassable = true)
public class PyDate extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyDateTable());

  final int year;
  final int month;
  final int day;

  PyDate(int year, int month, int day) {
    this.year = year;
    this.month = month;
    this.day = day;
  }

  @BuiltinNew
  static PyObject __new__(
      PyType type,
      @Named @Unset PyObject year,
      @Named @Unset PyObject month,
      @Named @Unset PyObject day) {
    if (month == null && day == null && year != null) {
      byte[] state = PickledState.of(year, PickledState.DATE_SIZE, PickledState.DATE_MONTH);
      if (state != null) {
        return direct(type, PickledState.year(state), state[2], state[3]);
      }
    }
    int y = Fields.required(year, "year", 1);
    int m = Fields.required(month, "month", 2);
    int d = Fields.required(day, "day", 3);
    Gregorian.checkDate(y, m, d);
    return direct(type, y, m, d);
  }

  private static PyDate direct(PyType type, int year, int month, int day) {
    return type == TYPE ? new PyDate(year, month, day) : new PyDateSub(type, year, month, day);
  }

  /** A date of the type; a subclass makes it itself. */
  static PyObject create(PyType type, int year, int month, int day) {
    if (type == TYPE) {
      Gregorian.checkDate(year, month, day);
      return new PyDate(year, month, day);
    }
    return type.call(ThreadState.current(), PyInt.of(year), PyInt.of(month), PyInt.of(day));
  }

  static PyObject ofOrdinal(PyType type, int ordinal) {
    int[] date = Gregorian.date(ordinal);
    return create(type, date[0], date[1], date[2]);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  final int ordinal() {
    return Gregorian.ordinal(year, month, day);
  }

  @BuiltinGetter(name = "year")
  int yearAttribute() {
    return year;
  }

  @BuiltinGetter(name = "month")
  int monthAttribute() {
    return month;
  }

  @BuiltinGetter(name = "day")
  int dayAttribute() {
    return day;
  }

  /** Null for what is no date, and for a datetime, which has its own ideas. */
  private Integer comparison(PyObject other) {
    if (!(other instanceof PyDate o) || this instanceof PyDateTime != o instanceof PyDateTime) {
      return null;
    }
    int c = Integer.compare(year, o.year);
    c = c != 0 ? c : Integer.compare(month, o.month);
    return c != 0 ? c : Integer.compare(day, o.day);
  }

  @BuiltinMethod
  PyObject __lt__(PyObject other) {
    Integer c = comparison(other);
    return c == null ? PyNotImplemented.NOT_IMPLEMENTED : PyBool.of(c < 0);
  }

  @BuiltinMethod
  PyObject __le__(PyObject other) {
    Integer c = comparison(other);
    return c == null ? PyNotImplemented.NOT_IMPLEMENTED : PyBool.of(c <= 0);
  }

  @BuiltinMethod
  PyObject __eq__(PyObject other) {
    Integer c = comparison(other);
    return c == null ? PyNotImplemented.NOT_IMPLEMENTED : PyBool.of(c == 0);
  }

  @BuiltinMethod
  PyObject __ne__(PyObject other) {
    Integer c = comparison(other);
    return c == null ? PyNotImplemented.NOT_IMPLEMENTED : PyBool.of(c != 0);
  }

  @BuiltinMethod
  PyObject __gt__(PyObject other) {
    Integer c = comparison(other);
    return c == null ? PyNotImplemented.NOT_IMPLEMENTED : PyBool.of(c > 0);
  }

  @BuiltinMethod
  PyObject __ge__(PyObject other) {
    Integer c = comparison(other);
    return c == null ? PyNotImplemented.NOT_IMPLEMENTED : PyBool.of(c >= 0);
  }

  byte[] state() {
    return new byte[] {(byte) (year >> 8), (byte) year, (byte) month, (byte) day};
  }

  @BuiltinMethod
  long __hash__() {
    byte[] state = state();
    return StringHash.of(state, 0, state.length);
  }

  @BuiltinMethod
  PyObject __add__(PyObject other) {
    return other instanceof PyTimeDelta delta
        ? shift(delta.days)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @BuiltinMethod
  PyObject __radd__(PyObject other) {
    return __add__(other);
  }

  @BuiltinMethod
  PyObject __sub__(PyObject other) {
    return switch (other) {
      case PyDateTime d -> PyNotImplemented.NOT_IMPLEMENTED;
      case PyDate d -> PyTimeDelta.of((long) ordinal() - d.ordinal(), 0, 0);
      case PyTimeDelta delta -> shift(-(long) delta.days);
      default -> PyNotImplemented.NOT_IMPLEMENTED;
    };
  }

  @BuiltinMethod
  PyObject __rsub__(PyObject other) {
    return other instanceof PyDate d && !(other instanceof PyDateTime)
        ? PyTimeDelta.of((long) d.ordinal() - ordinal(), 0, 0)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  private PyObject shift(long days) {
    long ordinal = ordinal() + days;
    if (ordinal < 1 || ordinal > Gregorian.MAX_ORDINAL) {
      throw Errors.overflowError("date value out of range");
    }
    return ofOrdinal(type(), (int) ordinal);
  }

  @BuiltinMethod
  PyObject __reduce__() {
    return PyTuple.of(type(), PyTuple.of(PyBytes.of(state())));
  }

  @BuiltinMethod
  String __repr__() {
    return type().name() + "(" + year + ", " + month + ", " + day + ")";
  }
}
