package typhon.stdlib.select;

import typhon.runtime.error.Errors;
import typhon.runtime.frame.PendingSignals;
import typhon.runtime.host.Errno;
import typhon.runtime.host.HostError;
import typhon.runtime.host.Polling;
import typhon.runtime.object.PyFloat;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.ops.Numbers;

/**
 * A deadline for a wait that signals may interrupt: the wait goes on with the time that is left
 * (PEP 475).
 */
final class Timeout {
  private static final long FOR_EVER = -1;

  private final long milliseconds;
  private final long start = System.nanoTime();

  private Timeout(long milliseconds) {
    this.milliseconds = milliseconds;
  }

  static Timeout ofSeconds(PyObject seconds) {
    if (seconds == PyNone.NONE) {
      return new Timeout(FOR_EVER);
    }
    requireNumber(seconds);
    double value = Numbers.asDouble(seconds);
    if (value < 0) {
      throw Errors.valueError("timeout must be non-negative");
    }
    return new Timeout(limited(value * 1000));
  }

  /** None and negative numbers wait for ever. */
  static Timeout ofMilliseconds(PyObject milliseconds) {
    if (milliseconds == null || milliseconds == PyNone.NONE) {
      return new Timeout(FOR_EVER);
    }
    requireNumber(milliseconds);
    double value = Numbers.asDouble(milliseconds);
    return new Timeout(value < 0 ? FOR_EVER : limited(value));
  }

  /** None and negative numbers wait for ever. */
  static Timeout ofSecondsOrForEver(PyObject seconds) {
    if (seconds != null && seconds != PyNone.NONE) {
      requireNumber(seconds);
      double value = Numbers.asDouble(seconds);
      return new Timeout(value < 0 ? FOR_EVER : limited(value * 1000));
    }
    return new Timeout(FOR_EVER);
  }

  private static void requireNumber(PyObject value) {
    if (!(value instanceof PyInt) && !(value instanceof PyFloat) && !Numbers.isIndex(value)) {
      throw Errors.typeError("timeout must be an integer or None");
    }
  }

  /** Never less than asked for. */
  private static long limited(double value) {
    double rounded = Math.ceil(value);
    if (Double.isNaN(value)) {
      throw Errors.valueError("Invalid value NaN (not a number)");
    }
    if (rounded > Integer.MAX_VALUE) {
      throw Errors.overflowError("timeout is too large");
    }
    return (long) rounded;
  }

  private int left() {
    if (milliseconds == FOR_EVER) {
      return -1;
    }
    return (int) Math.max(0, milliseconds - (System.nanoTime() - start) / 1_000_000);
  }

  int[] poll(int[] fds, int[] events) {
    return wait(left -> Polling.poll(fds, events, left));
  }

  int[] wait(Wait wait) {
    while (true) {
      PendingSignals.prepareBlockingCall();
      try {
        return wait.call(left());
      } catch (HostError e) {
        if (e.errno() != Errno.EINTR) {
          throw Errors.osError(e.errno());
        }
        PendingSignals.run();
      }
    }
  }

  /** A system call that takes the milliseconds to wait. */
  interface Wait {
    int[] call(int milliseconds);
  }
}
