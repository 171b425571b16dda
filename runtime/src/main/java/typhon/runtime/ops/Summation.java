package typhon.runtime.ops;

import typhon.runtime.object.FloatConversion;
import typhon.runtime.object.IntArithmetic;
import typhon.runtime.object.PyComplex;
import typhon.runtime.object.PyFloat;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyInt64;
import typhon.runtime.object.PyIntSub;
import typhon.runtime.object.PyObject;

/**
 * {@code sum()}: in machine arithmetic while the items are ints, then floats (with compensation for
 * what rounding loses), then complex numbers; from the first item that is none of them on by {@code
 * +}.
 */
// CPython: bltinmodule.c builtin_sum_impl
public final class Summation {
  private final PyObject iterator;
  private PyObject total;
  private PyObject item;

  private Summation(PyObject iterator, PyObject start) {
    this.iterator = iterator;
    this.total = start;
  }

  /** The sum of the items of an iterator and {@code start}. */
  public static PyObject sum(PyObject iterator, PyObject start) {
    Summation s = new Summation(iterator, start);
    s.item = Iteration.next(iterator);
    if (s.item != null && start instanceof PyInt64) {
      s.ints();
    }
    if (s.item != null && s.total.getClass() == PyFloat.class) {
      s.floats();
    }
    if (s.item != null && s.total.getClass() == PyComplex.class) {
      s.complexes();
    }
    while (s.item != null) {
      s.total = Numbers.add(s.total, s.item);
      s.advance();
    }
    return s.total;
  }

  private void advance() {
    item = Iteration.next(iterator);
  }

  /** Adds ints while item and sum fit a long; what does not is added once, exactly. */
  private void ints() {
    long sum = ((PyInt64) total).value;
    while (item instanceof PyInt i && i.fitsLong() && !(i instanceof PyIntSub)) {
      long value = i.longValue();
      long next = sum + value;
      if (((sum ^ next) & (value ^ next)) < 0) {
        total = IntArithmetic.add(sum, value);
        advance();
        return;
      }
      sum = next;
      advance();
    }
    total = PyInt.of(sum);
    if (item != null) {
      total = Numbers.add(total, item);
      advance();
    }
  }

  /** Neumaier's sum: the running error is kept apart and added at the end. */
  private static final class Compensated {
    private double high;
    private double error;

    Compensated(double start) {
      high = start;
    }

    void add(double value) {
      double sum = high + value;
      error += Math.abs(high) >= Math.abs(value) ? high - sum + value : value - sum + high;
      high = sum;
    }

    /** The plain sum where the error is not finite: then it says nothing. */
    double value() {
      return error != 0 && Double.isFinite(error) ? high + error : high;
    }
  }

  private void floats() {
    Compensated sum = new Compensated(((PyFloat) total).value);
    while (item != null) {
      if (item.getClass() == PyFloat.class) {
        sum.add(((PyFloat) item).value);
      } else if (item instanceof PyInt i) {
        sum.add(FloatConversion.toDouble(i));
      } else {
        break;
      }
      advance();
    }
    addAfter(PyFloat.of(sum.value()));
  }

  private void complexes() {
    PyComplex start = (PyComplex) total;
    Compensated real = new Compensated(start.real);
    Compensated imag = new Compensated(start.imag);
    while (item != null) {
      if (item.getClass() == PyComplex.class) {
        real.add(((PyComplex) item).real);
        imag.add(((PyComplex) item).imag);
      } else if (item.getClass() == PyFloat.class) {
        real.add(((PyFloat) item).value);
      } else if (item instanceof PyInt i) {
        real.add(FloatConversion.toDouble(i));
      } else {
        break;
      }
      advance();
    }
    addAfter(PyComplex.of(real.value(), imag.value()));
  }

  /** Ends a fast loop: adds the item that stopped it. */
  private void addAfter(PyObject sum) {
    total = sum;
    if (item != null) {
      total = Numbers.add(total, item);
      advance();
    }
  }
}
