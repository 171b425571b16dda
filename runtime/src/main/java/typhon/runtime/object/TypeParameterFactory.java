package typhon.runtime.object;

import typhon.runtime.frame.ThreadState;
import typhon.runtime.ops.Calls;

/** Makes type parameters and type aliases whose parts are computed late (PEP 695, PEP 696). */
public final class TypeParameterFactory {
  private TypeParameterFactory() {}

  private static LateValue late(PyObject evaluate) {
    return evaluate == null ? null : LateValue.of(evaluate);
  }

  /** {@code [T: bound = fallback]}; null functions: there is none. */
  public static PyObject typeVar(
      ThreadState ts, PyStr name, PyObject bound, PyObject constraints, PyObject fallback) {
    return new PyTypeVar(
        ts, name, late(bound), late(constraints), late(fallback), false, false, true);
  }

  /** {@code [**P = fallback]}. */
  public static PyObject paramSpec(ThreadState ts, PyStr name, PyObject fallback) {
    return new PyParamSpec(ts, name, null, late(fallback), false, false, true);
  }

  /** {@code [*Ts = fallback]}. */
  public static PyObject typeVarTuple(ThreadState ts, PyStr name, PyObject fallback) {
    return new PyTypeVarTuple(ts, name, late(fallback));
  }

  /** {@code type name[params] = value}. */
  public static PyObject typeAlias(ThreadState ts, PyStr name, PyTuple params, PyObject evaluate) {
    return new PyTypeAliasType(ts, name, params, LateValue.of(evaluate));
  }

  /** The base {@code Generic[params]} of a class with type parameters. */
  public static PyObject genericBase(PyTuple params) {
    return Calls.call(
        TypingCalls.attribute("typing", "_GenericAlias"), PyGeneric.TYPE, unpack(params));
  }

  /**
   * Parameters of kind TypeVarTuple stand unpacked in a subscript. CPython: typevarobject.c
   * unpack_typevartuples
   */
  static PyTuple unpack(PyTuple params) {
    PyObject[] all = params.toArray();
    for (int i = 0; i < all.length; i++) {
      if (all[i] instanceof PyTypeVarTuple t) {
        all[i] = t.unpacked();
      }
    }
    return PyTuple.of(all);
  }
}
