package typhon.runtime.ops;

import typhon.runtime.object.PyBaseObject;
import typhon.runtime.object.PyBool;
import typhon.runtime.object.PyComplex;
import typhon.runtime.object.PyFloat;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.type.PyType;
import typhon.runtime.type.SpecialMethod;

/**
 * Equality that runs no Python code: a container may decide it under its own lock, so that a search
 * among such objects is one step for other threads (CPython's containers keep their critical
 * section then, too).
 */
public final class PlainEquality {
  private PlainEquality() {}

  /**
   * Whether {@link #holds} can decide {@code ==} between this object and another plain one: it is
   * compared by identity, or it is an exact number or string. Not bytes: under {@code -b} a
   * comparison with a string warns, and a warning runs Python code.
   */
  public static boolean isPlain(PyObject object) {
    return isValue(object)
        || object.type().special(SpecialMethod.EQ) == PyBaseObject.TYPE.special(SpecialMethod.EQ);
  }

  /** {@code a is b or a == b} for two plain objects. */
  public static boolean holds(PyObject a, PyObject b) {
    return a == b || (isValue(a) && isValue(b) && Comparisons.isEq(a, b));
  }

  private static boolean isValue(PyObject object) {
    PyType type = object.type();
    return type == PyInt.TYPE
        || type == PyStr.TYPE
        || type == PyFloat.TYPE
        || type == PyBool.TYPE
        || type == PyComplex.TYPE;
  }
}
