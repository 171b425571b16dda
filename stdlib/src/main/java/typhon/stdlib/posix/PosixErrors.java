package typhon.stdlib.posix;

import java.util.function.IntSupplier;
import java.util.function.Supplier;
import typhon.runtime.error.Errors;
import typhon.runtime.error.PyException;
import typhon.runtime.frame.PendingSignals;
import typhon.runtime.host.Errno;
import typhon.runtime.host.HostError;
import typhon.runtime.object.PyObject;

/**
 * Turns failures of system calls into OSErrors, and repeats calls that a signal interrupted (PEP
 * 475).
 */
final class PosixErrors {
  private PosixErrors() {}

  static PyException of(HostError e, PyObject... fileNames) {
    return Errors.osError(e.errno(), fileNames);
  }

  static void run(Runnable call, PyObject... fileNames) {
    while (true) {
      PendingSignals.prepareBlockingCall();
      try {
        call.run();
        return;
      } catch (HostError e) {
        retryOrThrow(e, fileNames);
      }
    }
  }

  static <T> T get(Supplier<T> call, PyObject... fileNames) {
    while (true) {
      PendingSignals.prepareBlockingCall();
      try {
        return call.get();
      } catch (HostError e) {
        retryOrThrow(e, fileNames);
      }
    }
  }

  static int getInt(IntSupplier call, PyObject... fileNames) {
    while (true) {
      PendingSignals.prepareBlockingCall();
      try {
        return call.getAsInt();
      } catch (HostError e) {
        retryOrThrow(e, fileNames);
      }
    }
  }

  private static void retryOrThrow(HostError e, PyObject... fileNames) {
    if (e.errno() != Errno.EINTR) {
      throw of(e, fileNames);
    }
    PendingSignals.run();
  }
}
