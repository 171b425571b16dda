package typhon.runtime.frame;

import typhon.runtime.object.PyFunction;
import typhon.runtime.object.PyObject;

/**
 * The frame objects of bodies compiled with one: a chain from the innermost outwards, in the thread
 * state.
 */
public final class ReifiedFrames {
  private ReifiedFrames() {}

  /** A function starts; its variables live in the array. */
  public static PyFrame enter(ThreadState ts, PyFunction f, PyObject[] fast) {
    PyFrame frame = new PyFrame(f, Unwinding.RECORDED, fast, null);
    resume(ts, frame);
    return frame;
  }

  /** A module or class body starts; null stands for the globals. */
  public static PyFrame enterNamespace(ThreadState ts, PyFunction f, PyObject namespace) {
    PyObject shown = namespace == null ? f.unit().globals() : namespace;
    PyFrame frame = new PyFrame(f, Unwinding.RECORDED, null, shown);
    resume(ts, frame);
    return frame;
  }

  public static void resume(ThreadState ts, PyFrame frame) {
    frame.setOuter(ts.frame);
    ts.frame = frame;
  }

  public static void leave(ThreadState ts, PyFrame frame) {
    ts.frame = frame.outer();
    frame.setOuter(null);
  }
}
