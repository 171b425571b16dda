package typhon.runtime.type;

import java.util.LinkedHashMap;
import java.util.Map;
import typhon.runtime.error.Errors;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyTuple;

/**
 * {@code cls.__bases__ = (...)} (CPython: typeobject.c type_set_bases). The new orders of
 * resolution are computed class by class, since a metaclass may bring its own {@code mro()}; when
 * one fails, all is put back.
 */
final class BasesAssignment {
  private BasesAssignment() {}

  static void assign(PyType type, PyObject value) {
    PyType[] bases = check(type, value);
    PyType newBase = TypeBuilder.bestBase(bases);
    LayoutRules.requireSame(type.base(), newBase, "__bases__");
    PyType[] oldBases = type.bases();
    PyType oldBase = type.base();
    Map<PyType, PyType[]> oldOrders = new LinkedHashMap<>();
    type.setBases(bases, newBase);
    try {
      updateOrders(ThreadState.current(), type, oldOrders);
    } catch (RuntimeException e) {
      if (type.bases() == bases) {
        oldOrders.forEach(PyType::setMro);
        type.setBases(oldBases, oldBase);
      }
      throw e;
    }
  }

  private static PyType[] check(PyType type, PyObject value) {
    if (!(value instanceof PyTuple tuple)) {
      throw Errors.typeError(
          "can only assign tuple to " + type.name() + ".__bases__, not " + value.type().name());
    }
    if (tuple.size() == 0) {
      throw Errors.typeError(
          "can only assign non-empty tuple to " + type.name() + ".__bases__, not ()");
    }
    PyType[] bases = new PyType[tuple.size()];
    for (int i = 0; i < bases.length; i++) {
      if (!(tuple.get(i) instanceof PyType b)) {
        throw Errors.typeError(
            type.name()
                + ".__bases__ must be tuple of classes, not '"
                + tuple.get(i).type().name()
                + "'");
      }
      if (b.isSubtypeOf(type) || hasBase(b, type)) {
        throw Errors.typeError("a __bases__ item causes an inheritance cycle");
      }
      bases[i] = b;
    }
    return bases;
  }

  /** The MRO of a class may not be up to date yet, when {@code mro()} assigns bases. */
  private static boolean hasBase(PyType type, PyType wanted) {
    for (PyType t = type; t != null; t = t.base()) {
      if (t == wanted) {
        return true;
      }
    }
    return false;
  }

  private static void updateOrders(ThreadState ts, PyType type, Map<PyType, PyType[]> oldOrders) {
    PyType[] order = ResolutionOrder.of(ts, type);
    oldOrders.putIfAbsent(type, type.mro());
    type.setMro(order);
    for (PyType sub : type.subclasses()) {
      updateOrders(ts, sub, oldOrders);
    }
  }
}
