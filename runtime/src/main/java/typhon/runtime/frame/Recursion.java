package typhon.runtime.frame;

import typhon.runtime.error.Errors;

/** The recursion limit at the entry of compiled code. */
public final class Recursion {
  private Recursion() {}

  /** Counts a call; the body counts down when it returns or raises. */
  public static void enter(ThreadState ts) {
    if (++ts.depth > ts.interpreter.recursionLimit()) {
      throw exceeded();
    }
  }

  private static RuntimeException exceeded() {
    // The body's handler counts down; the report itself needs room for a few calls.
    return Errors.recursionError("maximum recursion depth exceeded");
  }
}
