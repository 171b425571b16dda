package typhon.runtime.ops;

import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.object.TypeParameters;

/** Type parameters and type aliases of definitions; functions that are null stand for parts that are not there. */
public final class GenericDefinitions {
  private GenericDefinitions() {}

  /** A TypeVar whose bound, or tuple of constraints, and default are computed by functions. */
  public static PyObject typeVar(PyStr name, PyObject bound, int constrained, PyObject fallback) {
    ThreadState ts = ThreadState.current();
    PyObject made;
    if (bound == null) {
      made = TypeParameters.typeVar(ts, name);
    } else if (constrained != 0) {
      made = TypeParameters.typeVarWithConstraints(ts, name, bound);
    } else {
      made = TypeParameters.typeVarWithBound(ts, name, bound);
    }
    return withDefault(made, fallback);
  }

  public static PyObject paramSpec(PyStr name, PyObject fallback) {
    return withDefault(TypeParameters.paramSpec(ThreadState.current(), name), fallback);
  }

  public static PyObject typeVarTuple(PyStr name, PyObject fallback) {
    return withDefault(TypeParameters.typeVarTuple(ThreadState.current(), name), fallback);
  }

  private static PyObject withDefault(PyObject parameter, PyObject fallback) {
    return fallback == null ? parameter : TypeParameters.setDefault(parameter, fallback);
  }

  /** {@code params} is a tuple or null. */
  public static PyObject typeAlias(PyStr name, PyObject params, PyObject value) {
    PyObject all = params == null ? PyTuple.EMPTY : params;
    return TypeParameters.typeAlias(ThreadState.current(), name, all, value);
  }

  public static PyObject genericBase(PyObject params) {
    return TypeParameters.subscriptGeneric((PyTuple) params);
  }
}
