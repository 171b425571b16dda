package typhon.stdlib._datetime;

import typhon.annotations.BuiltinConstant;
import typhon.annotations.BuiltinModule;
import typhon.runtime.object.PyModule;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.type.PyType;

/** What the module datetime stands on. */
@BuiltinModule(
    name = "_datetime",
    types = {
      PyDate.class,
      PyTime.class,
      PyDateTime.class,
      PyTimeDelta.class,
      PyTzInfo.class,
      PyTimezone.class
    })
public final class DatetimeModule {
  @BuiltinConstant static final int MINYEAR = Gregorian.MIN_YEAR;
  @BuiltinConstant static final int MAXYEAR = Gregorian.MAX_YEAR;

  private static final int LONGEST_OFFSET = 24 * 3600 - 60;

  private DatetimeModule() {}

  static void init(PyModule module) {
    module.dict().put(PyStr.intern("UTC"), PyTimezone.UTC);
    PyTimeDelta micro = new PyTimeDelta(0, 0, 1);
    range(
        PyTimeDelta.TYPE,
        new PyTimeDelta(-PyTimeDelta.MAX_DAYS, 0, 0),
        new PyTimeDelta(PyTimeDelta.MAX_DAYS, 86399, 999999),
        micro);
    range(PyDate.TYPE, new PyDate(1, 1, 1), new PyDate(9999, 12, 31), new PyTimeDelta(1, 0, 0));
    range(
        PyTime.TYPE,
        new PyTime(0, 0, 0, 0, PyNone.NONE, 0),
        new PyTime(23, 59, 59, 999999, PyNone.NONE, 0),
        micro);
    range(
        PyDateTime.TYPE,
        new PyDateTime(1, 1, 1, 0, 0, 0, 0, PyNone.NONE, 0),
        new PyDateTime(9999, 12, 31, 23, 59, 59, 999999, PyNone.NONE, 0),
        micro);
    set(PyTimezone.TYPE, "utc", PyTimezone.UTC);
    set(PyTimezone.TYPE, "min", new PyTimezone(PyTimeDelta.of(0, -LONGEST_OFFSET, 0), null));
    set(PyTimezone.TYPE, "max", new PyTimezone(PyTimeDelta.of(0, LONGEST_OFFSET, 0), null));
  }

  private static void range(PyType type, PyObject min, PyObject max, PyObject resolution) {
    set(type, "min", min);
    set(type, "max", max);
    set(type, "resolution", resolution);
  }

  private static void set(PyType type, String name, PyObject value) {
    type.setTypeAttribute(PyStr.intern(name), value);
  }
}
