package typhon.runtime.frame;

import typhon.runtime.object.PyObject;

/** The module whose code is running: the {@code __name__} of the calling frame's globals. */
public final class CallerModule {
  private CallerModule() {}

  /** The name, or null when no Python code is on the stack. */
  public static PyObject name(ThreadState ts) {
    return null;
  }
}
