package typhon.stdlib._socket;

import java.util.function.IntSupplier;
import java.util.function.Supplier;
import typhon.runtime.error.Errors;
import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.error.PyException;
import typhon.runtime.frame.PendingSignals;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.host.Errno;
import typhon.runtime.host.HostError;
import typhon.runtime.host.HostNames;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.type.PyType;
import typhon.stdlib.system.SystemText;

/** Errors of the module, and system calls on a socket with a timeout. */
final class SocketErrors {
  static final Object ADDRESS_ERROR = new Object();

  private SocketErrors() {}

  static PyException timedOut() {
    return Errors.of(ExceptionTypes.TIMEOUT_ERROR, "timed out");
  }

  static PyException of(HostError e) {
    return Errors.osError(e.errno());
  }

  /** socket.gaierror */
  static PyException of(HostNames.ResolveError e) {
    PyObject type = (PyObject) ThreadState.current().interpreter.state().get(ADDRESS_ERROR);
    PyObject text = SystemText.decode(e.text());
    return Errors.with((PyType) type, PyInt.of(e.code()), text);
  }

  /** A name or address that the resolver refused. */
  static <T> T resolved(Supplier<T> call) {
    try {
      return call.get();
    } catch (HostNames.ResolveError e) {
      throw of(e);
    } catch (HostError e) {
      throw of(e);
    }
  }

  static PyException unknownName(String message) {
    return Errors.with(typhon.runtime.error.PyOSError.TYPE, PyStr.of(message));
  }

  /**
   * Repeats a call until it is done: after a signal, and while it would block for as long as the
   * socket waits.
   *
   * @param waiting waits until the socket is ready; false if its time is over
   */
  static int call(IntSupplier call, Waiting waiting) {
    while (true) {
      if (!waiting.untilReady()) {
        throw timedOut();
      }
      PendingSignals.prepareBlockingCall();
      try {
        return call.getAsInt();
      } catch (HostError e) {
        if (e.errno() == Errno.EINTR) {
          PendingSignals.run();
        } else if (!waiting.hasTimeout() || !wouldBlock(e)) {
          throw of(e);
        }
      }
    }
  }

  private static boolean wouldBlock(HostError e) {
    return e.errno() == Errno.EAGAIN;
  }
}
