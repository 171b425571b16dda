package typhon.runtime.call;

import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyCode;
import typhon.runtime.object.PyFunction;
import typhon.runtime.object.PyObject;

/**
 * A target with a class of its own for one body: {@code runN} of that body's number of parameters
 * is overridden, as is {@code run}; no other is ever called.
 */
public abstract class WarmTarget extends FunctionTarget {
  protected WarmTarget(CompiledUnit unit, PyCode code) {
    super(unit, code);
  }

  @Override
  protected PyObject run0(PyFunction f, ThreadState ts) {
    return run(f, PyObject.NO_ARGS, ts);
  }

  @Override
  protected PyObject run1(PyFunction f, PyObject a, ThreadState ts) {
    return run(f, new PyObject[] {a}, ts);
  }

  @Override
  protected PyObject run2(PyFunction f, PyObject a, PyObject b, ThreadState ts) {
    return run(f, new PyObject[] {a, b}, ts);
  }

  @Override
  protected PyObject run3(PyFunction f, PyObject a, PyObject b, PyObject c, ThreadState ts) {
    return run(f, new PyObject[] {a, b, c}, ts);
  }

  @Override
  protected PyObject run4(
      PyFunction f, PyObject a, PyObject b, PyObject c, PyObject d, ThreadState ts) {
    return run(f, new PyObject[] {a, b, c, d}, ts);
  }
}
