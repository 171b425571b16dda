package typhon.stdlib.math;

import typhon.annotations.BuiltinFunction;
import typhon.annotations.BuiltinMethods;
import typhon.annotations.Default;
import typhon.annotations.KeywordOnly;
import typhon.runtime.error.Errors;
import typhon.runtime.object.PyBool;
import typhon.runtime.object.PyFloat;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyObject;
import typhon.runtime.ops.Iteration;
import typhon.runtime.ops.Numbers;

/** The functions of math over iterables: sums, products, distances. */
@BuiltinMethods(MathModule.class)
final class SumFunctions {
  private SumFunctions() {}

  /** The sum of the numbers in seq as an exactly rounded float. */
  @BuiltinFunction
  static double fsum(PyObject seq) {
    ExactSum sum = new ExactSum();
    PyObject iterator = Iteration.iter(seq);
    for (PyObject item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
      sum.add(Numbers.asDouble(item));
    }
    return sum.result();
  }

  /** The product of start and all items. */
  @BuiltinFunction
  static PyObject prod(PyObject iterable, @KeywordOnly @Default("1") PyObject start) {
    PyObject result = start;
    PyObject iterator = Iteration.iter(iterable);
    for (PyObject item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
      result = Numbers.multiply(result, item);
    }
    return result;
  }

  /** The distance between two points, each a sequence of coordinates. */
  @BuiltinFunction
  static double dist(PyObject p, PyObject q) {
    PyObject[] from = Iteration.toArray(p);
    PyObject[] to = Iteration.toArray(q);
    if (from.length != to.length) {
      throw Errors.valueError("both points must have the same number of dimensions");
    }
    double[] vector = new double[from.length];
    for (int i = 0; i < vector.length; i++) {
      vector[i] = Numbers.asDouble(from[i]) - Numbers.asDouble(to[i]);
    }
    return VectorNorm.norm(vector);
  }

  /**
   * The sum of the products of the items of p and q, exact for ints and rounded once for floats.
   */
  // CPython: mathmodule.c math_sumprod_impl
  @BuiltinFunction
  static PyObject sumprod(PyObject p, PyObject q) {
    PyObject first = Iteration.iter(p);
    PyObject second = Iteration.iter(q);
    ProductSum sum = new ProductSum();
    while (true) {
      PyObject a = Iteration.next(first);
      PyObject b = Iteration.next(second);
      if ((a == null) != (b == null)) {
        throw Errors.valueError("Inputs are not the same length");
      }
      if (a == null) {
        return sum.result();
      }
      sum.add(a, b);
    }
  }

  /**
   * Adds ints exactly as long as all are ints and the sum is not large, then floats exactly as long
   * as one of each pair is a float, then everything by the operators.
   */
  private static final class ProductSum {
    private PyObject total = PyInt.of(0);
    private long integers;
    private boolean allIntegers = true;
    private final ExactSum floats = new ExactSum();
    private boolean anyFloat;
    private boolean allFloats = true;

    void add(PyObject a, PyObject b) {
      if (allIntegers) {
        if (isInt(a) && isInt(b) && addIntegers((PyInt) a, (PyInt) b)) {
          return;
        }
        finishIntegers();
      }
      if (allFloats) {
        boolean mixed =
            (a.type() == PyFloat.TYPE && isNumber(b)) || (b.type() == PyFloat.TYPE && isNumber(a));
        if (mixed && addFloats(Numbers.asDouble(a), Numbers.asDouble(b))) {
          return;
        }
        finishFloats();
      }
      total = Numbers.add(total, Numbers.multiply(a, b));
    }

    /** False if a long is too small. */
    private boolean addIntegers(PyInt a, PyInt b) {
      if (!a.fitsLong() || !b.fitsLong()) {
        return false;
      }
      long product = a.longValue() * b.longValue();
      if (Math.multiplyHigh(a.longValue(), b.longValue()) != product >> 63) {
        return false;
      }
      long sum = integers + product;
      if (((integers ^ sum) & (product ^ sum)) < 0) {
        return false;
      }
      integers = sum;
      return true;
    }

    private boolean addFloats(double a, double b) {
      DoubleDouble product = DoubleDouble.product(a, b);
      // Only where the product splits exactly.
      boolean splits =
          product.hi() == 0
              ? a == 0 || b == 0
              : Math.abs(product.hi()) > 0x1p-900 && Math.abs(product.hi()) < 0x1p1000;
      if (!splits) {
        return false;
      }
      anyFloat = true;
      floats.add(product.hi());
      floats.add(product.lo());
      return true;
    }

    private static boolean isInt(PyObject value) {
      return value.type() == PyInt.TYPE;
    }

    private static boolean isNumber(PyObject value) {
      return value.type() == PyFloat.TYPE || isInt(value) || value instanceof PyBool;
    }

    private void finishIntegers() {
      allIntegers = false;
      total = Numbers.add(total, PyInt.of(integers));
    }

    private void finishFloats() {
      allFloats = false;
      if (anyFloat) {
        total = Numbers.add(total, PyFloat.of(floats.result()));
      }
    }

    PyObject result() {
      if (allIntegers) {
        finishIntegers();
      }
      if (allFloats) {
        finishFloats();
      }
      return total;
    }
  }
}
