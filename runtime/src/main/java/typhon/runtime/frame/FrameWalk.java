package typhon.runtime.frame;

import java.util.ArrayList;
import java.util.List;
import typhon.runtime.object.PyFunction;

/** Frame objects of running code, made on demand from the Java stack (design D15). */
public final class FrameWalk {
  private FrameWalk() {}

  /**
   * The frame of the running body at a depth, 0 being the innermost; null when the stack is not so
   * deep.
   */
  public static PyFrame frame(ThreadState ts, int depth) {
    Cursor cursor = new Cursor(ts);
    CompiledFrames.Running found =
        CompiledFrames.first(running -> cursor.next(running) && cursor.passed > depth);
    return found == null ? null : cursor.frame(found);
  }

  /** The frame of the body that called a frame's, or null. */
  static PyFrame caller(ThreadState ts, PyFrame frame) {
    Cursor cursor = new Cursor(ts);
    boolean[] seen = new boolean[1];
    CompiledFrames.Running found =
        CompiledFrames.first(running -> {
          cursor.next(running);
          if (seen[0]) {
            return true;
          }
          seen[0] = cursor.isAt(running, frame);
          return false;
        });
    return found == null ? null : cursor.frame(found);
  }

  /** Tells a reified frame the line that its body is at. */
  static void refresh(ThreadState ts, PyFrame frame) {
    Cursor cursor = new Cursor(ts);
    CompiledFrames.Running found =
        CompiledFrames.first(running -> {
          cursor.next(running);
          return cursor.matched == frame;
        });
    if (found != null) {
      frame.setLine(found.line());
    }
  }

  /** Whether a body that a frame may show is running in this thread. */
  static boolean isRunning(ThreadState ts, PyFrame frame) {
    Cursor cursor = new Cursor(ts);
    return CompiledFrames.first(running -> {
      cursor.next(running);
      return cursor.isAt(running, frame);
    })
        != null;
  }

  /** The running bodies, innermost first. */
  static List<CompiledFrames.Running> all() {
    List<CompiledFrames.Running> all = new ArrayList<>();
    CompiledFrames.first(running -> {
      all.add(running);
      return false;
    });
    return all;
  }

  /** A walk down the Java stack that follows the chain of reified frames beside it. */
  private static final class Cursor {
    private PyFrame next;
    private PyFrame matched;
    private int passed;

    Cursor(ThreadState ts) {
      next = ts.frame;
    }

    boolean next(CompiledFrames.Running running) {
      passed++;
      matched = null;
      if (next != null && isSame(running, next)) {
        matched = next;
        next = next.outer();
      }
      return true;
    }

    private static boolean isSame(CompiledFrames.Running running, PyFrame frame) {
      return frame.code().id() == running.code().id()
          && frame.code().unit() == running.code().unit();
    }

    /** Whether the body is the frame's; of frames made on demand only the code is known. */
    boolean isAt(CompiledFrames.Running running, PyFrame frame) {
      return frame.isLive() ? matched == frame : matched == null && isSame(running, frame);
    }

    PyFrame frame(CompiledFrames.Running running) {
      if (matched != null) {
        matched.setLine(running.line());
        return matched;
      }
      PyFunction function = new PyFunction(running.unit(), running.code(), null);
      PyFrame made = new PyFrame(function, Unwinding.RECORDED, null, null);
      made.setLine(running.line());
      return made;
    }
  }
}
