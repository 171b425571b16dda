package typhon.runtime.frame;

import typhon.runtime.object.PyFunction;
import typhon.runtime.object.PyGeneratorBase;
import typhon.runtime.object.PyObject;

/**
 * The frame objects of bodies compiled with one: a chain from the innermost outwards, in the thread
 * state.
 */
public final class ReifiedFrames {
  private ReifiedFrames() {}

  /** A function starts; its variables live in the array. */
  public static PyFrame enter(ThreadState ts, PyFunction f, PyObject[] fast, boolean instrumented) {
    PyFrame frame = new PyFrame(f, Unwinding.RECORDED, fast, null, instrumented);
    resume(ts, frame);
    return frame;
  }

  /** A generator starts. */
  public static PyFrame enterGenerator(
      ThreadState ts, PyGeneratorBase generator, PyObject[] fast, boolean instrumented) {
    PyFrame frame = generator.frameObject(instrumented);
    frame.variables().use(fast);
    resume(ts, frame);
    return frame;
  }

  /** A module or class body starts; null stands for the globals. */
  public static PyFrame enterNamespace(
      ThreadState ts, PyFunction f, PyObject namespace, boolean instrumented) {
    PyObject shown = namespace == null ? f.unit().globals() : namespace;
    PyFrame frame = new PyFrame(f, Unwinding.RECORDED, null, shown, instrumented);
    resume(ts, frame);
    return frame;
  }

  public static void resume(ThreadState ts, PyFrame frame) {
    frame.enter(ts.frame);
    ts.frame = frame;
  }

  /** The body ends or is suspended at a position. */
  public static void leave(ThreadState ts, PyFrame frame, int position) {
    frame.keepCaller();
    ts.frame = frame.outer();
    frame.exit(position);
  }
}
