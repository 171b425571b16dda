package typhon.runtime.ops;

import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyCell;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PySuper;

/** {@code super()} without arguments in a method. */
public final class SuperCalls {
  private SuperCalls() {}

  /** Calls whatever the name super means here. */
  public static PyObject call(PyObject callee, PyCell classCell, PyObject first, ThreadState ts) {
    return callee == PySuper.TYPE ? PySuper.ofMethod(classCell, first) : callee.call(ts);
  }
}
