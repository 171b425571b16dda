package typhon.runtime.object;

import typhon.runtime.error.Errors;
import typhon.runtime.error.PyBaseException;
import typhon.runtime.type.PyType;
import typhon.runtime.type.SpecialMethod;

/**
 * The checks of an explicit call of a built-in type's {@code __new__} (CPython: typeobject.c
 * tp_new_wrapper).
 */
final class NewChecks {
  private NewChecks() {}

  static PyType check(PyType type, PyObject[] args, PyStr[] keywords) {
    if (args.length - (keywords == null ? 0 : keywords.length) < 1) {
      throw Errors.typeError(type.name() + ".__new__(): not enough arguments");
    }
    if (!(args[0] instanceof PyType cls)) {
      throw Errors.typeError(
          type.name() + ".__new__(X): X is not a type object (" + args[0].type().name() + ")");
    }
    if (!cls.isSubtypeOf(type)) {
      throw Errors.typeError(
          type.name()
              + ".__new__("
              + cls.name()
              + "): "
              + cls.name()
              + " is not a subtype of "
              + type.name());
    }
    // Every exception can be made by the __new__ of its bases: PyBaseException.__new__ sees to the
    // Java class.
    if (cls.layout() != type.layout() && !type.isSubtypeOf(PyBaseException.TYPE)) {
      if (cls.special(SpecialMethod.NEW) == PyBaseObject.TYPE.special(SpecialMethod.NEW)) {
        throw Errors.typeError("cannot create '" + cls.fullName() + "' instances");
      }
      String needed = cls.layout().name();
      throw Errors.typeError(
          type.name() + ".__new__(" + cls.name() + ") is not safe, use " + needed + ".__new__()");
    }
    return cls;
  }
}
