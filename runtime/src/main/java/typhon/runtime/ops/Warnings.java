package typhon.runtime.ops;

import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.type.PyType;

/** Warnings that built-in code issues (CPython: _warnings.c PyErr_WarnEx). */
public final class Warnings {
  private static final PyStr WARN = PyStr.intern("warn");

  private Warnings() {}

  /** Issues a warning about the running Python function; a filter may turn it into an exception. */
  public static void warn(PyType category, String message) {
    warn(category, message, 1);
  }

  /**
   * Issues a warning about the caller {@code stackLevel} frames up, 1 being the running function.
   */
  public static void warn(PyType category, String message, int stackLevel) {
    ThreadState ts = ThreadState.current();
    PyObject warn = Objects.getAttribute(ts.interpreter.importModule("_warnings"), WARN);
    warn.call(ts, PyStr.of(message), category, PyInt.of(stackLevel));
  }
}
