package typhon.stdlib._datetime;

import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.annotations.Keywords;
import typhon.runtime.error.Errors;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.PyType;

/**
 * What knows a time zone; subclasses say the offsets.
 *
 * <p>Thread rule: holds nothing itself.
 */
@BuiltinType(name = "tzinfo", module = "datetime", subclassable = true)
public class PyTzInfo extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyTzInfoTable());

  private static final PyStr GETINITARGS = PyStr.intern("__getinitargs__");
  private static final PyStr GETSTATE = PyStr.intern("__getstate__");

  PyTzInfo() {}

  @BuiltinNew
  static PyObject __new__(PyType type, PyObject[] args, @Keywords PyDict keywords) {
    return type == TYPE ? new PyTzInfo() : new PyTzInfoSub(type);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  private static RuntimeException notImplemented(String method) {
    return Errors.notImplementedError("a tzinfo subclass must implement " + method + "()");
  }

  /** What the zone is called at that moment. */
  @BuiltinMethod
  PyObject tzname(PyObject dt) {
    throw notImplemented("tzname");
  }

  /** How far the zone is ahead of UTC at that moment, as a timedelta */
  @BuiltinMethod
  PyObject utcoffset(PyObject dt) {
    throw notImplemented("utcoffset");
  }

  /** How much of the offset is daylight saving, as a timedelta. */
  @BuiltinMethod
  PyObject dst(PyObject dt) {
    throw notImplemented("dst");
  }

  /** The local time of a moment given in UTC. */
  @BuiltinMethod
  PyObject fromutc(PyObject dt) {
    if (!(dt instanceof PyDateTime utc)) {
      throw Errors.typeError("fromutc: argument must be a datetime");
    }
    if (utc.zone() != this) {
      throw Errors.valueError("fromutc: dt.tzinfo is not self");
    }
    PyTimeDelta offset = Zones.utcOffset(this, utc);
    if (offset == null) {
      throw Errors.valueError("fromutc: non-None utcoffset() result required");
    }
    PyTimeDelta daylight = Zones.daylight(this, utc);
    if (daylight == null) {
      throw Errors.valueError("fromutc: non-None dst() result required");
    }
    PyDateTime result = (PyDateTime) DateTimeArithmetic.add(utc, offset.minus(daylight), 1);
    daylight = Zones.daylight(this, result);
    if (daylight == null) {
      throw Errors.valueError("fromutc: tz.dst() gave inconsistent results; cannot convert");
    }
    return DateTimeArithmetic.add(result, daylight, 1);
  }

  /** What pickle makes it from again. */
  @BuiltinMethod
  PyObject __reduce__() {
    PyObject getArguments = Objects.getAttributeOrNull(this, GETINITARGS);
    PyObject args = getArguments == null ? PyTuple.EMPTY : Calls.call(getArguments);
    return PyTuple.of(type(), args, Calls.method(this, GETSTATE));
  }
}
