package typhon.stdlib.math;

import java.math.BigInteger;
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

  /** Adds stretches of ints and of floats exactly, everything else by the operators. */
  private static final class ProductSum {
    private PyObject total = PyInt.of(0);
    private BigInteger integers;
    private ExactSum floats;

    void add(PyObject a, PyObject b) {
      if (isInt(a) && isInt(b)) {
        flushFloats();
        BigInteger product = ((PyInt) a).bigValue().multiply(((PyInt) b).bigValue());
        integers = integers == null ? product : integers.add(product);
        return;
      }
      flushIntegers();
      boolean exact =
          (a.type() == PyFloat.TYPE && isNumber(b)) || (b.type() == PyFloat.TYPE && isNumber(a));
      if (exact && addFloats(Numbers.asDouble(a), Numbers.asDouble(b))) {
        return;
      }
      flushFloats();
      total = Numbers.add(total, Numbers.multiply(a, b));
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
      if (floats == null) {
        floats = new ExactSum();
      }
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

    private void flushIntegers() {
      if (integers != null) {
        total = Numbers.add(total, PyInt.of(integers));
        integers = null;
      }
    }

    private void flushFloats() {
      if (floats != null) {
        total = Numbers.add(total, PyFloat.of(floats.result()));
        floats = null;
      }
    }

    PyObject result() {
      flushIntegers();
      flushFloats();
      return total;
    }
  }
}
