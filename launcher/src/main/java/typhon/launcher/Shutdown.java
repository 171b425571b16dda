package typhon.launcher;

import typhon.runtime.error.PyException;
import typhon.runtime.frame.Interpreter;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.frame.UncaughtExceptions;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Objects;
import typhon.stdlib.atexit.ExitCallbacks;

/** The end of the interpreter, in CPython's order (pylifecycle.c Py_FinalizeEx). */
final class Shutdown {
  /** No exit code of a program: the process is to die of SIGINT, so that its parent sees it. */
  static final int INTERRUPTED = -2;

  /** The exit code when the last output could not be written. */
  private static final int FLUSH_FAILED = 120;

  private static final PyStr FLUSH = PyStr.intern("flush");

  private Shutdown() {}

  /** Ends threads, runs exit functions, flushes the streams; the final exit code. */
  static int run(ThreadState ts, int code) {
    Interpreter interpreter = ts.interpreter;
    PyObject threading = interpreter.modules().get(PyStr.intern("threading"));
    if (threading != null) {
      quietly(ts, threading, "_shutdown", "Exception ignored on threading shutdown");
    }
    ExitCallbacks.of(ts).run(ts);
    boolean flushed = flushStreams(ts, true);
    interpreter.startFinalizing();
    LastObjects.end(ts);
    flushed &= flushStreams(ts, false);
    return flushed ? code : FLUSH_FAILED;
  }

  private static void quietly(ThreadState ts, PyObject module, String function, String message) {
    try {
      Calls.method(module, PyStr.intern(function));
    } catch (PyException e) {
      UncaughtExceptions.unraisable(ts, e.value(), message, null);
    }
  }

  private static boolean flushStreams(ThreadState ts, boolean report) {
    boolean flushed = true;
    PyObject out = ts.interpreter.sysAttribute("stdout");
    if (isOpen(out)) {
      try {
        Calls.method(out, FLUSH);
      } catch (PyException e) {
        flushed = false;
        if (report) {
          UncaughtExceptions.unraisable(
              ts, e.value(), "Exception ignored while flushing sys.stdout", null);
        }
      }
    }
    PyObject err = ts.interpreter.sysAttribute("stderr");
    if (isOpen(err)) {
      try {
        Calls.method(err, FLUSH);
      } catch (PyException e) {
        flushed = false;
      }
    }
    return flushed;
  }

  private static boolean isOpen(PyObject stream) {
    if (stream == null || stream == PyNone.NONE) {
      return false;
    }
    try {
      PyObject closed = Objects.getAttributeOrNull(stream, PyStr.intern("closed"));
      return closed == null || !Objects.isTrue(closed);
    } catch (PyException e) {
      return true;
    }
  }
}
