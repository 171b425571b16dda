package typhon.runtime.object;

import typhon.runtime.error.Errors;
import typhon.runtime.type.SpecialMethod;

/** Checks of what Python code gives to the function type. CPython: funcobject.c func_new_impl. */
final class FunctionClosure {
  private FunctionClosure() {}

  static PyCell[] check(PyCode code, PyObject closure) {
    int needed = code.spec().freeNames().length;
    if (closure == PyNone.NONE) {
      if (needed > 0) {
        throw Errors.typeError("arg 5 (closure) must be tuple");
      }
      return null;
    }
    if (!(closure instanceof PyTuple tuple)) {
      throw Errors.typeError("arg 5 (closure) must be None or tuple");
    }
    if (tuple.size() != needed) {
      throw Errors.valueError(
          code.name() + " requires closure of length " + needed + ", not " + tuple.size());
    }
    PyCell[] cells = new PyCell[needed];
    for (int i = 0; i < needed; i++) {
      if (!(tuple.get(i) instanceof PyCell cell)) {
        throw Errors.typeError(
            "arg 5 (closure) expected cell, found " + tuple.get(i).type().name());
      }
      cells[i] = cell;
    }
    return cells;
  }

  static boolean isCallable(PyObject value) {
    return value.type().special(SpecialMethod.CALL) != null;
  }
}
