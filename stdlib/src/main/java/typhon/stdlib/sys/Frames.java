package typhon.stdlib.sys;

import typhon.runtime.error.Errors;
import typhon.runtime.frame.FrameWalk;
import typhon.runtime.frame.PyFrame;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.Names;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;

/** Frames of running code, as {@code sys} gives them. */
final class Frames {
  private Frames() {}

  static PyObject frame(ThreadState ts, int depth) {
    PyFrame frame = FrameWalk.frame(ts, Math.max(0, depth));
    if (frame == null) {
      throw Errors.valueError("call stack is not deep enough");
    }
    return frame;
  }

  static PyObject moduleName(ThreadState ts, int depth) {
    PyFrame frame = FrameWalk.frame(ts, Math.max(0, depth));
    PyObject name = frame == null ? null : frame.globals().get(Names.NAME);
    return name == null ? PyNone.NONE : name;
  }

  static PyObject exceptions(ThreadState ts) {
    PyDict exceptions = new PyDict();
    exceptions.put(
        PyInt.of(Thread.currentThread().threadId()), ts.handled == null ? PyNone.NONE : ts.handled);
    return exceptions;
  }

  /** The frame of the calling thread; those of other threads are not visible while they run. */
  static PyObject all(ThreadState ts) {
    PyDict frames = new PyDict();
    PyFrame own = FrameWalk.frame(ts, 0);
    if (own != null) {
      frames.put(PyInt.of(Thread.currentThread().threadId()), own);
    }
    return frames;
  }
}
