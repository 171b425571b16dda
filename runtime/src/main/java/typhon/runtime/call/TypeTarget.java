package typhon.runtime.call;

import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.type.PyType;

/**
 * How one class is called (CPython: typeobject.c type_call). Calls of {@code __init__} are in
 * {@code initN}, which a class made for this one target overrides, so that HotSpot's profile of
 * them is of this Python class alone.
 *
 * <p>Thread rule: the plan is immutable and checked at each use; a lost one is made again.
 */
public class TypeTarget extends Target {
  /** As {@link ColdTarget}. */
  private static final int WARM = 120;

  private final PyType type;
  private ConstructionPlan plan;
  private int calls;

  protected TypeTarget(PyType type) {
    this.type = type;
  }

  /** The first target of a class. */
  public static Target cold(PyType type) {
    return new TypeTarget(type);
  }

  /** The present plan, or null for the general way. */
  private ConstructionPlan plan() {
    ConstructionPlan p = plan;
    return p != null && p.holds() ? p : planAgain();
  }

  private ConstructionPlan planAgain() {
    ConstructionPlan made = ConstructionPlan.of(type);
    plan = made;
    return made;
  }

  private void count() {
    if (++calls == WARM && getClass() == TypeTarget.class && type.isHeapType()) {
      type.replaceTarget(WarmTypes.make(type));
    }
  }

  @Override
  public PyObject call0(PyObject callee, ThreadState ts) {
    ConstructionPlan p = plan();
    if (p == null) {
      return Construction.call(ts, type);
    }
    count();
    PyObject made = p.make(ts);
    if (p.completes(made)) {
      return ConstructionPlan.completed(made, init0(p.init, made, ts));
    }
    return made.type() == type ? made : complete(made, ts);
  }

  @Override
  public PyObject call1(PyObject callee, PyObject a, ThreadState ts) {
    ConstructionPlan p = plan();
    if (p == null || !p.takesArguments()) {
      return Construction.call(ts, type, a);
    }
    count();
    PyObject made = p.make(ts, a);
    if (p.completes(made)) {
      return ConstructionPlan.completed(made, init1(p.init, made, a, ts));
    }
    return made.type() == type ? made : complete(made, ts, a);
  }

  @Override
  public PyObject call2(PyObject callee, PyObject a, PyObject b, ThreadState ts) {
    ConstructionPlan p = plan();
    if (p == null || !p.takesArguments()) {
      return Construction.call(ts, type, new PyObject[] {a, b}, null);
    }
    count();
    PyObject made = p.make(ts, a, b);
    if (p.completes(made)) {
      return ConstructionPlan.completed(made, init2(p.init, made, a, b, ts));
    }
    return made.type() == type ? made : complete(made, ts, a, b);
  }

  @Override
  public PyObject call3(PyObject callee, PyObject a, PyObject b, PyObject c, ThreadState ts) {
    ConstructionPlan p = plan();
    if (p == null || !p.takesArguments()) {
      return Construction.call(ts, type, new PyObject[] {a, b, c}, null);
    }
    count();
    PyObject made = p.make(ts, a, b, c);
    if (p.completes(made)) {
      return ConstructionPlan.completed(made, init3(p.init, made, a, b, c, ts));
    }
    return made.type() == type ? made : complete(made, ts, a, b, c);
  }

  @Override
  public PyObject callMany(PyObject callee, PyObject[] args, PyStr[] keywords, ThreadState ts) {
    ConstructionPlan p = plan();
    if (p == null || !p.takesArguments()) {
      return Construction.call(ts, type, args, keywords);
    }
    count();
    PyObject made = p.make(ts, args, keywords);
    if (p.completes(made)) {
      return ConstructionPlan.completed(made, initMany(p.init, made, args, keywords, ts));
    }
    return made.type() == type ? made : Construction.complete(ts, type, made, args, keywords);
  }

  @Override
  public PyObject methodMany(
      PyObject callee, PyObject self, PyObject[] args, PyStr[] keywords, ThreadState ts) {
    return self == null
        ? callMany(callee, args, keywords, ts)
        : callee.callMethod(ts, self, args, keywords);
  }

  /** A class found as an attribute of a class does not bind. */
  @Override
  public PyObject method0(PyObject callee, PyObject self, ThreadState ts) {
    return self == null ? call0(callee, ts) : callee.callMethod(ts, self);
  }

  @Override
  public PyObject method1(PyObject callee, PyObject self, PyObject a, ThreadState ts) {
    return self == null ? call1(callee, a, ts) : callee.callMethod(ts, self, a);
  }

  @Override
  public PyObject method2(PyObject callee, PyObject self, PyObject a, PyObject b, ThreadState ts) {
    return self == null ? call2(callee, a, b, ts) : callee.callMethod(ts, self, a, b);
  }

  @Override
  public PyObject method3(
      PyObject callee, PyObject self, PyObject a, PyObject b, PyObject c, ThreadState ts) {
    return self == null ? call3(callee, a, b, c, ts) : callee.callMethod(ts, self, a, b, c);
  }

  private PyObject complete(PyObject made, ThreadState ts, PyObject... args) {
    return Construction.complete(ts, type, made, args, null);
  }

  protected PyObject initMany(
      PyObject init, PyObject made, PyObject[] args, PyStr[] keywords, ThreadState ts) {
    return init.callMethod(ts, made, args, keywords);
  }

  protected PyObject init0(PyObject init, PyObject made, ThreadState ts) {
    return init.callMethod(ts, made);
  }

  protected PyObject init1(PyObject init, PyObject made, PyObject a, ThreadState ts) {
    return init.callMethod(ts, made, a);
  }

  protected PyObject init2(PyObject init, PyObject made, PyObject a, PyObject b, ThreadState ts) {
    return init.callMethod(ts, made, a, b);
  }

  protected PyObject init3(
      PyObject init, PyObject made, PyObject a, PyObject b, PyObject c, ThreadState ts) {
    return init.callMethod(ts, made, a, b, c);
  }
}
