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

/** Pattern of the targets of bodies that take their parameters in an array. */
final class WarmTargetMany extends WarmTarget {
  private static final MethodHandle BODY = WarmTargets.body(MethodHandles.lookup());

  WarmTargetMany(CompiledUnit unit, PyCode code) {
    super(unit, code);
  }

  @Override
  public PyObject run(PyFunction f, PyObject[] parameters, ThreadState ts) {
    try {
      return (PyObject) BODY.invokeExact(ts, f, parameters);
    } catch (Throwable t) {
      throw Thrown.again(t);
    }
  }
}
