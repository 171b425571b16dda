package typhon.runtime.call;

import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyBuiltinFunction;
import typhon.runtime.object.PyFunction;
import typhon.runtime.object.PyMethodDescriptor;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.type.PyType;

/**
 * How a callee is called. Generated code asks {@link #of} for the callee's target and calls a
 * method of it in its own bytecode, so that HotSpot's profile of that call, and with it inlining,
 * belongs to the one place in the program (design D14).
 *
 * <p>{@code callN} calls the callee with N arguments. {@code methodN} does so for a callee that was
 * found as {@code self.name}: a raw attribute of the class to be called with {@code self} in front,
 * or any callable when {@code self} is null.
 */
public abstract class Target {
  /** The target of a callee, to be used at once. */
  public static Target of(PyObject callee) {
    if (callee instanceof PyFunction f) {
      return f.target();
    }
    if (callee instanceof PyMethodDescriptor) {
      return DescriptorTarget.INSTANCE;
    }
    if (callee instanceof PyBuiltinFunction) {
      return BuiltinTarget.INSTANCE;
    }
    return callee instanceof PyType t ? t.target() : GeneralTarget.INSTANCE;
  }

  public abstract PyObject call0(PyObject callee, ThreadState ts);

  public abstract PyObject call1(PyObject callee, PyObject a, ThreadState ts);

  public abstract PyObject call2(PyObject callee, PyObject a, PyObject b, ThreadState ts);

  public abstract PyObject call3(
      PyObject callee, PyObject a, PyObject b, PyObject c, ThreadState ts);

  /** The call with any arguments; {@code keywords} names the last of them, or is null. */
  public abstract PyObject callMany(
      PyObject callee, PyObject[] args, PyStr[] keywords, ThreadState ts);

  public abstract PyObject methodMany(
      PyObject callee, PyObject self, PyObject[] args, PyStr[] keywords, ThreadState ts);

  public abstract PyObject method0(PyObject callee, PyObject self, ThreadState ts);

  public abstract PyObject method1(PyObject callee, PyObject self, PyObject a, ThreadState ts);

  public abstract PyObject method2(
      PyObject callee, PyObject self, PyObject a, PyObject b, ThreadState ts);

  public abstract PyObject method3(
      PyObject callee, PyObject self, PyObject a, PyObject b, PyObject c, ThreadState ts);
}
