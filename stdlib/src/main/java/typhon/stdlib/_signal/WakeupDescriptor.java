package typhon.stdlib._signal;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import typhon.runtime.error.Errors;
import typhon.runtime.error.PyException;
import typhon.runtime.frame.PendingSignals;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.frame.UncaughtExceptions;
import typhon.runtime.host.Descriptors;
import typhon.runtime.host.Errno;
import typhon.runtime.host.HostError;

/**
 * The descriptor to which the number of each signal is written, so that a selector wakes up: {@code
 * signal.set_wakeup_fd}.
 *
 * <p>Thread rule: a signal is told by the one thread that takes its bit.
 */
final class WakeupDescriptor {
  private record Target(int fd, boolean warnOnFullBuffer) {}

  private static final Target NONE = new Target(-1, true);

  private final AtomicLong untold = new AtomicLong();
  private final AtomicInteger failure = new AtomicInteger();
  private volatile Target target = NONE;

  /** Sets the descriptor, -1 for none, and gives the former one. */
  int set(int fd, boolean warnOnFullBuffer) {
    int old = target.fd;
    target = new Target(fd, warnOnFullBuffer);
    return old;
  }

  void arrived(int signal) {
    untold.getAndUpdate(bits -> bits | 1L << (signal - 1));
  }

  /** Writes the numbers of those signals, given as bits, that have arrived and are not told yet. */
  void tell(long signals) {
    long bits = untold.getAndUpdate(b -> b & ~signals) & signals;
    for (; bits != 0; bits &= bits - 1) {
      write(Long.numberOfTrailingZeros(bits) + 1);
    }
  }

  private void write(int signal) {
    Target current = target;
    if (current.fd < 0) {
      return;
    }
    try {
      Descriptors.write(current.fd, new byte[] {(byte) signal}, 0, 1);
    } catch (HostError e) {
      // What fills the pipe wakes the reader too.
      if (e.errno() != Errno.EAGAIN || current.warnOnFullBuffer) {
        failure.set(e.errno());
        PendingSignals.raise();
      }
    }
  }

  /** In the main thread: tells that writing has failed meanwhile. */
  // CPython: signalmodule.c report_wakeup_write_error
  void reportFailure() {
    int errno = failure.getAndSet(0);
    if (errno != 0) {
      PyException error = Errors.osError(errno);
      UncaughtExceptions.unraisable(
          ThreadState.current(),
          error.value(),
          "Exception ignored while trying to write to the signal wakeup fd",
          null);
    }
  }
}
