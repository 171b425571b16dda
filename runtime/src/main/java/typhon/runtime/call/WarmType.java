package typhon.runtime.call;

import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.type.PyType;

/** Pattern of the targets of Python classes: see {@link WarmTypes}. */
final class WarmType extends TypeTarget {
  WarmType(PyType type) {
    super(type);
  }

  @Override
  protected PyObject initMany(
      PyObject init, PyObject made, PyObject[] args, PyStr[] keywords, ThreadState ts) {
    return Target.of(init).methodMany(init, made, args, keywords, ts);
  }

  @Override
  protected PyObject init0(PyObject init, PyObject made, ThreadState ts) {
    return Target.of(init).method0(init, made, ts);
  }

  @Override
  protected PyObject init1(PyObject init, PyObject made, PyObject a, ThreadState ts) {
    return Target.of(init).method1(init, made, a, ts);
  }

  @Override
  protected PyObject init2(PyObject init, PyObject made, PyObject a, PyObject b, ThreadState ts) {
    return Target.of(init).method2(init, made, a, b, ts);
  }

  @Override
  protected PyObject init3(
      PyObject init, PyObject made, PyObject a, PyObject b, PyObject c, ThreadState ts) {
    return Target.of(init).method3(init, made, a, b, c, ts);
  }
}
