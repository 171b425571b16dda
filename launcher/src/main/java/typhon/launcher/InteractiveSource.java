package typhon.launcher;

import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyCode;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Calls;

/** Source that is in no file, kept for tracebacks (CPython: pythonrun.c run_mod). */
final class InteractiveSource {
  private InteractiveSource() {}

  static void register(ThreadState ts, PyCode code, PyStr source, String shownName) {
    Calls.method(
        ts.interpreter.importModule("linecache"),
        PyStr.intern("_register_code"),
        code,
        source,
        PyStr.of(shownName));
  }
}
