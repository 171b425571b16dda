package typhon.runtime.ops;

import typhon.runtime.object.PyBool;
import typhon.runtime.object.PyFloat;
import typhon.runtime.object.PyInt64;
import typhon.runtime.object.PyObject;
import typhon.runtime.type.SpecialMethod;

/** The comparisons as compiled code calls them, as values and as conditions. */
public final class Comparisons {
  private Comparisons() {}

  private static boolean areFloats(PyObject a, PyObject b) {
    return a.getClass() == PyFloat.class && b.getClass() == PyFloat.class;
  }

  private static double asFloat(PyObject f) {
    return ((PyFloat) f).value;
  }

  public static PyObject less(PyObject a, PyObject b) {
    if (a instanceof PyInt64 x && b instanceof PyInt64 y) {
      return PyBool.of(x.value < y.value);
    }
    if (areFloats(a, b)) {
      return PyBool.of(asFloat(a) < asFloat(b));
    }
    return Objects.richCompare(SpecialMethod.LT, a, b);
  }

  public static boolean isLess(PyObject a, PyObject b) {
    if (a instanceof PyInt64 x && b instanceof PyInt64 y) {
      return x.value < y.value;
    }
    if (areFloats(a, b)) {
      return asFloat(a) < asFloat(b);
    }
    return Objects.isTrue(Objects.richCompare(SpecialMethod.LT, a, b));
  }

  public static PyObject lessEqual(PyObject a, PyObject b) {
    if (a instanceof PyInt64 x && b instanceof PyInt64 y) {
      return PyBool.of(x.value <= y.value);
    }
    if (areFloats(a, b)) {
      return PyBool.of(asFloat(a) <= asFloat(b));
    }
    return Objects.richCompare(SpecialMethod.LE, a, b);
  }

  public static boolean isLessEqual(PyObject a, PyObject b) {
    if (a instanceof PyInt64 x && b instanceof PyInt64 y) {
      return x.value <= y.value;
    }
    if (areFloats(a, b)) {
      return asFloat(a) <= asFloat(b);
    }
    return Objects.isTrue(Objects.richCompare(SpecialMethod.LE, a, b));
  }

  public static PyObject equal(PyObject a, PyObject b) {
    if (a instanceof PyInt64 x && b instanceof PyInt64 y) {
      return PyBool.of(x.value == y.value);
    }
    if (areFloats(a, b)) {
      return PyBool.of(asFloat(a) == asFloat(b));
    }
    return Objects.richCompare(SpecialMethod.EQ, a, b);
  }

  public static boolean isEqual(PyObject a, PyObject b) {
    if (a instanceof PyInt64 x && b instanceof PyInt64 y) {
      return x.value == y.value;
    }
    if (areFloats(a, b)) {
      return asFloat(a) == asFloat(b);
    }
    return Objects.isTrue(Objects.richCompare(SpecialMethod.EQ, a, b));
  }

  public static PyObject notEqual(PyObject a, PyObject b) {
    if (a instanceof PyInt64 x && b instanceof PyInt64 y) {
      return PyBool.of(x.value != y.value);
    }
    if (areFloats(a, b)) {
      return PyBool.of(asFloat(a) != asFloat(b));
    }
    return Objects.richCompare(SpecialMethod.NE, a, b);
  }

  public static boolean isNotEqual(PyObject a, PyObject b) {
    if (a instanceof PyInt64 x && b instanceof PyInt64 y) {
      return x.value != y.value;
    }
    if (areFloats(a, b)) {
      return asFloat(a) != asFloat(b);
    }
    return Objects.isTrue(Objects.richCompare(SpecialMethod.NE, a, b));
  }

  public static PyObject greater(PyObject a, PyObject b) {
    if (a instanceof PyInt64 x && b instanceof PyInt64 y) {
      return PyBool.of(x.value > y.value);
    }
    if (areFloats(a, b)) {
      return PyBool.of(asFloat(a) > asFloat(b));
    }
    return Objects.richCompare(SpecialMethod.GT, a, b);
  }

  public static boolean isGreater(PyObject a, PyObject b) {
    if (a instanceof PyInt64 x && b instanceof PyInt64 y) {
      return x.value > y.value;
    }
    if (areFloats(a, b)) {
      return asFloat(a) > asFloat(b);
    }
    return Objects.isTrue(Objects.richCompare(SpecialMethod.GT, a, b));
  }

  public static PyObject greaterEqual(PyObject a, PyObject b) {
    if (a instanceof PyInt64 x && b instanceof PyInt64 y) {
      return PyBool.of(x.value >= y.value);
    }
    if (areFloats(a, b)) {
      return PyBool.of(asFloat(a) >= asFloat(b));
    }
    return Objects.richCompare(SpecialMethod.GE, a, b);
  }

  public static boolean isGreaterEqual(PyObject a, PyObject b) {
    if (a instanceof PyInt64 x && b instanceof PyInt64 y) {
      return x.value >= y.value;
    }
    if (areFloats(a, b)) {
      return asFloat(a) >= asFloat(b);
    }
    return Objects.isTrue(Objects.richCompare(SpecialMethod.GE, a, b));
  }
}
