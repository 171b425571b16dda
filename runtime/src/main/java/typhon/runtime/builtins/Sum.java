package typhon.runtime.builtins;

import typhon.runtime.error.Errors;
import typhon.runtime.object.PyByteSequence;
import typhon.runtime.object.PyFloat;
import typhon.runtime.object.PyInt64;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Iteration;
import typhon.runtime.ops.Numbers;

/**
 * {@code sum}: exact for ints, compensated for floats (CPython: bltinmodule.c builtin_sum_impl,
 * 3.12).
 */
final class Sum {
  private Sum() {}

  static PyObject of(PyObject iterable, PyObject start) {
    if (start instanceof PyStr) {
      throw Errors.typeError("sum() can't sum strings [use ''.join(seq) instead]");
    }
    if (start instanceof PyByteSequence) {
      throw Errors.typeError(
          "sum() can't sum " + start.type().name() + " [use b''.join(seq) instead]");
    }
    PyObject iterator = Iteration.iter(iterable);
    PyObject total = start;
    PyObject item = Iteration.next(iterator);
    while (item != null) {
      if (total instanceof PyFloat f && total.type() == PyFloat.TYPE) {
        FloatSum sum = new FloatSum(f.value);
        while (item != null && sum.add(item)) {
          item = Iteration.next(iterator);
        }
        total = PyFloat.of(sum.result());
        if (item == null) {
          break;
        }
      }
      total = Numbers.add(total, item);
      item = Iteration.next(iterator);
    }
    return total;
  }

  /** A Neumaier sum of floats and small ints. */
  private static final class FloatSum {
    private double high;
    private double low;

    FloatSum(double start) {
      high = start;
    }

    boolean add(PyObject item) {
      double x;
      if (item.type() == PyFloat.TYPE) {
        x = ((PyFloat) item).value;
      } else if (item instanceof PyInt64 i) {
        high += (double) i.value;
        return true;
      } else {
        return false;
      }
      double t = high + x;
      low += Math.abs(high) >= Math.abs(x) ? (high - t) + x : (x - t) + high;
      high = t;
      return true;
    }

    double result() {
      return low != 0 && Double.isFinite(low) ? high + low : high;
    }
  }
}
