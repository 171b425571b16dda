package typhon.runtime.call;

import typhon.runtime.error.Errors;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.type.SpecialMethod;

/**
 * Calls of objects that have no call path of their own: through the {@code __call__} of their type.
 */
public final class DefaultCalls {
  private DefaultCalls() {}

  public static PyObject call(ThreadState ts, PyObject callee, PyObject[] args, PyStr[] keywords) {
    PyObject method = callee.type().special(SpecialMethod.CALL);
    if (method == null) {
      throw Errors.typeError("'" + callee.type().name() + "' object is not callable");
    }
    ts.enterRecursiveCall();
    try {
      return method.callMethod(ts, callee, args, keywords);
    } finally {
      ts.leaveRecursiveCall();
    }
  }

  /** The attribute of the type, bound to {@code self}. */
  public static PyObject bind(PyObject attribute, PyObject self) {
    return attribute.descriptorGet(self, self.type());
  }

  /** {@code args} with {@code first} in front. */
  public static PyObject[] prepend(PyObject first, PyObject[] args) {
    PyObject[] all = new PyObject[args.length + 1];
    all[0] = first;
    System.arraycopy(args, 0, all, 1, args.length);
    return all;
  }
}
