package typhon.runtime.object;

/** Comparisons of a float with floats and, by exact value, with ints. */
// CPython: floatobject.c float_richcompare
public final class FloatComparison {
  private FloatComparison() {}

  static PyObject less(double a, PyObject value, boolean orEqual) {
    if (value instanceof PyFloat f) {
      return PyBool.of(orEqual ? a <= f.value : a < f.value);
    }
    if (value instanceof PyInt i) {
      // The int is on the left side of FloatConversion's order.
      return PyBool.of(!Double.isNaN(a) && FloatConversion.compare(i, a) >= (orEqual ? 0 : 1));
    }
    return PyNotImplemented.NOT_IMPLEMENTED;
  }

  static PyObject greater(double a, PyObject value, boolean orEqual) {
    if (value instanceof PyFloat f) {
      return PyBool.of(orEqual ? a >= f.value : a > f.value);
    }
    if (value instanceof PyInt i) {
      return PyBool.of(!Double.isNaN(a) && FloatConversion.compare(i, a) <= (orEqual ? 0 : -1));
    }
    return PyNotImplemented.NOT_IMPLEMENTED;
  }

  static PyObject equal(double a, PyObject value) {
    if (value instanceof PyFloat f) {
      return PyBool.of(a == f.value);
    }
    return value instanceof PyInt i ? PyBool.of(equal(i, a)) : PyNotImplemented.NOT_IMPLEMENTED;
  }

  /** Whether int and float are the same number. */
  public static boolean equal(PyInt a, double b) {
    return !Double.isNaN(b) && FloatConversion.compare(a, b) == 0;
  }
}
