package typhon.stdlib.time;

import typhon.runtime.error.Errors;
import typhon.runtime.object.PyFloat;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.ops.Numbers;

/** The argument of gmtime() and localtime(): whole seconds, rounded down. */
final class EpochSeconds {
  private EpochSeconds() {}

  static long of(PyObject seconds) {
    if (seconds == PyNone.NONE) {
      return Math.floorDiv(Clocks.realtime(), 1_000_000_000L);
    }
    if (seconds instanceof PyFloat f) {
      if (Double.isNaN(f.value)) {
        throw Errors.valueError("Invalid value NaN (not a number)");
      }
      double floor = Math.floor(f.value);
      if (Math.abs(floor) >= 0x1p63) {
        throw Errors.overflowError("timestamp out of range for platform time_t");
      }
      return (long) floor;
    }
    var value = Numbers.index(seconds);
    if (!value.fitsLong()) {
      throw Errors.overflowError("timestamp out of range for platform time_t");
    }
    return value.longValue();
  }
}
