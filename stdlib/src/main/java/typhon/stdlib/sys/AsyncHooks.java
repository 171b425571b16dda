package typhon.stdlib.sys;

import typhon.runtime.error.Errors;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.StructType;
import typhon.runtime.type.SpecialMethod;

/** Hooks for asynchronous generators (PEP 525) and origin tracking of coroutines: per thread. */
final class AsyncHooks {
  private static final StructType HOOKS =
      new StructType(
          "sys",
          "asyncgen_hooks",
          "The hooks called for asynchronous generators.",
          2,
          true,
          "firstiter",
          "finalizer");

  private AsyncHooks() {}

  static PyObject get(ThreadState ts) {
    return HOOKS.of(orNone(ts.asyncGenFirstIter), orNone(ts.asyncGenFinalizer));
  }

  private static PyObject orNone(PyObject hook) {
    return hook == null ? PyNone.NONE : hook;
  }

  static void set(ThreadState ts, PyObject firstIter, PyObject finalizer) {
    check("finalizer", finalizer);
    check("firstiter", firstIter);
    if (finalizer != null) {
      ts.asyncGenFinalizer = finalizer == PyNone.NONE ? null : finalizer;
    }
    if (firstIter != null) {
      ts.asyncGenFirstIter = firstIter == PyNone.NONE ? null : firstIter;
    }
  }

  private static void check(String name, PyObject hook) {
    if (hook != null && hook != PyNone.NONE && hook.type().special(SpecialMethod.CALL) == null) {
      throw Errors.typeError("callable " + name + " expected, got " + hook.type().name());
    }
  }

  static int originDepth(ThreadState ts) {
    return ts.coroutineOriginDepth;
  }

  static void setOriginDepth(ThreadState ts, int depth) {
    ts.coroutineOriginDepth = depth;
  }
}
