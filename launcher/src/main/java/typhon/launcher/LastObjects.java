package typhon.launcher;

import typhon.runtime.frame.Finalization;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.AwaitWatch;

/**
 * Ends what has lived as long as the program: {@code __del__} of objects that still live is called,
 * forgotten coroutines are told (CPython: pylifecycle.c finalize_modules).
 */
final class LastObjects {
  private LastObjects() {}

  static void end(ThreadState ts) {
    for (AwaitWatch watch : ts.unawaited()) {
      watch.clear();
      watch.warn(ts);
    }
    Finalization.endOfProgram(ts);
  }
}
