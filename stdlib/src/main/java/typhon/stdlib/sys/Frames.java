package typhon.stdlib.sys;

import typhon.runtime.error.Errors;
import typhon.runtime.frame.FrameWalk;
import typhon.runtime.frame.OtherThreads;
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
    frame.handOut();
    return frame;
  }

  static PyObject moduleName(ThreadState ts, int depth) {
    PyFrame frame = FrameWalk.frame(ts, Math.max(0, depth));
    PyObject name = frame == null ? null : frame.globals().get(Names.NAME);
    return name == null ? PyNone.NONE : name;
  }

  static PyObject exceptions(ThreadState ts) {
    PyDict exceptions = new PyDict();
    for (ThreadState state : ts.interpreter.threads().list()) {
      if (frameOf(state, ts) != null) {
        PyObject handled = state.handled;
        exceptions.put(id(state), handled == null ? PyNone.NONE : handled);
      }
    }
    return exceptions;
  }

  static PyObject all(ThreadState ts) {
    PyDict frames = new PyDict();
    for (ThreadState state : ts.interpreter.threads().list()) {
      PyFrame frame = frameOf(state, ts);
      if (frame != null) {
        frames.put(id(state), frame);
      }
    }
    return frames;
  }

  private static PyFrame frameOf(ThreadState state, ThreadState own) {
    return state == own ? FrameWalk.frame(own, 0) : OtherThreads.frame(state);
  }

  private static PyInt id(ThreadState state) {
    return PyInt.of(state.thread().threadId());
  }
}
