package typhon.stdlib._datetime;

import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinType;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyTuple;
import typhon.runtime.type.PyType;

/**
 * The result of date.isocalendar() or datetime.isocalendar(): a tuple of year, week and weekday
 * whose items have names.
 *
 * <p>Thread rule: immutable.
 */
@BuiltinType(name = "IsoCalendarDate", module = "datetime", base = PyTuple.class, exposed = false)
public final class PyIsoCalendarDate extends PyTuple {
  public static final PyType TYPE = PyType.builtin(new PyIsoCalendarDateTable());

  private PyIsoCalendarDate(PyObject[] items) {
    super(items);
  }

  static PyIsoCalendarDate of(int year, int week, int weekday) {
    return new PyIsoCalendarDate(
        new PyObject[] {PyInt.of(year), PyInt.of(week), PyInt.of(weekday)});
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @BuiltinGetter
  PyObject year() {
    return get(0);
  }

  @BuiltinGetter
  PyObject week() {
    return get(1);
  }

  @BuiltinGetter
  PyObject weekday() {
    return get(2);
  }

  @BuiltinMethod
  PyObject __reduce__() {
    return PyTuple.of(PyTuple.TYPE, PyTuple.of(PyTuple.of(toArray())));
  }

  @BuiltinMethod
  String __repr__() {
    return "datetime.IsoCalendarDate(year="
        + get(0)
        + ", week="
        + get(1)
        + ", weekday="
        + get(2)
        + ")";
  }
}
