package typhon.runtime.call;

import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyCode;
import typhon.runtime.object.PyFunction;
import typhon.runtime.object.PyObject;

/**
 * The first target of every function: runs bodies through the unit's dispatcher and counts, until a
 * target of the code's own is worth its class.
 *
 * <p>Thread rule: the count may lose steps. The replacement is published by a volatile field; each
 * function takes it over by compare-and-set when it is called next.
 */
final class ColdTarget extends FunctionTarget {
  /**
   * HotSpot's first compiler begins to note receivers after 200 calls of the caller: the target
   * should be the lasting one by then.
   */
  private static final int WARM = 120;

  private int calls;
  private volatile FunctionTarget warm;

  ColdTarget(CompiledUnit unit, PyCode code) {
    super(unit, code);
  }

  private void count(PyFunction f) {
    if (++calls > WARM) {
      warmUp(f);
    }
  }

  private void warmUp(PyFunction f) {
    FunctionTarget next = warm;
    if (next == null) {
      synchronized (this) {
        next = warm;
        if (next == null) {
          calls = 0;
          next = code.unit().warmTarget(unit, code);
          if (next == null) {
            calls = Integer.MIN_VALUE;
            return;
          }
          unit.replaceTarget(this, next);
          warm = next;
        }
      }
    }
    f.replaceTarget(this, next);
  }

  @Override
  protected PyObject run0(PyFunction f, ThreadState ts) {
    count(f);
    return unit.call0(code.id(), ts, f);
  }

  @Override
  protected PyObject run1(PyFunction f, PyObject a, ThreadState ts) {
    count(f);
    return unit.call1(code.id(), ts, f, a);
  }

  @Override
  protected PyObject run2(PyFunction f, PyObject a, PyObject b, ThreadState ts) {
    count(f);
    return unit.call2(code.id(), ts, f, a, b);
  }

  @Override
  protected PyObject run3(PyFunction f, PyObject a, PyObject b, PyObject c, ThreadState ts) {
    count(f);
    return unit.call3(code.id(), ts, f, a, b, c);
  }

  @Override
  protected PyObject run4(
      PyFunction f, PyObject a, PyObject b, PyObject c, PyObject d, ThreadState ts) {
    count(f);
    return unit.call4(code.id(), ts, f, a, b, c, d);
  }

  @Override
  public PyObject run(PyFunction f, PyObject[] parameters, ThreadState ts) {
    count(f);
    return unit.call(code.id(), ts, f, parameters);
  }
}
