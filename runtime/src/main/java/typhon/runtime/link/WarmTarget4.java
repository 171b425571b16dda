package typhon.runtime.link;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import typhon.runtime.call.CompiledUnit;
import typhon.runtime.call.WarmTarget;
import typhon.runtime.error.Thrown;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyCode;
import typhon.runtime.object.PyFunction;
import typhon.runtime.object.PyObject;

/** Pattern of the targets of bodies with 4 parameters: see {@link WarmTargets}. */
final class WarmTarget4 extends WarmTarget {
  private static final MethodHandle BODY = WarmTargets.body(MethodHandles.lookup());

  WarmTarget4(CompiledUnit unit, PyCode code) {
    super(unit, code);
  }

  @Override
  protected PyObject run4(
      PyFunction f, PyObject a, PyObject b, PyObject c, PyObject d, ThreadState ts) {
    try {
      return (PyObject) BODY.invokeExact(ts, f, a, b, c, d);
    } catch (Throwable t) {
      throw Thrown.again(t);
    }
  }

  @Override
  public PyObject run(PyFunction f, PyObject[] p, ThreadState ts) {
    return run4(f, p[0], p[1], p[2], p[3], ts);
  }
}
