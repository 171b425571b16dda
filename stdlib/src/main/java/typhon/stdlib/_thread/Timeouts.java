package typhon.stdlib._thread;

import typhon.runtime.error.Errors;
import typhon.runtime.frame.PendingSignals;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyFloat;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyObject;
import typhon.runtime.ops.Numbers;
import typhon.runtime.sync.ParkingLock;
import typhon.runtime.type.SpecialMethod;

/** Timeouts of waiting functions, from seconds to nanoseconds. */
public final class Timeouts {
  /** The longest wait, in seconds. */
  static final double MAX = 9223372036.0;

  static final long FOREVER = -1;

  private Timeouts() {}

  /**
   * What {@code acquire(blocking, timeout)} means: nanoseconds, {@link #FOREVER}, or 0 for one try.
   */
  static long ofAcquire(boolean blocking, PyObject timeout) {
    double seconds = timeout == null ? -1 : seconds(timeout);
    boolean unset = seconds == -1;
    if (!blocking) {
      if (!unset) {
        throw Errors.valueError("can't specify a timeout for a non-blocking call");
      }
      return 0;
    }
    if (unset) {
      return FOREVER;
    }
    if (seconds < 0) {
      throw Errors.valueError("timeout value must be a non-negative number");
    }
    return nanos(seconds);
  }

  /** Seconds as nanoseconds, rounded up. */
  static long nanos(double seconds) {
    if (seconds > MAX) {
      throw Errors.overflowError(
          seconds > 9.3e9
              ? "timestamp out of range for platform time_t"
              : "timeout value is too large");
    }
    return (long) Math.ceil(seconds * 1e9);
  }

  // CPython: pytime.c pytime_from_object
  public static double seconds(PyObject value) {
    if (value instanceof PyFloat f) {
      if (Double.isNaN(f.value)) {
        throw Errors.valueError("Invalid value NaN (not a number)");
      }
      return f.value;
    }
    if (!(value instanceof PyInt) && value.type().special(SpecialMethod.INDEX) == null) {
      throw Errors.typeError(
          "'" + value.type().name() + "' object cannot be interpreted as an integer or float");
    }
    return Numbers.index(value).bigValue().doubleValue();
  }

  /** In the main thread, signal handlers run while it waits. */
  static ParkingLock.Interruption interruption(ThreadState ts) {
    return ts.isMain() ? PendingSignals::run : null;
  }
}
