package typhon.runtime.ops;

import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;

/**
 * Calls {@code object.name(...)}: the callee found before the arguments are evaluated is a raw
 * class attribute with its receiver, or any callable with a null receiver.
 */
public final class Methods {
  private Methods() {}

  public static PyObject call(PyObject callee, PyObject self, ThreadState ts) {
    return self == null ? callee.call(ts) : callee.callMethod(ts, self);
  }

  public static PyObject call(PyObject callee, PyObject self, PyObject a, ThreadState ts) {
    return self == null ? callee.call(ts, a) : callee.callMethod(ts, self, a);
  }

  public static PyObject call(
      PyObject callee, PyObject self, PyObject a, PyObject b, ThreadState ts) {
    return self == null ? callee.call(ts, a, b) : callee.callMethod(ts, self, a, b);
  }

  public static PyObject call(
      PyObject callee, PyObject self, PyObject a, PyObject b, PyObject c, ThreadState ts) {
    return self == null ? callee.call(ts, a, b, c) : callee.callMethod(ts, self, a, b, c);
  }

  public static PyObject call(
      PyObject callee, PyObject self, PyObject[] args, PyStr[] keywords, ThreadState ts) {
    return self == null
        ? callee.call(ts, args, keywords)
        : callee.callMethod(ts, self, args, keywords);
  }

  public static PyObject callFunction(PyObject callee, ThreadState ts) {
    return callee.call(ts);
  }

  public static PyObject callFunction(PyObject callee, PyObject a, ThreadState ts) {
    return callee.call(ts, a);
  }

  public static PyObject callFunction(PyObject callee, PyObject a, PyObject b, ThreadState ts) {
    return callee.call(ts, a, b);
  }

  public static PyObject callFunction(
      PyObject callee, PyObject a, PyObject b, PyObject c, ThreadState ts) {
    return callee.call(ts, a, b, c);
  }

  public static PyObject callFunction(
      PyObject callee, PyObject[] args, PyStr[] keywords, ThreadState ts) {
    return callee.call(ts, args, keywords);
  }
}
