package typhon.runtime.ops;

import typhon.runtime.object.IntArithmetic;
import typhon.runtime.object.PyBool;
import typhon.runtime.object.PyFloat;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyInt64;
import typhon.runtime.object.PyObject;
import typhon.runtime.type.SpecialMethod;

/**
 * The six comparisons, in two forms: the object that the expression gives, and the truth that a
 * condition needs. Exact numbers go first, by value; the protocol is {@link Objects#richCompare}.
 */
public final class Comparisons {
  private Comparisons() {}

  // As an object

  public static PyObject lt(PyObject a, PyObject b) {
    return areNumbers(a, b) ? PyBool.of(isLess(a, b)) : Objects.richCompare(SpecialMethod.LT, a, b);
  }

  public static PyObject le(PyObject a, PyObject b) {
    return areNumbers(a, b)
        ? PyBool.of(isLessOrEqual(a, b))
        : Objects.richCompare(SpecialMethod.LE, a, b);
  }

  public static PyObject eq(PyObject a, PyObject b) {
    return areNumbers(a, b)
        ? PyBool.of(isEqual(a, b))
        : Objects.richCompare(SpecialMethod.EQ, a, b);
  }

  public static PyObject ne(PyObject a, PyObject b) {
    return areNumbers(a, b)
        ? PyBool.of(!isEqual(a, b))
        : Objects.richCompare(SpecialMethod.NE, a, b);
  }

  public static PyObject gt(PyObject a, PyObject b) {
    return areNumbers(a, b) ? PyBool.of(isLess(b, a)) : Objects.richCompare(SpecialMethod.GT, a, b);
  }

  public static PyObject ge(PyObject a, PyObject b) {
    return areNumbers(a, b)
        ? PyBool.of(isLessOrEqual(b, a))
        : Objects.richCompare(SpecialMethod.GE, a, b);
  }

  // As a truth value

  public static boolean isLt(PyObject a, PyObject b) {
    return areNumbers(a, b)
        ? isLess(a, b)
        : Objects.isTrue(Objects.richCompare(SpecialMethod.LT, a, b));
  }

  public static boolean isLe(PyObject a, PyObject b) {
    return areNumbers(a, b)
        ? isLessOrEqual(a, b)
        : Objects.isTrue(Objects.richCompare(SpecialMethod.LE, a, b));
  }

  public static boolean isEq(PyObject a, PyObject b) {
    return areNumbers(a, b)
        ? isEqual(a, b)
        : Objects.isTrue(Objects.richCompare(SpecialMethod.EQ, a, b));
  }

  public static boolean isNe(PyObject a, PyObject b) {
    return areNumbers(a, b)
        ? !isEqual(a, b)
        : Objects.isTrue(Objects.richCompare(SpecialMethod.NE, a, b));
  }

  public static boolean isGt(PyObject a, PyObject b) {
    return areNumbers(a, b)
        ? isLess(b, a)
        : Objects.isTrue(Objects.richCompare(SpecialMethod.GT, a, b));
  }

  public static boolean isGe(PyObject a, PyObject b) {
    return areNumbers(a, b)
        ? isLessOrEqual(b, a)
        : Objects.isTrue(Objects.richCompare(SpecialMethod.GE, a, b));
  }

  // Numbers of exact type

  /** Whether both are exact ints or both exact floats. Mixed pairs take the long way. */
  private static boolean areNumbers(PyObject a, PyObject b) {
    return (a instanceof PyInt64 && b instanceof PyInt64) || areOtherNumbers(a, b);
  }

  private static boolean areOtherNumbers(PyObject a, PyObject b) {
    if (a.getClass() == PyFloat.class) {
      return b.getClass() == PyFloat.class;
    }
    return a instanceof PyInt x && b instanceof PyInt y && x.exact() == a && y.exact() == b;
  }

  private static boolean isLess(PyObject a, PyObject b) {
    if (a instanceof PyInt64 x && b instanceof PyInt64 y) {
      return x.value < y.value;
    }
    return a instanceof PyFloat x
        ? x.value < ((PyFloat) b).value
        : IntArithmetic.compare((PyInt) a, (PyInt) b) < 0;
  }

  private static boolean isLessOrEqual(PyObject a, PyObject b) {
    if (a instanceof PyInt64 x && b instanceof PyInt64 y) {
      return x.value <= y.value;
    }
    return a instanceof PyFloat x
        ? x.value <= ((PyFloat) b).value
        : IntArithmetic.compare((PyInt) a, (PyInt) b) <= 0;
  }

  private static boolean isEqual(PyObject a, PyObject b) {
    if (a instanceof PyInt64 x && b instanceof PyInt64 y) {
      return x.value == y.value;
    }
    return a instanceof PyFloat x
        ? x.value == ((PyFloat) b).value
        : IntArithmetic.equal((PyInt) a, (PyInt) b);
  }
}
