package typhon.runtime.trace;

import typhon.runtime.call.CompiledUnit;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyCode;

/** Decides which form of its code a call runs. */
public final class Instrumentation {
  private Instrumentation() {}

  /** Whether somebody wants the events of this code in this thread. */
  public static boolean isWanted(ThreadState ts, PyCode code) {
    return ts.callbacks == 0
        && (ts.traceFunction != null
            || ts.profileFunction != null
            || ts.interpreter.monitors().wants(code));
  }

  /** Whether the code has a form with events; made when it is first wanted. */
  public static boolean isAvailable(ThreadState ts, CompiledUnit unit) {
    return unit.instrumented(ts) != null;
  }
}
