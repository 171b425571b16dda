package typhon.runtime.type;

import typhon.runtime.error.Errors;
import typhon.runtime.frame.Audit;
import typhon.runtime.object.Names;
import typhon.runtime.object.PyModule;
import typhon.runtime.object.PyObject;

/** {@code obj.__class__ = cls} (CPython: typeobject.c object_set_class). */
public final class ClassAssignment {
  private ClassAssignment() {}

  public static void assign(PyObject self, PyObject value) {
    if (value == null) {
      throw Errors.typeError("can't delete __class__ attribute");
    }
    if (!(value instanceof PyType next)) {
      throw Errors.typeError(
          "__class__ must be set to a class, not '" + value.type().name() + "' object");
    }
    Audit.event("object.__setattr__", self, Names.CLASS, value);
    PyType old = self.type();
    boolean modules = self instanceof PyModule && next.isSubtypeOf(PyModule.TYPE);
    if (!modules && (!old.isHeapType() || !next.isHeapType())) {
      throw Errors.typeError(
          "__class__ assignment only supported for mutable types or ModuleType subclasses");
    }
    if (modules) {
      LayoutRules.requireSameSlots(old, next, "__class__");
    } else {
      LayoutRules.requireSame(old, next, "__class__");
    }
    synchronized (self) {
      if (self.attributeValues() != null && old.hasInstanceDict()) {
        // The values array is indexed by the old class's keys: from now on the instance has a dict
        // of its own.
        InstanceAttributes.dict(self);
      }
      self.setType(next);
    }
  }
}
