package typhon.stdlib._signal;

import typhon.annotations.BuiltinFunction;
import typhon.annotations.BuiltinMethods;
import typhon.runtime.error.Errors;
import typhon.runtime.frame.PendingSignals;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.host.Errno;
import typhon.runtime.host.HostError;
import typhon.runtime.host.Processes;
import typhon.runtime.host.SignalMask;
import typhon.runtime.host.Users;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.ops.Numbers;

/** Waiting for blocked signals, which the system or the JVM may have taken. */
@BuiltinMethods(SignalModule.class)
final class SignalWaits {
  /** How long a signal that the JVM took may go unnoticed. */
  private static final long SLICE_NANOS = 10_000_000;

  private static final double NANOS = 1e9;
  private static final int FIELDS = 7;

  private SignalWaits() {}

  /** Wait for one of the signals and give its number. */
  @BuiltinFunction
  static int sigwait(ThreadState ts, PyObject sigset) {
    return (int) await(ts, SignalModule.mask(sigset), Long.MAX_VALUE)[0];
  }

  /** Wait for one of the signals; gives what is known of it. */
  @BuiltinFunction
  static PyObject sigwaitinfo(ThreadState ts, PyObject sigset) {
    return info(await(ts, SignalModule.mask(sigset), Long.MAX_VALUE));
  }

  /** Wait for one of the signals, so many seconds at most; gives None when the time is over. */
  @BuiltinFunction
  static PyObject sigtimedwait(ThreadState ts, PyObject sigset, PyObject timeout) {
    SignalMask mask = SignalModule.mask(sigset);
    double seconds = Numbers.asDouble(timeout);
    if (seconds < 0) {
      throw Errors.valueError("timeout must be non-negative");
    }
    long[] found = await(ts, mask, (long) Math.min(seconds * NANOS, (double) (Long.MAX_VALUE / 4)));
    return found == null ? PyNone.NONE : info(found);
  }

  /** Number, code, errno, pid, uid, status, band of what came; null when nothing did in time. */
  private static long[] await(ThreadState ts, SignalMask mask, long nanos) {
    SignalTable table = SignalTable.of(ts);
    long start = System.nanoTime();
    while (true) {
      int taken = table.take(mask.bits());
      if (taken != 0) {
        return new long[] {taken, 0, 0, Processes.getpid(), Users.uid(), 0, 0};
      }
      long left = nanos - (System.nanoTime() - start);
      long[] found = awaitShortly(mask, Math.clamp(left, 0, SLICE_NANOS));
      if (found != null) {
        return found;
      }
      PendingSignals.run();
      if (left <= 0) {
        return null;
      }
    }
  }

  private static long[] awaitShortly(SignalMask mask, long nanos) {
    try {
      return mask.await(0, nanos);
    } catch (HostError e) {
      if (e.errno() != Errno.EINTR) {
        throw Errors.osError(e.errno());
      }
      return null;
    }
  }

  private static PyObject info(long[] fields) {
    PyObject[] values = new PyObject[FIELDS];
    for (int i = 0; i < FIELDS; i++) {
      values[i] = PyInt.of(fields[i]);
    }
    return SignalInfo.TYPE.of(values);
  }
}
