package typhon.runtime.ops;

import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyBool;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;

/** Type parameters and type aliases of the language, made by module {@code _typing}. */
public final class TypeParameters {
  private TypeParameters() {}

  private static PyObject make(String maker, PyObject... args) {
    ThreadState ts = ThreadState.current();
    PyObject module = ts.interpreter.importModule("_typing");
    return Objects.getAttribute(module, PyStr.intern(maker)).call(ts, args, null);
  }

  private static PyObject orNone(PyObject value) {
    return value == null ? PyNone.NONE : value;
  }

  /** A TypeVar whose bound, or constraints, and default are evaluated by functions (null: there are none). */
  public static PyObject typeVar(PyStr name, PyObject bound, int constrained, PyObject fallback) {
    return make(
        "_make_typevar", name, orNone(bound), PyBool.of(constrained != 0), orNone(fallback));
  }

  public static PyObject paramSpec(PyStr name, PyObject fallback) {
    return make("_make_paramspec", name, orNone(fallback));
  }

  public static PyObject typeVarTuple(PyStr name, PyObject fallback) {
    return make("_make_typevartuple", name, orNone(fallback));
  }

  /** A type alias; {@code params} is a tuple or null. */
  public static PyObject typeAlias(PyStr name, PyObject params, PyObject value) {
    return make("_make_typealias", name, params == null ? PyTuple.EMPTY : params, value);
  }

  /** {@code Generic[params]}: the additional base of a generic class. */
  public static PyObject genericBase(PyObject params) {
    ThreadState ts = ThreadState.current();
    PyObject typing = ts.interpreter.importModule("typing");
    PyObject subscript = Objects.getAttribute(typing, PyStr.intern("_generic_class_getitem"));
    PyObject generic = Objects.getAttribute(typing, PyStr.intern("Generic"));
    return subscript.call(ts, generic, unpacked((PyTuple) params));
  }

  /** Parameters of kind TypeVarTuple stand unpacked in a subscript. CPython: typevarobject.c unpack_typevartuples. */
  private static PyObject unpacked(PyTuple params) {
    PyObject[] items = params.toArray();
    for (int i = 0; i < items.length; i++) {
      if (items[i].type().name().equals("TypeVarTuple")) {
        items[i] = Iteration.toArray(items[i])[0];
      }
    }
    return PyTuple.of(items);
  }
}
