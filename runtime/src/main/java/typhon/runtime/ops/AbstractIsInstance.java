package typhon.runtime.ops;

import typhon.runtime.error.Errors;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.Names;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.type.PyType;

/**
 * isinstance and issubclass for objects that only look like classes: by {@code __bases__} (CPython:
 * abstract.c).
 */
public final class AbstractIsInstance {
  private static final PyStr BASES = PyStr.intern("__bases__");

  private AbstractIsInstance() {}

  static boolean isInstance(PyObject value, PyObject cls) {
    if (cls instanceof PyType t) {
      return Objects.plainIsInstance(value, t);
    }
    if (basesOf(cls) == null) {
      throw Errors.typeError("isinstance() arg 2 must be a type, a tuple of types, or a union");
    }
    PyObject claimed = Objects.getAttributeOrNull(value, Names.CLASS);
    return claimed != null && claimed != PyNone.NONE && inBases(claimed, cls);
  }

  /** issubclass without {@code __subclasscheck__}. */
  public static boolean isSubclass(PyObject derived, PyObject cls) {
    if (derived instanceof PyType d && cls instanceof PyType c) {
      return d.isSubtypeOf(c);
    }
    if (basesOf(derived) == null) {
      throw Errors.typeError("issubclass() arg 1 must be a class");
    }
    if (!(cls instanceof PyType) && basesOf(cls) == null) {
      throw Errors.typeError("issubclass() arg 2 must be a class, a tuple of classes, or a union");
    }
    return inBases(derived, cls);
  }

  private static PyTuple basesOf(PyObject cls) {
    return Objects.getAttributeOrNull(cls, BASES) instanceof PyTuple t ? t : null;
  }

  // CPython: abstract.c abstract_issubclass
  private static boolean inBases(PyObject derived, PyObject cls) {
    PyObject at = derived;
    while (at != cls) {
      PyTuple bases = basesOf(at);
      if (bases == null || bases.size() == 0) {
        return false;
      }
      if (bases.size() > 1) {
        return inAny(bases, cls);
      }
      at = bases.get(0);
    }
    return true;
  }

  private static boolean inAny(PyTuple bases, PyObject cls) {
    ThreadState ts = ThreadState.current();
    ts.enterRecursiveCall();
    try {
      for (PyObject base : bases.array()) {
        if (inBases(base, cls)) {
          return true;
        }
      }
      return false;
    } finally {
      ts.leaveRecursiveCall();
    }
  }
}
