package typhon.stdlib._datetime;

import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.annotations.Named;
import typhon.annotations.Unset;
import typhon.runtime.error.Errors;
import typhon.runtime.object.PyBool;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyNotImplemented;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.PyType;

/**
 * A tzinfo that is always the same distance from UTC.
 *
 * <p>Thread rule: immutable.
 */
@BuiltinType(name = "timezone", module = "datetime", base = PyTzInfo.class)
public final class PyTimezone extends PyTzInfo {
  public static final PyType TYPE = PyType.builtin(new PyTimezoneTable());

  static final PyTimezone UTC = new PyTimezone(PyTimeDelta.ZERO, null);

  final PyTimeDelta offset;

  /** Java null: to be made from the offset. */
  private final PyStr name;

  PyTimezone(PyTimeDelta offset, PyStr name) {
    this.offset = offset;
    this.name = name;
  }

  @BuiltinNew
  static PyObject __new__(PyType type, @Named PyObject offset, @Named @Unset PyObject name) {
    if (!(offset instanceof PyTimeDelta delta)) {
      throw Errors.typeError(
          "timezone() argument 1 must be datetime.timedelta, not " + typeName(offset));
    }
    if (name != null && !(name instanceof PyStr)) {
      throw Errors.typeError("timezone() argument 2 must be str, not " + typeName(name));
    }
    if (name == null && delta.isZero()) {
      return UTC;
    }
    if (!Zones.isLessThanADay(delta)) {
      throw Errors.valueError(
          "offset must be a timedelta strictly between -timedelta(hours=24) and "
              + "timedelta(hours=24), not "
              + Objects.repr(delta));
    }
    return new PyTimezone(delta, (PyStr) name);
  }

  private static String typeName(PyObject value) {
    return value == PyNone.NONE ? "None" : value.type().name();
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  private static void check(String method, PyObject dt) {
    if (dt != PyNone.NONE && !(dt instanceof PyDateTime)) {
      throw Errors.typeError(
          method + "(dt) argument must be a datetime instance or None, not " + dt.type().name());
    }
  }

  /** The name it was made with, else one made of the offset. Otherwise UTC(+|-)HH:MM. */
  @BuiltinMethod
  @Override
  PyObject tzname(PyObject dt) {
    check("tzname", dt);
    return __str__();
  }

  /** The offset. */
  @BuiltinMethod
  @Override
  PyObject utcoffset(PyObject dt) {
    check("utcoffset", dt);
    return offset;
  }

  /** None: nothing is known of daylight saving. */
  @BuiltinMethod
  @Override
  PyObject dst(PyObject dt) {
    check("dst", dt);
    return PyNone.NONE;
  }

  /** The local time of a moment given in UTC. */
  @BuiltinMethod
  @Override
  PyObject fromutc(PyObject dt) {
    if (!(dt instanceof PyDateTime utc)) {
      throw Errors.typeError("fromutc: argument must be a datetime instance");
    }
    if (utc.zone() != this) {
      throw Errors.valueError("fromutc: dt.tzinfo is not self");
    }
    return DateTimeArithmetic.add(utc, offset, 1);
  }

  /** What pickle makes it from again. */
  @BuiltinMethod
  PyObject __getinitargs__() {
    return name == null ? PyTuple.of(offset) : PyTuple.of(offset, name);
  }

  @BuiltinMethod
  PyObject __eq__(PyObject other) {
    return other instanceof PyTimezone o
        ? PyBool.of(offset.compareTo(o.offset) == 0)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @BuiltinMethod
  PyObject __ne__(PyObject other) {
    return other instanceof PyTimezone o
        ? PyBool.of(offset.compareTo(o.offset) != 0)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @BuiltinMethod
  long __hash__() {
    return Objects.hash(offset);
  }

  @BuiltinMethod
  String __repr__() {
    if (this == UTC) {
      return "datetime.timezone.utc";
    }
    String args = Objects.repr(offset).toString();
    return "datetime.timezone(" + (name == null ? args : args + ", " + Objects.repr(name)) + ")";
  }

  @BuiltinMethod
  PyObject __str__() {
    if (name != null) {
      return name;
    }
    return PyStr.of(offset.isZero() ? "UTC" : "UTC" + OffsetText.of(offset, ":"));
  }
}
