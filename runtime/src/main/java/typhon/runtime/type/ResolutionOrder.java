package typhon.runtime.type;

import typhon.runtime.error.Errors;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyObject;
import typhon.runtime.ops.Iteration;

/**
 * The MRO of a class: C3, unless its metaclass overrides {@code mro()} (CPython: typeobject.c
 * mro_invoke).
 */
final class ResolutionOrder {
  private ResolutionOrder() {}

  static boolean isCustom(PyType metatype) {
    return metatype != PyType.TYPE && !metatype.inheritsSpecial(SpecialMethod.MRO, PyType.TYPE);
  }

  /** The order of a class that is otherwise complete. */
  static PyType[] of(ThreadState ts, PyType type) {
    return isCustom(type.type()) ? custom(ts, type) : Mro.linearize(type, type.bases());
  }

  private static PyType[] custom(ThreadState ts, PyType type) {
    PyObject[] items =
        Iteration.toArray(type.type().special(SpecialMethod.MRO).callMethod(ts, type));
    if (items.length == 0) {
      throw Errors.typeError("type MRO must not be empty");
    }
    PyType[] order = new PyType[items.length];
    PyType solid = TypeBuilder.solid(type);
    for (int i = 0; i < items.length; i++) {
      if (!(items[i] instanceof PyType t)) {
        throw Errors.typeError("mro() returned a non-class ('" + items[i].type().name() + "')");
      }
      if (!solid.isSubtypeOf(TypeBuilder.solid(t))) {
        throw Errors.typeError("mro() returned base with unsuitable layout ('" + t.name() + "')");
      }
      order[i] = t;
    }
    return order;
  }
}
