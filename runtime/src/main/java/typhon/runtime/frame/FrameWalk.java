package typhon.runtime.frame;

import typhon.runtime.object.PyFunction;

/** Frame objects of running code, made on demand from the Java stack (design D15). */
public final class FrameWalk {
  private FrameWalk() {}

  /**
   * The frame of the running body at a depth, 0 being the innermost; null when the stack is not so
   * deep.
   */
  public static PyFrame frame(ThreadState ts, int depth) {
    CompiledFrames.Running running = CompiledFrames.at(depth);
    return running == null ? null : frame(ts, running, depth);
  }

  private static PyFrame frame(ThreadState ts, CompiledFrames.Running running, int depth) {
    for (PyFrame f = ts.frame; f != null; f = f.outer()) {
      if (f.code() == running.code()) {
        f.setLine(running.line());
        f.setDepth(depth);
        return f;
      }
    }
    PyFunction function = new PyFunction(running.unit(), running.code(), null);
    PyFrame made = new PyFrame(function, -1, null, null);
    made.setLine(running.line());
    made.setDepth(depth);
    return made;
  }
}
