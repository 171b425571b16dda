package typhon.runtime.frame;

import typhon.runtime.error.PyBaseException;
import typhon.runtime.error.PyException;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.StructType;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Objects;

/**
 * What becomes of exceptions that nobody catches: printed by the {@code traceback} module, as
 * CPython 3.13 and later do it, or by a plain form of our own when that module cannot run.
 */
public final class UncaughtExceptions {
  private static final PyStr WRITE = PyStr.intern("write");
  private static final PyStr FLUSH = PyStr.intern("flush");
  private static final PyStr[] FILE_KEYWORD = {PyStr.intern("file")};

  private static final StructType UNRAISABLE_ARGS =
      new StructType(
          "sys",
          "UnraisableHookArgs",
          "What sys.unraisablehook receives.",
          5,
          true,
          "exc_type",
          "exc_value",
          "exc_traceback",
          "err_msg",
          "object");

  private UncaughtExceptions() {}

  /** Prints an exception with its traceback on {@code sys.stderr}. */
  public static void print(ThreadState ts, PyBaseException e) {
    PyObject file = ts.interpreter.sysAttribute("stderr");
    if (file == PyNone.NONE) {
      return;
    }
    try {
      Calls.method(
          ts.interpreter.importModule("traceback"), PyStr.intern("_print_exception_bltin"), e);
    } catch (PyException inPrinting) {
      printPlainly(file, e);
    }
  }

  /** Prints an exception with its traceback to a stream, whatever sys.stderr is. */
  public static void print(ThreadState ts, PyObject file, PyBaseException e) {
    PyObject[] args = {e, file};
    PyObject print =
        Objects.getAttribute(
            ts.interpreter.importModule("traceback"), PyStr.intern("print_exception"));
    try {
      print.call(ts, args, FILE_KEYWORD);
    } catch (PyException inPrinting) {
      printPlainly(file, e);
    }
  }

  private static void printPlainly(PyObject file, PyBaseException e) {
    String text;
    try {
      text = e.type().fullName() + ": " + Objects.str(e) + "\n";
    } catch (PyException inStr) {
      text = e.type().fullName() + ": <exception str() failed>\n";
    }
    write(file, text);
  }

  /** Writes to {@code sys.stderr}, unless that is None. */
  public static void printOnStderr(ThreadState ts, String text) {
    PyObject file = ts.interpreter.sysAttribute("stderr");
    if (file != PyNone.NONE) {
      write(file, text);
    }
  }

  /** Writes to a Python stream, or to the process's stderr when there is none that works. */
  private static void write(PyObject file, String text) {
    if (file != null) {
      try {
        Calls.method(file, WRITE, PyStr.of(text));
        Calls.method(file, FLUSH);
        return;
      } catch (PyException e) {
        // The stream is broken: the last resort below.
      }
    }
    System.err.print(text);
    System.err.flush();
  }

  /** Reports an exception that cannot be raised, through {@code sys.unraisablehook}. */
  public static void unraisable(
      ThreadState ts, PyBaseException e, String message, PyObject object) {
    PyObject args =
        UNRAISABLE_ARGS.of(
            e.type(),
            e,
            e.traceback(),
            message == null ? PyNone.NONE : PyStr.of(message),
            object == null ? PyNone.NONE : object);
    PyObject hook = ts.interpreter.sysAttribute("unraisablehook");
    try {
      Audit.event("sys.unraisablehook", hook == null ? PyNone.NONE : hook, args);
      if (hook != null && hook != PyNone.NONE) {
        Calls.call(hook, args);
      } else {
        printUnraisable(ts, args);
      }
    } catch (PyException inHook) {
      write(ts.interpreter.sysAttribute("stderr"), "Exception ignored in sys.unraisablehook\n");
      print(ts, inHook.value());
    }
  }

  /** The standard {@code sys.unraisablehook}. CPython: errors.c write_unraisable_exc_file */
  public static void printUnraisable(ThreadState ts, PyObject args) {
    PyObject file = ts.interpreter.sysAttribute("stderr");
    PyObject object = field(args, "object");
    PyObject message = field(args, "err_msg");
    StringBuilder head = new StringBuilder();
    if (object != PyNone.NONE) {
      head.append(
          message == PyNone.NONE ? "Exception ignored in" : Objects.str(message).toString());
      head.append(": ").append(safeRepr(object)).append('\n');
    } else if (message != PyNone.NONE) {
      head.append(Objects.str(message)).append(":\n");
    }
    write(file, head.toString());
    if (field(args, "exc_value") instanceof PyBaseException e) {
      print(ts, e);
    }
  }

  private static PyObject field(PyObject args, String name) {
    return Objects.getAttribute(args, PyStr.intern(name));
  }

  private static String safeRepr(PyObject object) {
    try {
      return Objects.repr(object).toString();
    } catch (PyException e) {
      return "<object repr() failed>";
    }
  }

  /** Hands an uncaught exception of the main program to {@code sys.excepthook}. */
  public static void report(ThreadState ts, PyBaseException e) {
    PyObject hook = ts.interpreter.sysAttribute("excepthook");
    Audit.event("sys.excepthook", hook == null ? PyNone.NONE : hook, e.type(), e, e.traceback());
    if (hook == null || hook == PyNone.NONE) {
      write(ts.interpreter.sysAttribute("stderr"), "sys.excepthook is missing\n");
      print(ts, e);
      return;
    }
    ts.interpreter.sys().dict().put(PyStr.intern("last_exc"), e);
    ts.interpreter.sys().dict().put(PyStr.intern("last_type"), e.type());
    ts.interpreter.sys().dict().put(PyStr.intern("last_value"), e);
    ts.interpreter.sys().dict().put(PyStr.intern("last_traceback"), e.traceback());
    try {
      Calls.call(hook, e.type(), e, e.traceback());
    } catch (PyException inHook) {
      write(ts.interpreter.sysAttribute("stderr"), "Error in sys.excepthook:\n");
      print(ts, inHook.value());
      write(ts.interpreter.sysAttribute("stderr"), "\nOriginal exception was:\n");
      print(ts, e);
    }
  }
}
