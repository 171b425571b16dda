package typhon.runtime.trace;

import typhon.runtime.error.PyBaseException;
import typhon.runtime.error.PyException;
import typhon.runtime.frame.PyFrame;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.frame.Unwinding;
import typhon.runtime.object.PyCode;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyNone;

/** What happens to an exception in a body in its instrumented form. */
public final class TracedUnwinding {
  private TracedUnwinding() {}

  /** The exception leaves the body. */
  public static PyException leave(Throwable t, ThreadState ts, PyFrame frame, int position) {
    PyException e = raised(t, ts, frame, position);
    try {
      if (ts.callbacks == 0) {
        send(ts, frame, Event.PY_UNWIND, e.value());
        TraceFunctions.returns(ts, frame, PyNone.NONE);
      }
    } catch (PyException other) {
      e = Unwinding.record(other, ts, frame, position);
    }
    ts.depth--;
    return e;
  }

  /** The exception leaves a part of a long body. */
  public static PyException leavePart(Throwable t, ThreadState ts, PyFrame frame, int position) {
    return raised(t, ts, frame, position);
  }

  /** A handler of the body takes the exception. */
  public static PyBaseException caught(Throwable t, ThreadState ts, PyFrame frame, int position) {
    PyException e = raised(t, ts, frame, position);
    try {
      if (ts.callbacks == 0) {
        send(ts, frame, Event.EXCEPTION_HANDLED, e.value());
      }
    } catch (PyException other) {
      e = Unwinding.record(other, ts, frame, position);
    }
    ts.handled = e.value();
    return e.value();
  }

  private static PyException raised(Throwable t, ThreadState ts, PyFrame frame, int position) {
    PyException e = Unwinding.record(t, ts, frame, position);
    if (ts.callbacks != 0) {
      return e;
    }
    try {
      if (position == Unwinding.RECORDED) {
        send(ts, frame, Event.RERAISE, e.value());
      } else {
        send(ts, frame, Event.RAISE, e.value());
        TraceFunctions.exception(ts, frame, e.value());
      }
      return e;
    } catch (PyException other) {
      return Unwinding.record(other, ts, frame, position);
    }
  }

  private static void send(ThreadState ts, PyFrame frame, int event, PyBaseException value) {
    if (ts.interpreter.monitors().wants(frame.code(), event)) {
      PyCode code = frame.code();
      MonitorCalls.send(
          ts, event, frame.position(), code, code, PyInt.of(2L * frame.position()), value);
    }
  }
}
