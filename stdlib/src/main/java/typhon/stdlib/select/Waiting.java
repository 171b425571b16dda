package typhon.stdlib.select;

import typhon.runtime.error.Errors;
import typhon.runtime.frame.PendingSignals;
import typhon.runtime.host.Errno;
import typhon.runtime.host.HostError;
import typhon.runtime.host.Polling;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.ops.Numbers;

/** A wait with a deadline, repeated when signals interrupt it (PEP 475). */
final class Waiting {
  private static final double LONGEST_SECONDS = 9e9;
  private final long deadline;
  private final boolean forEver;

  private Waiting(boolean forEver, long nanos) {
    this.forEver = forEver;
    this.deadline = System.nanoTime() + nanos;
  }

  /** A timeout in seconds; None waits for ever. */
  static Waiting seconds(PyObject timeout) {
    if (timeout == PyNone.NONE) {
      return new Waiting(true, 0);
    }
    double seconds = number(timeout);
    if (seconds < 0) {
      throw Errors.valueError("timeout must be non-negative");
    }
    return of(seconds);
  }

  /** A timeout in a unit; None and negative ones wait for ever. */
  static Waiting orForEver(PyObject timeout, double unit) {
    if (timeout == null || timeout == PyNone.NONE) {
      return new Waiting(true, 0);
    }
    double value = number(timeout);
    return value < 0 ? new Waiting(true, 0) : of(value * unit);
  }

  private static Waiting of(double seconds) {
    if (seconds > LONGEST_SECONDS) {
      throw Errors.overflowError("timeout is too large");
    }
    return new Waiting(false, (long) Math.ceil(seconds * 1e9));
  }

  private static double number(PyObject timeout) {
    try {
      return Numbers.asDouble(timeout);
    } catch (typhon.runtime.error.PyException e) {
      if (e.matches(typhon.runtime.error.ExceptionTypes.TYPE_ERROR)) {
        throw Errors.typeError("timeout must be a float or None");
      }
      throw e;
    }
  }

  /** Milliseconds left, rounded up; -1 for ever. */
  private int millis() {
    if (forEver) {
      return -1;
    }
    long left = deadline - System.nanoTime();
    return left <= 0 ? 0 : (int) Math.min(Integer.MAX_VALUE, (left + 999_999) / 1_000_000);
  }

  /** A system call that takes the milliseconds left. */
  interface Call {
    int[] run(int millis);
  }

  int[] poll(int[] fds, int[] events) {
    return run(ms -> Polling.poll(fds, events, ms));
  }

  int[] run(Call call) {
    PendingSignals.prepareBlockingCall();
    while (true) {
      try {
        return call.run(millis());
      } catch (HostError e) {
        if (e.errno() != Errno.EINTR) {
          throw Errors.osError(e.errno());
        }
        PendingSignals.run();
      }
    }
  }
}
