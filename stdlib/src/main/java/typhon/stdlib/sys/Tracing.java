package typhon.stdlib.sys;

import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.trace.TraceFunctions;

/** The trace and profile functions of a thread, as {@code sys} shows them. */
final class Tracing {
  static final int TRACE = 0;
  static final int PROFILE = 1;

  private Tracing() {}

  static PyObject get(ThreadState ts, int which) {
    PyObject function = which == TRACE ? ts.traceFunction : ts.profileFunction;
    return function == null ? PyNone.NONE : function;
  }

  static void setAll(ThreadState ts, int which, PyObject function) {
    for (ThreadState state : ts.interpreter.threads().list()) {
      set(state, which, function);
    }
  }

  static void set(ThreadState ts, int which, PyObject function) {
    PyObject value = function == PyNone.NONE ? null : function;
    if (which == TRACE) {
      TraceFunctions.setTrace(ts, value);
    } else {
      TraceFunctions.setProfile(ts, value);
    }
  }
}
