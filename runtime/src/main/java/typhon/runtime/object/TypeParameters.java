package typhon.runtime.object;

import typhon.runtime.frame.ThreadState;
import typhon.runtime.ops.Calls;

/** What compiled code calls for type parameter lists and type statements (PEP 695, PEP 696). */
public final class TypeParameters {
  private TypeParameters() {}

  /** {@code [T]}. */
  public static PyObject typeVar(ThreadState ts, PyStr name) {
    return new PyTypeVar(ts, name, null, null, null, false, false, true);
  }

  /** {@code [T: bound]}; the function computes the bound. */
  public static PyObject typeVarWithBound(ThreadState ts, PyStr name, PyObject evaluate) {
    return new PyTypeVar(ts, name, LateValue.of(evaluate), null, null, false, false, true);
  }

  /** {@code [T: (a, b)]}; the function computes the tuple of constraints. */
  public static PyObject typeVarWithConstraints(ThreadState ts, PyStr name, PyObject evaluate) {
    return new PyTypeVar(ts, name, null, LateValue.of(evaluate), null, false, false, true);
  }

  /** {@code [**P]}. */
  public static PyObject paramSpec(ThreadState ts, PyStr name) {
    return new PyParamSpec(ts, name, null, null, false, false, true);
  }

  /** {@code [*Ts]}. */
  public static PyObject typeVarTuple(ThreadState ts, PyStr name) {
    return new PyTypeVarTuple(ts, name, null);
  }

  /** {@code [T = default]}: gives the parameter itself. */
  public static PyObject setDefault(PyObject parameter, PyObject evaluate) {
    ((TypeParameter) parameter).setFallback(LateValue.of(evaluate));
    return parameter;
  }

  /** {@code type name[params] = value}; {@code params} may be None. */
  public static PyObject typeAlias(ThreadState ts, PyStr name, PyObject params, PyObject evaluate) {
    PyTuple all = params instanceof PyTuple t ? t : PyTuple.EMPTY;
    return new PyTypeAliasType(ts, name, all, LateValue.of(evaluate));
  }

  /** The base {@code Generic[params]} of a class with type parameters. */
  public static PyObject subscriptGeneric(PyTuple params) {
    return Calls.call(
        TypingCalls.attribute("typing", "_GenericAlias"), PyGeneric.TYPE, unpack(params));
  }

  // CPython: typevarobject.c unpack_typevartuples
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
