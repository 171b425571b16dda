package typhon.stdlib._io;

import java.util.function.IntSupplier;
import typhon.runtime.host.Errno;
import typhon.runtime.host.HostError;

/** Repeats system calls that a signal interrupted (PEP 475). */
final class Retry {
  private Retry() {}

  static int interrupted(IntSupplier call) {
    while (true) {
      try {
        return call.getAsInt();
      } catch (HostError e) {
        if (e.errno() != Errno.EINTR) {
          throw e;
        }
      }
    }
  }
}
