package typhon.stdlib.system;

import java.util.function.IntSupplier;
import java.util.function.Supplier;
import typhon.runtime.error.Errors;
import typhon.runtime.frame.PendingSignals;
import typhon.runtime.host.Errno;
import typhon.runtime.host.HostError;
import typhon.runtime.object.PyObject;

/**
 * Turns failures of system calls into OSErrors, and repeats calls that a signal interrupted (PEP
 * 475).
 */
public final class SystemCalls {
  private SystemCalls() {}

  public static void run(Runnable call, PyObject... fileNames) {
    get(
        () -> {
          call.run();
          return null;
        },
        fileNames);
  }

  public static int getInt(IntSupplier call, PyObject... fileNames) {
    return get(call::getAsInt, fileNames);
  }

  public static <T> T get(Supplier<T> call, PyObject... fileNames) {
    while (true) {
      PendingSignals.prepareBlockingCall();
      try {
        return call.get();
      } catch (HostError e) {
        if (e.errno() != Errno.EINTR) {
          throw Errors.osError(e.errno(), fileNames);
        }
        PendingSignals.run();
      }
    }
  }
}
