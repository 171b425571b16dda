package typhon.runtime.trace;

import typhon.runtime.error.PyBaseException;
import typhon.runtime.error.PyException;
import typhon.runtime.frame.PyFrame;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;

/**
 * Calls the functions of {@code sys.settrace} and {@code sys.setprofile}. CPython:
 * legacy_tracing.c, sysmodule.c trace_trampoline and profile_trampoline.
 */
public final class TraceFunctions {
  static final PyStr CALL = PyStr.intern("call");
  static final PyStr LINE = PyStr.intern("line");
  private static final PyStr RETURN = PyStr.intern("return");
  private static final PyStr EXCEPTION = PyStr.intern("exception");
  private static final PyStr OPCODE = PyStr.intern("opcode");

  private TraceFunctions() {}

  /** A change of what the thread calls; null for nothing. */
  public static void setTrace(ThreadState ts, PyObject function) {
    ts.traceFunction = function;
    ts.updateLimit();
  }

  public static void setProfile(ThreadState ts, PyObject function) {
    ts.profileFunction = function;
    ts.updateLimit();
  }

  static void call(ThreadState ts, PyFrame frame) {
    profile(ts, frame, CALL, PyNone.NONE);
    PyObject function = ts.traceFunction;
    if (function != null) {
      trace(ts, frame, function, CALL, PyNone.NONE);
    }
  }

  /** The end of a run with a value, None when an exception ends it. */
  static void returns(ThreadState ts, PyFrame frame, PyObject value) {
    profile(ts, frame, RETURN, value);
    local(ts, frame, RETURN, value);
  }

  static void line(ThreadState ts, PyFrame frame) {
    if (frame.tracesLines()) {
      local(ts, frame, LINE, PyNone.NONE);
    }
  }

  static void opcode(ThreadState ts, PyFrame frame) {
    if (frame.tracesOpcodes()) {
      local(ts, frame, OPCODE, PyNone.NONE);
    }
  }

  static void exception(ThreadState ts, PyFrame frame, PyBaseException e) {
    if (ts.traceFunction != null && frame.traceFunction() != null) {
      local(ts, frame, EXCEPTION, PyTuple.of(e.type(), e, e.traceback()));
    }
  }

  /** The trace function's name for a monitoring event, by which jumps are allowed or not. */
  static PyStr named(int event) {
    return switch (event) {
      case Event.LINE -> LINE;
      case Event.PY_START -> CALL;
      case Event.INSTRUCTION -> OPCODE;
      case Event.RAISE, Event.RERAISE, Event.EXCEPTION_HANDLED -> EXCEPTION;
      default -> RETURN;
    };
  }

  private static void local(ThreadState ts, PyFrame frame, PyStr event, PyObject arg) {
    PyObject function = frame.traceFunction();
    if (function != null && ts.traceFunction != null) {
      trace(ts, frame, function, event, arg);
    }
  }

  private static void trace(
      ThreadState ts, PyFrame frame, PyObject function, PyStr event, PyObject arg) {
    ts.callbacks++;
    PyObject outer = ts.traceEvent;
    ts.traceEvent = event;
    PyObject result;
    try {
      result = function.call(ts, frame, event, arg);
    } catch (PyException e) {
      setTrace(ts, null);
      frame.setTraceFunction(null);
      throw e;
    } finally {
      ts.traceEvent = outer;
      ts.callbacks--;
    }
    if (result != PyNone.NONE) {
      frame.setTraceFunction(result);
    }
  }

  static void profile(ThreadState ts, PyFrame frame, PyStr event, PyObject arg) {
    PyObject function = ts.profileFunction;
    if (function == null) {
      return;
    }
    ts.callbacks++;
    try {
      function.call(ts, frame, event, arg);
    } catch (PyException e) {
      setProfile(ts, null);
      throw e;
    } finally {
      ts.callbacks--;
    }
  }
}
