package typhon.runtime.trace;

import typhon.runtime.error.Errors;
import typhon.runtime.error.PyBaseException;
import typhon.runtime.error.PyException;
import typhon.runtime.error.PyStopIteration;
import typhon.runtime.frame.PyFrame;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.BuiltinIterator;
import typhon.runtime.object.PyAsyncGenASend;
import typhon.runtime.object.PyAsyncGenAThrow;
import typhon.runtime.object.PyCode;
import typhon.runtime.object.PyGeneratorBase;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.ops.Iteration;

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
    finishBranch(ts, frame, frame.position());
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
    finishBranch(ts, frame, position);
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
    finishBranch(ts, frame, position);
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
   * What the body waited for has ended. CPython tells of the StopIteration that generators and
   * coroutines end by, and of that of asynchronous generators and the items of asynchronous loops.
   */
  public static void delegated(
      PyObject result, PyObject iterator, ThreadState ts, PyFrame frame, boolean item) {
    if (isQuiet(ts)) {
      return;
    }
    if (item || iterator instanceof PyAsyncGenASend || iterator instanceof PyAsyncGenAThrow) {
      stops(ts, frame, Event.RAISE, Errors.stopIteration(result).value());
    } else if (iterator instanceof PyGeneratorBase) {
      stops(ts, frame, Event.STOP_ITERATION, Errors.stopIteration(result).value());
    }
  }

  private static void stops(ThreadState ts, PyFrame frame, int event, PyBaseException stop) {
    if (wants(ts, frame, event)) {
      send(ts, frame, event, stop);
    }
    TraceFunctions.exception(ts, frame, stop);
  }

  /** An asynchronous loop is at its end: by an exception that no handler of the body sees. */
  public static void exhausted(Throwable stop, ThreadState ts, PyFrame frame) {
    if (!isQuiet(ts) && stop instanceof PyException e) {
      stops(ts, frame, Event.RAISE, e.value());
    }
  }

  /**
   * A loop's {@code next(iterator)}, or null at the end. CPython tells of the StopIteration of a
   * method in Python, and of that of a generator that returned something.
   */
  // CPython: bytecodes.c FOR_ITER
  public static PyObject next(PyObject iterator, ThreadState ts, PyFrame frame) {
    PyObject item = null;
    if (iterator instanceof BuiltinIterator builtin) {
      item = builtin.nextOrNull();
      if (item == null && builtin instanceof PyGeneratorBase generator) {
        ended(generator.takeResult(), ts, frame);
      }
    } else {
      try {
        item = Iteration.nextOrRaise(iterator);
      } catch (PyException e) {
        if (!e.matches(PyStopIteration.TYPE)) {
          throw e;
        }
        exhausted(e, ts, frame);
      }
    }
    branch(ts, frame, item != null);
    return item;
  }

  private static void ended(PyObject result, ThreadState ts, PyFrame frame) {
    if (result != PyNone.NONE && !isQuiet(ts)) {
      stops(ts, frame, Event.RAISE, Errors.stopIteration(result).value());
    }
  }

  /** A condition decides whether the code jumps. */
  public static void condition(boolean truth, ThreadState ts, PyFrame frame, boolean jumpsWhen) {
    branch(ts, frame, truth != jumpsWhen);
  }

  /** The event follows when it is known where the code goes on. */
  private static void branch(ThreadState ts, PyFrame frame, boolean left) {
    int event = left ? Event.BRANCH_LEFT : Event.BRANCH_RIGHT;
    if (!isQuiet(ts) && wants(ts, frame, event)) {
      finishBranch(ts, frame, frame.position());
      frame.setBranch(event);
    }
  }

  private static void finishBranch(ThreadState ts, PyFrame frame, int target) {
    int event = frame.branch();
    if (event == 0) {
      return;
    }
    frame.setBranch(0);
    if (isQuiet(ts)) {
      return;
    }
    send(ts, frame, event, PyInt.of(2L * target));
    PyCode code = frame.code();
    MonitorCalls.send(
        ts, event, Event.BRANCH, frame.position(), code, code, place(frame), PyInt.of(2L * target));
  }
}
