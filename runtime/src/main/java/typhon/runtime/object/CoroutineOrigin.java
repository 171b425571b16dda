package typhon.runtime.object;

import java.util.ArrayList;
import java.util.List;
import typhon.runtime.frame.FrameWalk;
import typhon.runtime.frame.PyFrame;
import typhon.runtime.frame.ThreadState;

/**
 * Where a coroutine was called, as (file, line, function) of each frame (CPython: genobject.c
 * compute_cr_origin).
 */
final class CoroutineOrigin {
  private CoroutineOrigin() {}

  static PyTuple of(ThreadState ts) {
    List<PyObject> places = new ArrayList<>();
    for (int i = 1; i <= ts.coroutineOriginDepth; i++) {
      PyFrame frame = FrameWalk.frame(ts, i);
      if (frame == null) {
        break;
      }
      PyCode code = frame.code();
      places.add(PyTuple.of(code.filename(), PyInt.of(frame.line()), code.name()));
    }
    return PyTuple.of(places.toArray(PyObject.NO_ARGS));
  }
}
