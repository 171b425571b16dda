package typhon.runtime.call;

import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;

/** The target of whatever has no better one: calls by the virtual methods of the callee. */
final class GeneralTarget extends Target {
  static final Target INSTANCE = new GeneralTarget();

  private GeneralTarget() {}

  @Override
  public PyObject call0(PyObject callee, ThreadState ts) {
    return callee.call(ts);
  }

  @Override
  public PyObject call1(PyObject callee, PyObject a, ThreadState ts) {
    return callee.call(ts, a);
  }

  @Override
  public PyObject call2(PyObject callee, PyObject a, PyObject b, ThreadState ts) {
    return callee.call(ts, a, b);
  }

  @Override
  public PyObject call3(PyObject callee, PyObject a, PyObject b, PyObject c, ThreadState ts) {
    return callee.call(ts, a, b, c);
  }

  @Override
  public PyObject callMany(PyObject callee, PyObject[] args, PyStr[] keywords, ThreadState ts) {
    return callee.call(ts, args, keywords);
  }

  @Override
  public PyObject methodMany(
      PyObject callee, PyObject self, PyObject[] args, PyStr[] keywords, ThreadState ts) {
    return self == null
        ? callee.call(ts, args, keywords)
        : callee.callMethod(ts, self, args, keywords);
  }

  @Override
  public PyObject method0(PyObject callee, PyObject self, ThreadState ts) {
    return self == null ? callee.call(ts) : callee.callMethod(ts, self);
  }

  @Override
  public PyObject method1(PyObject callee, PyObject self, PyObject a, ThreadState ts) {
    return self == null ? callee.call(ts, a) : callee.callMethod(ts, self, a);
  }

  @Override
  public PyObject method2(PyObject callee, PyObject self, PyObject a, PyObject b, ThreadState ts) {
    return self == null ? callee.call(ts, a, b) : callee.callMethod(ts, self, a, b);
  }

  @Override
  public PyObject method3(
      PyObject callee, PyObject self, PyObject a, PyObject b, PyObject c, ThreadState ts) {
    return self == null ? callee.call(ts, a, b, c) : callee.callMethod(ts, self, a, b, c);
  }
}
