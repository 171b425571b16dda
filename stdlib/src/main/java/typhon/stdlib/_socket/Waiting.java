package typhon.stdlib._socket;

import typhon.runtime.frame.PendingSignals;
import typhon.runtime.host.Errno;
import typhon.runtime.host.HostError;
import typhon.runtime.host.Polling;

/** The time that one operation on a socket may take (CPython: socketmodule.c sock_call_ex). */
final class Waiting {
  private final int fd;
  private final int events;
  private final double timeout;
  private final long start = System.nanoTime();

  /** A negative timeout waits for ever, 0 not at all. */
  Waiting(int fd, int events, double timeout) {
    this.fd = fd;
    this.events = events;
    this.timeout = timeout;
  }

  boolean hasTimeout() {
    return timeout > 0;
  }

  /** Whether the socket became ready in time; a blocking and a non-blocking socket always is. */
  boolean untilReady() {
    while (hasTimeout()) {
      double left = timeout - (System.nanoTime() - start) / 1e9;
      if (left < 0) {
        return false;
      }
      PendingSignals.prepareBlockingCall();
      try {
        int[] found =
            Polling.poll(
                new int[] {fd},
                new int[] {events},
                (int) Math.min(Math.ceil(left * 1000), Integer.MAX_VALUE));
        return found[0] != 0;
      } catch (HostError e) {
        if (e.errno() != Errno.EINTR) {
          throw SocketErrors.of(e);
        }
        PendingSignals.run();
      }
    }
    return true;
  }
}
