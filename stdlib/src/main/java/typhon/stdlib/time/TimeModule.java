package typhon.stdlib.time;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import typhon.annotations.BuiltinConstant;
import typhon.annotations.BuiltinFunction;
import typhon.annotations.BuiltinModule;
import typhon.annotations.Default;
import typhon.annotations.Unset;
import typhon.runtime.error.Errors;
import typhon.runtime.frame.Audit;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyBool;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyFloat;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyModule;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PySimpleNamespace;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Numbers;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.SpecialMethod;

/** Functions about time: clocks, waiting, and calendar time as struct_time. */
@BuiltinModule(name = "time")
public final class TimeModule {
  @BuiltinConstant static final int CLOCK_REALTIME = 0;
  @BuiltinConstant static final int CLOCK_MONOTONIC = Clocks.MONOTONIC;
  @BuiltinConstant static final int CLOCK_PROCESS_CPUTIME_ID = Clocks.PROCESS;
  @BuiltinConstant static final int CLOCK_THREAD_CPUTIME_ID = Clocks.THREAD;
  @BuiltinConstant static final int _STRUCT_TM_ITEMS = 11;

  private TimeModule() {}

  static void init(PyModule module) {
    module.dict().put(PyStr.intern("struct_time"), StructTime.TYPE.type());
    zone(module.dict());
  }

  private static void zone(PyDict dict) {
    LocalZone zone = LocalZone.current();
    dict.put(PyStr.intern("timezone"), PyInt.of(zone.standardWest()));
    dict.put(PyStr.intern("altzone"), PyInt.of(zone.daylightWest()));
    dict.put(PyStr.intern("daylight"), PyInt.of(zone.hasDaylight() ? 1 : 0));
    dict.put(
        PyStr.intern("tzname"),
        PyTuple.of(PyStr.of(zone.standardName()), PyStr.of(zone.daylightName())));
  }

  /** Read the time zone from the environment variable TZ again. */
  @BuiltinFunction
  static void tzset(ThreadState ts) {
    LocalZone.reset();
    if (ts.interpreter.modules().get(PyStr.intern("time")) instanceof PyModule module) {
      zone(module.dict());
    }
  }

  /** Seconds since the epoch. */
  @BuiltinFunction
  static double time() {
    return seconds(Clocks.realtime());
  }

  /** Nanoseconds since the epoch. */
  @BuiltinFunction
  static long time_ns() {
    return Clocks.realtime();
  }

  /** A clock that never goes backward, in seconds. */
  @BuiltinFunction
  static double monotonic() {
    return seconds(Clocks.monotonic());
  }

  /** A clock that never goes backward, in nanoseconds. */
  @BuiltinFunction
  static long monotonic_ns() {
    return Clocks.monotonic();
  }

  /** The most precise clock for measuring short times, in seconds. */
  @BuiltinFunction
  static double perf_counter() {
    return seconds(Clocks.monotonic());
  }

  /** The most precise clock for measuring short times, in nanoseconds. */
  @BuiltinFunction
  static long perf_counter_ns() {
    return Clocks.monotonic();
  }

  /** Processor time of the process in seconds. */
  @BuiltinFunction
  static double process_time() {
    return seconds(Clocks.process());
  }

  /** Processor time of the process in nanoseconds. */
  @BuiltinFunction
  static long process_time_ns() {
    return Clocks.process();
  }

  /** Processor time of the thread in seconds. */
  @BuiltinFunction
  static double thread_time() {
    return seconds(Clocks.thread());
  }

  /** Processor time of the thread in nanoseconds. */
  @BuiltinFunction
  static long thread_time_ns() {
    return Clocks.thread();
  }

  /** The time of a clock in seconds. */
  @BuiltinFunction
  static double clock_gettime(int clk_id) {
    return seconds(Clocks.get(clk_id));
  }

  /** The time of a clock in nanoseconds. */
  @BuiltinFunction
  static long clock_gettime_ns(int clk_id) {
    return Clocks.get(clk_id);
  }

  /** The resolution of a clock in seconds. */
  @BuiltinFunction
  static double clock_getres(int clk_id) {
    Clocks.get(clk_id);
    return 1e-9;
  }

  /** What is known of a clock. */
  @BuiltinFunction
  static PyObject get_clock_info(String name) {
    String implementation =
        switch (name) {
          case "time" -> "clock_gettime(CLOCK_REALTIME)";
          case "monotonic", "perf_counter" -> "clock_gettime(CLOCK_MONOTONIC)";
          case "process_time" -> "clock_gettime(CLOCK_PROCESS_CPUTIME_ID)";
          case "thread_time" -> "clock_gettime(CLOCK_THREAD_CPUTIME_ID)";
          default -> throw Errors.valueError("unknown clock");
        };
    return PySimpleNamespace.create()
        .set("implementation", PyStr.of(implementation))
        .set("monotonic", PyBool.of(!name.equals("time")))
        .set("adjustable", PyBool.of(name.equals("time")))
        .set("resolution", PyFloat.of(1e-9));
  }

  private static double seconds(long nanos) {
    // Exact halves: the whole seconds and the rest are added as doubles, as CPython does.
    return nanos / 1_000_000_000L + (nanos % 1_000_000_000L) / 1e9;
  }

  /** Wait for a number of seconds; signal handlers run meanwhile. */
  @BuiltinFunction
  static void sleep(PyObject seconds) {
    Audit.event("time.sleep", seconds);
    long nanos = duration(seconds);
    if (nanos < 0) {
      throw Errors.valueError("sleep length must be non-negative");
    }
    Sleeping.sleep(nanos);
  }

  // CPython: pytime.c _PyTime_FromSecondsObject, rounded up
  private static long duration(PyObject seconds) {
    if (seconds instanceof PyFloat f) {
      if (Double.isNaN(f.value)) {
        throw Errors.valueError("Invalid value NaN (not a number)");
      }
      if (Math.abs(f.value) > Long.MAX_VALUE / 1e9) {
        throw Errors.overflowError("timestamp too large to convert to C PyTime_t");
      }
      return new BigDecimal(f.value)
          .movePointRight(9)
          .setScale(0, RoundingMode.CEILING)
          .longValue();
    }
    if (!(seconds instanceof PyInt) && seconds.type().special(SpecialMethod.INDEX) == null) {
      throw Errors.typeError(
          "'" + seconds.type().name() + "' object cannot be interpreted as an integer or float");
    }
    BigInteger nanos =
        Numbers.index(seconds).bigValue().multiply(BigInteger.valueOf(1_000_000_000L));
    if (nanos.bitLength() > 63) {
      throw Errors.overflowError("timestamp too large to convert to C PyTime_t");
    }
    return nanos.longValue();
  }

  /** Convert seconds since the epoch, now by default, to a struct_time in UTC. */
  @BuiltinFunction
  static PyObject gmtime(@Default("None") PyObject seconds) {
    return StructTime.utc(EpochSeconds.of(seconds));
  }

  /** Convert seconds since the epoch, now by default, to a struct_time in local time. */
  @BuiltinFunction
  static PyObject localtime(@Default("None") PyObject seconds) {
    return StructTime.local(EpochSeconds.of(seconds));
  }

  /** Convert a time tuple in local time to seconds since the epoch. */
  @BuiltinFunction
  static double mktime(PyObject t) {
    return TimeTuple.of(t, "mktime").epochSeconds();
  }

  /** Convert a time tuple to a string like 'Sat Jun 06 16:26:11 1998'. */
  @BuiltinFunction
  static String asctime(@Unset PyObject t) {
    return (t == null
            ? TimeTuple.of(localtime(typhon.runtime.object.PyNone.NONE), "asctime")
            : TimeTuple.of(t, "asctime"))
        .checked()
        .asctime();
  }

  /** Convert seconds since the epoch to a string in local time. */
  @BuiltinFunction
  static String ctime(@Default("None") PyObject seconds) {
    return TimeTuple.of(localtime(seconds), "ctime").asctime();
  }

  /** Convert a time tuple to a string by a format. */
  @BuiltinFunction
  static PyObject strftime(PyStr format, @Unset PyObject t) {
    TimeTuple tuple =
        t == null
            ? TimeTuple.of(localtime(typhon.runtime.object.PyNone.NONE), "strftime")
            : TimeTuple.of(t, "strftime");
    return Strftime.format(format, tuple.checked());
  }

  /** Parse a string to a time tuple by a format. */
  @BuiltinFunction
  static PyObject strptime(
      ThreadState ts, PyObject string, @Default("'%a %b %d %H:%M:%S %Y'") PyObject format) {
    PyObject function =
        Objects.getAttribute(
            ts.interpreter.importModule("_strptime"), PyStr.intern("_strptime_time"));
    return Calls.call(function, string, format);
  }
}
