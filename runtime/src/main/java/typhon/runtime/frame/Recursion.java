package typhon.runtime.frame;

import typhon.runtime.error.Errors;
import typhon.runtime.error.PyException;
import typhon.runtime.object.PyFunction;
import typhon.runtime.sync.PollRequests;
import typhon.runtime.trace.Instrumentation;

/**
 * What compiled code does at its entry: it counts the call, switches to the form with events behind
 * the same comparison, and polls for requests.
 */
public final class Recursion {
  private Recursion() {}

  /**
   * Counts a call; the body counts down when it returns or raises.
   *
   * @return whether the call goes to the form with events instead
   */
  public static boolean enter(ThreadState ts, PyFunction f) {
    if (++ts.depth > ts.limit() && enterSlowly(ts, f)) {
      return true;
    }
    if (PollRequests.pending != 0) {
      poll(ts);
    }
    return false;
  }

  /** The same for code that names what starts tracing: it always has its events at hand. */
  public static boolean enterTraceable(ThreadState ts, PyFunction f) {
    count(ts);
    return Instrumentation.isAvailable(ts, f.unit());
  }

  /** The entry of the form with events itself. */
  public static void count(ThreadState ts) {
    if (++ts.depth > ts.interpreter.recursionLimit()) {
      throw exceeded(ts);
    }
    if (PollRequests.pending != 0) {
      poll(ts);
    }
  }

  private static void poll(ThreadState ts) {
    try {
      Safepoint.reached(ts);
    } catch (PyException e) {
      ts.depth--; // the body does not begin
      throw e;
    }
  }

  private static boolean enterSlowly(ThreadState ts, PyFunction f) {
    if (ts.depth > ts.interpreter.recursionLimit()) {
      throw exceeded(ts);
    }
    return Instrumentation.isWanted(ts, f.code()) && Instrumentation.isAvailable(ts, f.unit());
  }

  private static RuntimeException exceeded(ThreadState ts) {
    ts.depth--;
    return Errors.recursionError("maximum recursion depth exceeded");
  }
}
