package typhon.runtime.ops;

import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.object.TypeParameterFactory;

/** Type parameters and type aliases of the language, as compiled code makes them. */
public final class TypeParameters {
  private TypeParameters() {}

  /**
   * A TypeVar whose bound, or constraints, and default are evaluated by functions (null: there are
   * none).
   */
  public static PyObject typeVar(PyStr name, PyObject bound, int constrained, PyObject fallback) {
    PyObject plainBound = constrained != 0 ? null : bound;
    PyObject constraints = constrained != 0 ? bound : null;
    return TypeParameterFactory.typeVar(
        ThreadState.current(), name, plainBound, constraints, fallback);
  }

  public static PyObject paramSpec(PyStr name, PyObject fallback) {
    return TypeParameterFactory.paramSpec(ThreadState.current(), name, fallback);
  }

  public static PyObject typeVarTuple(PyStr name, PyObject fallback) {
    return TypeParameterFactory.typeVarTuple(ThreadState.current(), name, fallback);
  }

  /** A type alias; {@code params} is a tuple or null. */
  public static PyObject typeAlias(PyStr name, PyObject params, PyObject value) {
    PyTuple all = params == null ? PyTuple.EMPTY : (PyTuple) params;
    return TypeParameterFactory.typeAlias(ThreadState.current(), name, all, value);
  }

  /** {@code Generic[params]}: the additional base of a generic class. */
  public static PyObject genericBase(PyObject params) {
    return TypeParameterFactory.genericBase((PyTuple) params);
  }
}
