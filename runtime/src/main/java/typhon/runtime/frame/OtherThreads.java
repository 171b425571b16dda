package typhon.runtime.frame;

import java.util.ArrayList;
import java.util.List;
import typhon.runtime.call.CompiledUnit;
import typhon.runtime.object.PyFunction;

/**
 * The frames of a thread as another one sees them: code, line and callers; variables only where the
 * code was compiled with a frame object. The thread goes on meanwhile, so that they show a moment.
 */
public final class OtherThreads {
  private OtherThreads() {}

  /** The innermost frame of a thread, or null when it runs no Python code. */
  public static PyFrame frame(ThreadState of) {
    Thread thread = of.thread();
    if (thread == null) {
      return null;
    }
    PyFrame first = null;
    PyFrame last = null;
    PyFrame reified = of.frame;
    for (CompiledFrames.Running running : bodies(thread.getStackTrace())) {
      PyFrame frame;
      if (reified != null && FrameWalk.isSame(running, reified)) {
        frame = reified;
        reified = reified.outer();
      } else {
        PyFunction function = new PyFunction(running.unit(), running.code(), null);
        frame = new PyFrame(function, Unwinding.RECORDED, null, null);
        frame.setHeight(PyFrame.ELSEWHERE);
      }
      frame.setLine(running.line());
      if (last == null) {
        first = frame;
      } else {
        last.setBackOnce(frame);
      }
      last = frame;
    }
    return first;
  }

  private static List<CompiledFrames.Running> bodies(StackTraceElement[] stack) {
    List<CompiledFrames.Running> bodies = new ArrayList<>();
    CompiledFrames.Filter filter = new CompiledFrames.Filter();
    for (StackTraceElement e : stack) {
      CompiledUnit unit = UnitRegistry.of(e.getClassName());
      if (filter.accepts(unit != null, e.getClassName(), e.getMethodName())) {
        bodies.add(CompiledFrames.running(unit, e.getMethodName(), e::getLineNumber));
      }
    }
    return bodies;
  }
}
