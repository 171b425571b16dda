package typhon.runtime.frame;

import typhon.runtime.object.Names;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyObject;

/** What builtins ask about the code that called them: the innermost running Python body. */
public final class CallerModule {
  private static final int FUTURE_FLAGS = 0x1fe0000;

  private CallerModule() {}

  /** The {@code __name__} of its globals, or null when no Python code is on the stack. */
  public static PyObject name(ThreadState ts) {
    PyDict globals = globals(ts);
    return globals == null ? null : globals.get(Names.NAME);
  }

  /** Its globals, or null. */
  public static PyDict globals(ThreadState ts) {
    CompiledFrames.Running running = CompiledFrames.at(0);
    return running == null ? null : running.unit().globals();
  }

  /** Its builtins; those of the interpreter when no Python code is on the stack. */
  public static PyObject builtins(ThreadState ts) {
    CompiledFrames.Running running = CompiledFrames.at(0);
    return running == null ? ts.interpreter.builtins() : running.unit().builtins();
  }

  /** Its {@code locals()}, or null. */
  public static PyObject locals(ThreadState ts) {
    PyFrame frame = FrameWalk.frame(ts, 0);
    return frame == null ? null : frame.localsSnapshot();
  }

  /** The future features its code was compiled with. */
  public static int futureFlags(ThreadState ts) {
    CompiledFrames.Running running = CompiledFrames.at(0);
    return running == null ? 0 : running.code().flags() & FUTURE_FLAGS;
  }
}
