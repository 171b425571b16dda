package typhon.runtime.trace;

import typhon.runtime.error.Errors;
import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.frame.PyFrame;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyObject;
import typhon.runtime.ops.Warnings;

/** Setting {@code frame.f_lineno}. CPython: frameobject.c frame_lineno_set_impl. */
public final class Jumps {
  private static final String NOT_LINE = "can only jump from a 'line' trace event";

  private Jumps() {}

  /** Checks that the frame can go on at a line, and has it do so. */
  public static void jump(ThreadState ts, PyFrame frame, PyObject value) {
    if (value == null) {
      throw Errors.attributeError("cannot delete attribute");
    }
    if (!(value instanceof PyInt number)) {
      throw Errors.valueError("lineno must be an integer");
    }
    checkEvent(ts, frame);
    if (!number.fitsLong() || number.longValue() != (int) number.longValue()) {
      throw Errors.valueError("lineno out of range");
    }
    int wanted = (int) number.longValue();
    if (wanted < frame.code().firstLine()) {
      throw Errors.valueError("line " + wanted + " comes before the current code block");
    }
    JumpTable table = frame.code().jumps();
    int line = table == null ? wanted : table.lineFrom(wanted);
    if (line < 0) {
      throw Errors.valueError("line " + wanted + " comes after the current code block");
    }
    if (table == null || frame.site() < 0) {
      throw Errors.valueError("incompatible stacks");
    }
    int target = table.target(frame.site(), line);
    if (target < 0) {
      throw Errors.valueError(table.reason(line));
    }
    bindUnbound(frame);
    frame.jumpTo(target);
    frame.setLastLine(line); // the line that was jumped to sends no event of its own
  }

  private static void checkEvent(ThreadState ts, PyFrame frame) {
    if (ts.traceEvent == TraceFunctions.CALL && frame.position() >= 0 && frame.lastLine() == 0) {
      throw Errors.valueError("can't jump from the 'call' trace event of a new frame");
    }
    if (ts.traceEvent != TraceFunctions.LINE) {
      throw Errors.valueError(NOT_LINE);
    }
    if (frame.traceFunction() == null) {
      throw Errors.valueError("f_lineno can only be set by a trace function");
    }
  }

  /** After a jump the compiler's view of which variables are bound holds no more. */
  private static void bindUnbound(PyFrame frame) {
    int unbound = frame.countUnbound();
    if (unbound > 0) {
      Warnings.warn(
          ExceptionTypes.RUNTIME_WARNING,
          "assigning None to " + unbound + " unbound local" + (unbound == 1 ? "" : "s"),
          1);
      frame.bindUnbound();
    }
  }
}
