package typhon.runtime.frame;

/** Finds the frames of running code. */
public final class FrameWalk {
  private FrameWalk() {}

  public static PyFrame frame(ThreadState ts, int depth) {
    return ts.frame;
  }
}
