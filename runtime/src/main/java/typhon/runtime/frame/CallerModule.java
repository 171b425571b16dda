package typhon.runtime.frame;

import typhon.runtime.object.Names;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyObject;

/** The Python code that called a builtin: its namespaces and compiler flags. */
public final class CallerModule {
  private CallerModule() {}

  /** The name, or null when no Python code is on the stack. */
  public static PyObject name(ThreadState ts) {
    PyFrame frame = FrameWalk.frame(ts, 0);
    return frame == null ? null : frame.globals().get(Names.NAME);
  }

  /** The globals of the calling code. */
  public static PyDict globals(ThreadState ts) {
    PyFrame frame = FrameWalk.frame(ts, 0);
    return frame == null ? new PyDict() : frame.globals();
  }

  /** The locals of the calling code. */
  public static PyObject locals(ThreadState ts) {
    PyFrame frame = FrameWalk.frame(ts, 0);
    return frame == null ? new PyDict() : frame.locals();
  }

  /** The future features of the calling code. */
  public static int futureFlags(ThreadState ts) {
    return 0;
  }
}
