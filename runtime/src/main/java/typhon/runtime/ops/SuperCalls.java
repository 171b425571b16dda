package typhon.runtime.ops;

import typhon.runtime.error.Errors;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyCell;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PySuper;

/** {@code super()} without arguments in a method. */
public final class SuperCalls {
  private SuperCalls() {}

  /** The first argument of the method, null when it has been deleted. */
  public static PyObject first(PyObject argument) {
    if (argument == null) {
      throw Errors.runtimeError("super(): arg[0] deleted");
    }
    return argument;
  }

  /** Calls whatever the name super means here. */
  public static PyObject call(PyObject callee, PyCell classCell, PyObject first, ThreadState ts) {
    return callee == PySuper.TYPE ? PySuper.ofMethod(classCell, first) : callee.call(ts);
  }
}
