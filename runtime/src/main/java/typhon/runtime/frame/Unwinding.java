package typhon.runtime.frame;

import typhon.runtime.error.Errors;
import typhon.runtime.error.PyBaseException;
import typhon.runtime.error.PyException;
import typhon.runtime.object.PyFunction;
import typhon.runtime.object.PyObject;
import typhon.runtime.ops.Raising;

/**
 * What happens to an exception in a compiled body: it becomes a Python exception, gets its context
 * and an entry in its traceback (CPython: ceval.c, label error).
 */
public final class Unwinding {
  /**
   * The position of an exception whose entry for this body exists already: it is only thrown on.
   */
  public static final int RECORDED = -1;

  private static final String TOO_BIG = "BigInteger would overflow supported range";
  private static final boolean SHOW_JAVA = System.getenv("TYPHON_JAVA_TRACE") != null;

  private Unwinding() {}

  /** The exception leaves the body. */
  public static PyException leave(
      Throwable t, ThreadState ts, PyFunction f, int position, PyObject[] locals) {
    PyException e = record(t, ts, f, position, locals, null);
    ts.depth--;
    return e;
  }

  /** The exception leaves the body of a module or a class. */
  public static PyException leaveNamespace(
      Throwable t, ThreadState ts, PyFunction f, int position, PyObject namespace) {
    PyException e = record(t, ts, f, position, null, namespace);
    ts.depth--;
    return e;
  }

  /** The exception leaves a part of a long body: the body itself adds no entry. */
  public static PyException leavePart(
      Throwable t, ThreadState ts, PyFunction f, int position, PyObject namespace) {
    return record(t, ts, f, position, null, namespace);
  }

  /** The exception leaves a body that has a frame object. */
  public static PyException leaveFrame(Throwable t, ThreadState ts, PyFrame frame, int position) {
    PyException e = record(t, ts, frame, position);
    ts.depth--;
    return e;
  }

  /** A handler of a body that has a frame object takes the exception. */
  public static PyBaseException caughtFrame(
      Throwable t, ThreadState ts, PyFrame frame, int position) {
    PyBaseException value = record(t, ts, frame, position).value();
    ts.handled = value;
    return value;
  }

  /** A handler of the body takes the exception: it becomes the handled one. */
  public static PyBaseException caught(
      Throwable t, ThreadState ts, PyFunction f, int position, PyObject[] locals) {
    PyBaseException value = record(t, ts, f, position, locals, null).value();
    ts.handled = value;
    return value;
  }

  public static PyBaseException caughtNamespace(
      Throwable t, ThreadState ts, PyFunction f, int position, PyObject namespace) {
    PyBaseException value = record(t, ts, f, position, null, namespace).value();
    ts.handled = value;
    return value;
  }

  /** An exception leaves a handler: what was handled before the handler is handled again. */
  public static PyException passing(Throwable t, ThreadState ts, PyBaseException before) {
    PyException e = convert(t);
    if (!e.contextKnown()) {
      setContext(e, ts);
    }
    ts.handled = before;
    return e;
  }

  private static void setContext(PyException e, ThreadState ts) {
    e.markContextKnown();
    if (e.value().context() == null) {
      Raising.chain(e.value(), ts.handled);
    }
  }

  private static PyException record(
      Throwable t,
      ThreadState ts,
      PyFunction f,
      int position,
      PyObject[] locals,
      PyObject namespace) {
    PyFrame frame = position == RECORDED ? null : new PyFrame(f, position, locals, namespace);
    return record(t, ts, frame, position);
  }

  /** The Python exception with its context, and with a traceback entry unless it has one. */
  public static PyException record(Throwable t, ThreadState ts, PyFrame frame, int position) {
    PyException e = convert(t);
    PyBaseException value = e.value();
    if (!e.contextKnown()) {
      setContext(e, ts);
    }
    if (position != RECORDED) {
      frame.setPosition(position);
      PyTraceback next = value.traceback() instanceof PyTraceback t2 ? t2 : null;
      if (next != null) {
        next.frame().setBackOnce(frame);
      }
      value.setTraceback(new PyTraceback(next, frame, position));
    }
    return e;
  }

  /** Whether an int would have more bits than Java can count. */
  private static boolean isTooBig(Throwable t) {
    return t instanceof ArithmeticException && TOO_BIG.equals(t.getMessage());
  }

  /** The Python exception of anything thrown in Java. */
  public static PyException convert(Throwable t) {
    if (t instanceof PyException e) {
      return e;
    }
    if (SHOW_JAVA) {
      t.printStackTrace();
    }
    if (t instanceof StackOverflowError) {
      return Errors.recursionError("maximum recursion depth exceeded");
    }
    if (t instanceof OutOfMemoryError || isTooBig(t)) {
      return Errors.memoryError("");
    }
    return Errors.systemError("internal error: " + t);
  }
}
