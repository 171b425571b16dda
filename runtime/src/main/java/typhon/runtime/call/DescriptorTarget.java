package typhon.runtime.call;

import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyMethodDescriptor;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;

/**
 * Calls of methods of built-in types: as {@link GeneralTarget}, but HotSpot sees the class of the
 * callee.
 */
final class DescriptorTarget extends Target {
  static final Target INSTANCE = new DescriptorTarget();

  @Override
  public PyObject call0(PyObject callee, ThreadState ts) {
    return ((PyMethodDescriptor) callee).call(ts);
  }

  @Override
  public PyObject call1(PyObject callee, PyObject a, ThreadState ts) {
    return ((PyMethodDescriptor) callee).call(ts, a);
  }

  @Override
  public PyObject call2(PyObject callee, PyObject a, PyObject b, ThreadState ts) {
    return ((PyMethodDescriptor) callee).call(ts, a, b);
  }

  @Override
  public PyObject call3(PyObject callee, PyObject a, PyObject b, PyObject c, ThreadState ts) {
    return ((PyMethodDescriptor) callee).call(ts, a, b, c);
  }

  @Override
  public PyObject callMany(PyObject callee, PyObject[] args, PyStr[] keywords, ThreadState ts) {
    return ((PyMethodDescriptor) callee).call(ts, args, keywords);
  }

  @Override
  public PyObject methodMany(
      PyObject callee, PyObject self, PyObject[] args, PyStr[] keywords, ThreadState ts) {
    return self == null
        ? ((PyMethodDescriptor) callee).call(ts, args, keywords)
        : ((PyMethodDescriptor) callee).callMethod(ts, self, args, keywords);
  }

  @Override
  public PyObject method0(PyObject callee, PyObject self, ThreadState ts) {
    return self == null
        ? ((PyMethodDescriptor) callee).call(ts)
        : ((PyMethodDescriptor) callee).callMethod(ts, self);
  }

  @Override
  public PyObject method1(PyObject callee, PyObject self, PyObject a, ThreadState ts) {
    return self == null
        ? ((PyMethodDescriptor) callee).call(ts, a)
        : ((PyMethodDescriptor) callee).callMethod(ts, self, a);
  }

  @Override
  public PyObject method2(PyObject callee, PyObject self, PyObject a, PyObject b, ThreadState ts) {
    return self == null
        ? ((PyMethodDescriptor) callee).call(ts, a, b)
        : ((PyMethodDescriptor) callee).callMethod(ts, self, a, b);
  }

  @Override
  public PyObject method3(
      PyObject callee, PyObject self, PyObject a, PyObject b, PyObject c, ThreadState ts) {
    return self == null
        ? ((PyMethodDescriptor) callee).call(ts, a, b, c)
        : ((PyMethodDescriptor) callee).callMethod(ts, self, a, b, c);
  }
}
