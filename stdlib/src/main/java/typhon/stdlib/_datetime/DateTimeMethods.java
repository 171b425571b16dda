package typhon.stdlib._datetime;

import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinMethods;
import typhon.annotations.Default;
import typhon.annotations.KeywordOnly;
import typhon.annotations.Named;
import typhon.annotations.Unset;
import typhon.runtime.error.Errors;
import typhon.runtime.object.PyFloat;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Calls;

/** What datetimes can do. */
@BuiltinMethods(PyDateTime.class)
final class DateTimeMethods {
  private static final PyStr FROMUTC = PyStr.intern("fromutc");

  private DateTimeMethods() {}

  /** The date alone. */
  @BuiltinMethod
  static PyObject date(PyDateTime self) {
    return new PyDate(self.year, self.month, self.day);
  }

  /** The time of day alone, naive. */
  @BuiltinMethod
  static PyObject time(PyDateTime self) {
    return new PyTime(
        self.hour, self.minute, self.second, self.microsecond, PyNone.NONE, self.fold);
  }

  /** The time of day with its zone. */
  @BuiltinMethod
  static PyObject timetz(PyDateTime self) {
    return new PyTime(
        self.hour, self.minute, self.second, self.microsecond, self.zone(), self.fold);
  }

  /** The text that ctime() of C would give. */
  @BuiltinMethod
  static String ctime(PyDateTime self) {
    return DateMethods.ctime(self, self.hour, self.minute, self.second);
  }

  /** As a time.struct_time of local time. */
  @BuiltinMethod
  static PyObject timetuple(PyDateTime self) {
    PyTimeDelta daylight = Zones.daylight(self.zone(), self);
    int flag = daylight == null ? -1 : daylight.isZero() ? 0 : 1;
    return Timestamps.structTime(self, self.hour, self.minute, self.second, flag);
  }

  /** As a time.struct_time of UTC. */
  @BuiltinMethod
  static PyObject utctimetuple(PyDateTime self) {
    PyTimeDelta offset = self.utcOffset();
    PyDateTime utc =
        offset == null
            ? self
            : (PyDateTime) DateTimeArithmetic.add(self.withZone(PyNone.NONE), offset, -1);
    return Timestamps.structTime(utc, utc.hour, utc.minute, utc.second, 0);
  }

  /** Seconds since the epoch. */
  @BuiltinMethod
  static PyObject timestamp(PyDateTime self) {
    if (self.zone() != PyNone.NONE) {
      PyDateTime epoch = new PyDateTime(1970, 1, 1, 0, 0, 0, 0, PyTimezone.UTC, 0);
      PyObject delta = DateTimeArithmetic.__sub__(self, epoch);
      return ((PyTimeDelta) delta).total_seconds();
    }
    return PyFloat.of(Timestamps.ofLocal(self) + self.microsecond / 1e6);
  }

  private static PyObject orNone(PyTimeDelta delta) {
    return delta == null ? PyNone.NONE : delta;
  }

  /** Return self.tzinfo.utcoffset(self). */
  @BuiltinMethod
  static PyObject utcoffset(PyDateTime self) {
    return orNone(self.utcOffset());
  }

  /** Return self.tzinfo.dst(self). */
  @BuiltinMethod
  static PyObject dst(PyDateTime self) {
    return orNone(Zones.daylight(self.zone(), self));
  }

  /** Return self.tzinfo.tzname(self). */
  @BuiltinMethod
  static PyObject tzname(PyDateTime self) {
    return Zones.name(self.zone(), self);
  }

  /**
   * As ISO 8601 text, with as many digits of the time as wanted.
   *
   * <p>sep stands between date and time. timespec says which part is the last: auto, hours,
   * minutes, seconds, milliseconds or microseconds.
   */
  @BuiltinMethod
  static PyObject isoformat(
      PyDateTime self,
      @Named @Default("'T'") PyObject sep,
      @Named @Default("'auto'") String timespec) {
    if (!(sep instanceof PyStr separator)) {
      throw Errors.typeError(
          "isoformat() argument 1 must be a unicode character, not " + sep.type().name());
    }
    if (separator.length() != 1) {
      throw Errors.typeError(
          "isoformat() argument 1 must be a unicode character, not a string of length "
              + separator.length());
    }
    StringBuilder text = new StringBuilder();
    DateMethods.appendIso(text, self);
    StringBuilder time = new StringBuilder();
    TimeText.append(time, self.hour, self.minute, self.second, self.microsecond, timespec);
    time.append(OffsetText.of(self.utcOffset(), ":"));
    return PyStr.of(text.toString()).concat(separator).concat(PyStr.of(time.toString()));
  }

  @BuiltinMethod
  static PyObject __str__(PyDateTime self) {
    return Calls.method(self, PyStr.intern("isoformat"), PyStr.intern(" "));
  }

  /** This moment but for the fields that are given. */
  @BuiltinMethod
  static PyObject replace(
      PyDateTime self,
      @Named @Unset PyObject year,
      @Named @Unset PyObject month,
      @Named @Unset PyObject day,
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
    return PyDateTime.create(
        self.type(),
        Fields.optional(year, self.year),
        Fields.optional(month, self.month),
        Fields.optional(day, self.day),
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
      PyDateTime self,
      @Named @Unset PyObject year,
      @Named @Unset PyObject month,
      @Named @Unset PyObject day,
      @Named @Unset PyObject hour,
      @Named @Unset PyObject minute,
      @Named @Unset PyObject second,
      @Named @Unset PyObject microsecond,
      @Named @Unset PyObject tzinfo,
      @KeywordOnly @Unset PyObject fold) {
    return replace(self, year, month, day, hour, minute, second, microsecond, tzinfo, fold);
  }

  /** The same moment in another zone. */
  // CPython: _datetimemodule.c datetime_astimezone
  @BuiltinMethod
  static PyObject astimezone(PyDateTime self, @Named @Default("None") PyObject tz) {
    Zones.check(tz);
    PyObject own = self.zone();
    if (own == PyNone.NONE) {
      own = Zones.local(Timestamps.ofLocal(self));
    } else if (own == tz) {
      return self;
    }
    PyTimeDelta offset = Zones.utcOffset(own, self);
    if (offset == null) {
      own = Zones.local(Timestamps.ofLocal(self.withZone(PyNone.NONE)));
      if (own == tz) {
        return self;
      }
      offset = Zones.utcOffset(own, self);
    }
    // The conversion works on the type of self, with the zone set to UTC or the target.
    PyDateTime plain = (PyDateTime) DateTimeArithmetic.add(naive(self), offset, -1);
    PyObject target = tz;
    if (tz == PyNone.NONE) {
      target = Zones.local(Timestamps.utc(plain));
    }
    PyObject utc =
        PyDateTime.create(
            self.type(),
            plain.year,
            plain.month,
            plain.day,
            plain.hour,
            plain.minute,
            plain.second,
            plain.microsecond,
            target,
            0);
    return Calls.method(target, FROMUTC, utc);
  }

  private static PyDateTime naive(PyDateTime t) {
    return t.withZone(PyNone.NONE);
  }
}
