package typhon.stdlib._socket;

import typhon.runtime.error.Errors;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyFloat;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.ops.Numbers;

/** Timeouts in seconds: None or a number; inside, -1 is none. */
final class Timeouts {
  private static final Object INITIAL = new Object();
  private static final double NONE = -1;

  private Timeouts() {}

  static double parse(PyObject value) {
    if (value == PyNone.NONE) {
      return NONE;
    }
    double seconds = Numbers.asDouble(value);
    if (Double.isNaN(seconds)) {
      throw Errors.valueError("Invalid value NaN (not a number)");
    }
    if (seconds < 0) {
      throw Errors.valueError("Timeout value out of range");
    }
    return seconds;
  }

  static PyObject toPython(double seconds) {
    return seconds < 0 ? PyNone.NONE : PyFloat.of(seconds);
  }

  /** The timeout of new sockets. */
  static double initial() {
    Object seconds = ThreadState.current().interpreter.state().get(INITIAL);
    return seconds == null ? NONE : (Double) seconds;
  }

  static void setInitial(double seconds) {
    ThreadState.current().interpreter.state().put(INITIAL, seconds);
  }
}
