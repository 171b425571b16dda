package typhon.stdlib._datetime;

import typhon.annotations.BuiltinClassMethod;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinMethods;
import typhon.annotations.Default;
import typhon.annotations.KeywordOnly;
import typhon.annotations.Named;
import typhon.annotations.Unset;
import typhon.runtime.error.Errors;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Calls;
import typhon.runtime.type.PyType;

/** What times can do. */
@BuiltinMethods(PyTime.class)
final class TimeMethods {
  private TimeMethods() {}

  /** Read a time that is written as ISO 8601 says. */
  @BuiltinClassMethod
  static PyObject fromisoformat(PyType type, PyObject string) {
    if (!(string instanceof PyStr text)) {
      throw Errors.typeError("fromisoformat: argument must be str");
    }
    IsoText.Time time = IsoText.time(text);
    int[] parts = time.parts();
    return PyTime.create(type, parts[0], parts[1], parts[2], parts[3], time.zone(), 0);
  }

  /** Parse a time from a string and a format like time.strptime(). */
  @BuiltinClassMethod
  static PyObject strptime(PyType type, PyStr string, PyStr format) {
    return Timestamps.strptime("_strptime_datetime_time", type, string, format);
  }

  /**
   * The time as ISO 8601 text: HH:MM:SS.ffffff and the offset.
   *
   * <p>timespec says which part is the last: auto, hours, minutes, seconds, milliseconds or
   * microseconds.
   */
  @BuiltinMethod
  static String isoformat(PyTime self, @Named @Default("'auto'") String timespec) {
    StringBuilder text = new StringBuilder();
    TimeText.append(text, self.hour, self.minute, self.second, self.microsecond, timespec);
    return text + OffsetText.of(Zones.utcOffset(self.zone(), PyNone.NONE), ":");
  }

  @BuiltinMethod
  static PyObject __str__(PyTime self) {
    return Calls.method(self, PyStr.intern("isoformat"));
  }

  /** Format using strftime(); the date is 1900-01-01. */
  @BuiltinMethod
  static PyObject strftime(PyTime self, @Named PyStr format) {
    PyTuple tuple =
        PyTuple.of(
            PyInt.of(1900),
            PyInt.ONE,
            PyInt.ONE,
            PyInt.of(self.hour),
            PyInt.of(self.minute),
            PyInt.of(self.second),
            PyInt.ZERO,
            PyInt.ONE,
            PyInt.MINUS_ONE);
    return Formatting.strftime(self, format, tuple);
  }

  /** Formats self with strftime. */
  @BuiltinMethod
  static PyObject __format__(PyTime self, PyObject format) {
    return Formatting.format(self, format);
  }

  private static PyObject orNone(PyTimeDelta delta) {
    return delta == null ? PyNone.NONE : delta;
  }

  /** Return self.tzinfo.utcoffset(self). */
  @BuiltinMethod
  static PyObject utcoffset(PyTime self) {
    return orNone(Zones.utcOffset(self.zone(), PyNone.NONE));
  }

  /** Return self.tzinfo.dst(self). */
  @BuiltinMethod
  static PyObject dst(PyTime self) {
    return orNone(Zones.daylight(self.zone(), PyNone.NONE));
  }

  /** Return self.tzinfo.tzname(self). */
  @BuiltinMethod
  static PyObject tzname(PyTime self) {
    return Zones.name(self.zone(), PyNone.NONE);
  }

  /** This time but for the fields that are given. */
  @BuiltinMethod
  static PyObject replace(
      PyTime self,
      @Named @Unset PyObject hour,
      @Named @Unset PyObject minute,
      @Named @Unset PyObject second,
      @Named @Unset PyObject microsecond,
      @Named @Unset PyObject tzinfo,
      @KeywordOnly @Unset PyObject fold) {
    int newFold = Fields.optional(fold, self.fold);
    if (newFold != 0 && newFold != 1) {
      throw Errors.valueError("fold must be either 0 or 1, not " + newFold);
    }
    return PyTime.create(
        self.type(),
        Fields.optional(hour, self.hour),
        Fields.optional(minute, self.minute),
        Fields.optional(second, self.second),
        Fields.optional(microsecond, self.microsecond),
        tzinfo == null ? self.zone() : tzinfo,
        newFold);
  }

  /** The same as replace(). */
  @BuiltinMethod
  static PyObject __replace__(
      PyTime self,
      @Named @Unset PyObject hour,
      @Named @Unset PyObject minute,
      @Named @Unset PyObject second,
      @Named @Unset PyObject microsecond,
      @Named @Unset PyObject tzinfo,
      @KeywordOnly @Unset PyObject fold) {
    return replace(self, hour, minute, second, microsecond, tzinfo, fold);
  }
}
