package typhon.runtime.frame;

import typhon.runtime.error.Errors;
import typhon.runtime.sync.PollRequests;

/** What compiled code does at its entry: it counts the call and polls for requests. */
public final class Recursion {
  private Recursion() {}

  /** Counts a call; the body counts down when it returns or raises. */
  public static void enter(ThreadState ts) {
    if (++ts.depth > ts.interpreter.recursionLimit()) {
      throw exceeded();
    }
    if (PollRequests.pending != 0) {
      Safepoint.reached(ts);
    }
  }

  private static RuntimeException exceeded() {
    // The body's handler counts down; the report itself needs room for a few calls.
    return Errors.recursionError("maximum recursion depth exceeded");
  }
}
