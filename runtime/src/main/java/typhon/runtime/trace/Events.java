package typhon.runtime.trace;

import typhon.runtime.error.Errors;
import typhon.runtime.error.PyBaseException;
import typhon.runtime.frame.PyFrame;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyAsyncGenASend;
import typhon.runtime.object.PyAsyncGenAThrow;
import typhon.runtime.object.PyCode;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyObject;

/** What code in its instrumented form calls as it runs. */
public final class Events {
  private Events() {}

  private static boolean isQuiet(ThreadState ts) {
    return ts.callbacks != 0;
  }

  private static boolean wants(ThreadState ts, PyFrame frame, int event) {
    return ts.interpreter.monitors().wants(frame.code(), event);
  }

  private static PyInt place(PyFrame frame) {
    return PyInt.of(2L * frame.position());
  }

  private static void send(ThreadState ts, PyFrame frame, int event) {
    PyCode code = frame.code();
    MonitorCalls.send(ts, event, frame.position(), code, code, place(frame));
  }

  private static void send(ThreadState ts, PyFrame frame, int event, PyObject arg) {
    PyCode code = frame.code();
    MonitorCalls.send(ts, event, frame.position(), code, code, place(frame), arg);
  }

  /** A body starts. */
  public static void start(ThreadState ts, PyFrame frame, int position) {
    frame.setPosition(position);
    begin(ts, frame, Event.PY_START);
  }

  /** A suspended body goes on. */
  public static void resume(ThreadState ts, PyFrame frame) {
    begin(ts, frame, Event.PY_RESUME);
  }

  private static void begin(ThreadState ts, PyFrame frame, int event) {
    if (isQuiet(ts)) {
      return;
    }
    if (wants(ts, frame, event)) {
      send(ts, frame, event);
    }
    TraceFunctions.call(ts, frame);
  }

  /** A suspended body goes on with an exception. */
  public static void thrown(ThreadState ts, PyFrame frame, PyObject exception) {
    if (isQuiet(ts)) {
      return;
    }
    if (wants(ts, frame, Event.PY_THROW)) {
      send(ts, frame, Event.PY_THROW, exception);
    }
    TraceFunctions.call(ts, frame);
  }

  /** The body returns a value. */
  public static void returns(PyObject value, ThreadState ts, PyFrame frame) {
    end(value, ts, frame, Event.PY_RETURN);
  }

  /** The body is suspended with a value. */
  public static void yields(PyObject value, ThreadState ts, PyFrame frame) {
    end(value, ts, frame, Event.PY_YIELD);
  }

  private static void end(PyObject value, ThreadState ts, PyFrame frame, int event) {
    if (isQuiet(ts)) {
      return;
    }
    if (wants(ts, frame, event)) {
      send(ts, frame, event, value);
    }
    TraceFunctions.returns(ts, frame, value);
  }

  /** The code goes on at another position. */
  public static void at(ThreadState ts, PyFrame frame, int position, int line) {
    frame.setPosition(position);
    if (isQuiet(ts)) {
      frame.setLastLine(line);
      return;
    }
    if (line != frame.lastLine()) {
      frame.setLastLine(line);
      line(ts, frame, line);
    }
    instruction(ts, frame);
  }

  private static void line(ThreadState ts, PyFrame frame, int line) {
    if (wants(ts, frame, Event.LINE)) {
      PyCode code = frame.code();
      MonitorCalls.send(ts, Event.LINE, line, code, code, PyInt.of(line));
    }
    TraceFunctions.line(ts, frame);
  }

  private static void instruction(ThreadState ts, PyFrame frame) {
    if (wants(ts, frame, Event.INSTRUCTION)) {
      send(ts, frame, Event.INSTRUCTION);
    }
    TraceFunctions.opcode(ts, frame);
  }

  /** A loop goes back to its start. */
  public static void jumpBack(ThreadState ts, PyFrame frame, int position, int line) {
    if (isQuiet(ts)) {
      return;
    }
    if (wants(ts, frame, Event.JUMP)) {
      send(ts, frame, Event.JUMP, PyInt.of(2L * position));
    }
    if (line == frame.lastLine()) {
      TraceFunctions.line(ts, frame);
    }
  }

  /**
   * What the body waited for has ended. CPython tells of the StopIteration by which awaitables of
   * asynchronous generators and the items of asynchronous loops end.
   */
  public static void delegated(
      PyObject result, PyObject iterator, ThreadState ts, PyFrame frame, boolean item) {
    if (isQuiet(ts)
        || !(item || iterator instanceof PyAsyncGenASend || iterator instanceof PyAsyncGenAThrow)) {
      return;
    }
    PyBaseException stop = Errors.stopIteration(result).value();
    if (wants(ts, frame, Event.RAISE)) {
      send(ts, frame, Event.RAISE, stop);
    }
    TraceFunctions.exception(ts, frame, stop);
  }

  /** A condition decides: the body goes on right behind it, or elsewhere. */
  public static void branch(ThreadState ts, PyFrame frame, boolean left, int target) {
    int event = left ? Event.BRANCH_LEFT : Event.BRANCH_RIGHT;
    if (isQuiet(ts) || !wants(ts, frame, event)) {
      return;
    }
    send(ts, frame, event, PyInt.of(2L * target));
  }
}
