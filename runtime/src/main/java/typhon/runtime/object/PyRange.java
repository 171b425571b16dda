package typhon.runtime.object;

import java.math.BigInteger;
import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.runtime.error.Errors;
import typhon.runtime.ops.Iteration;
import typhon.runtime.ops.Numbers;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.PyType;

/**
 * range(stop) -> range object range(start, stop[, step]) -> range object
 *
 * <p>The integers from start (0 by default) up to but not including stop, by step. Immutable.
 */
// CPython: rangeobject.c
@BuiltinType(name = "range")
public final class PyRange extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyRangeTable());

  private final PyInt start;
  private final PyInt stop;
  private final PyInt step;
  private final PyInt length;

  /** Whether start, stop, step and length are longs: then every item is one, too. */
  private final boolean fitsLong;

  public PyRange(PyInt start, PyInt stop, PyInt step) {
    this.start = start;
    this.stop = stop;
    this.step = step;
    this.length = length(start, stop, step);
    this.fitsLong = start.fitsLong() && stop.fitsLong() && step.fitsLong() && length.fitsLong();
  }

  public static PyRange of(long start, long stop, long step) {
    return new PyRange(PyInt.of(start), PyInt.of(stop), PyInt.of(step));
  }

  private static PyInt length(PyInt start, PyInt stop, PyInt step) {
    if (start.fitsLong() && stop.fitsLong() && step.fitsLong()) {
      long from = start.longValue();
      long to = stop.longValue();
      long by = step.longValue();
      if (by > 0 ? from >= to : from <= to) {
        return PyInt.ZERO;
      }
      // As unsigned numbers the distance and the step fit in 64 bits.
      long distance = by > 0 ? to - from - 1 : from - to - 1;
      long size = Long.divideUnsigned(distance, by > 0 ? by : -by);
      if (size >= 0 && size != Long.MAX_VALUE) {
        return PyInt.of(size + 1);
      }
    }
    BigInteger by = step.bigValue();
    BigInteger distance =
        by.signum() > 0
            ? stop.bigValue().subtract(start.bigValue())
            : start.bigValue().subtract(stop.bigValue());
    return distance.signum() <= 0
        ? PyInt.ZERO
        : PyInt.of(distance.subtract(BigInteger.ONE).divide(by.abs()).add(BigInteger.ONE));
  }

  @BuiltinNew(signature = "none")
  static PyObject __new__(PyType type, PyObject... args) {
    return switch (args.length) {
      case 0 -> throw Errors.typeError("range expected at least 1 argument, got 0");
      case 1 -> new PyRange(PyInt.ZERO, integer(args[0]), PyInt.ONE);
      case 2 -> new PyRange(integer(args[0]), integer(args[1]), PyInt.ONE);
      case 3 -> ofStep(integer(args[0]), integer(args[1]), integer(args[2]));
      default -> throw Errors.typeError("range expected at most 3 arguments, got " + args.length);
    };
  }

  private static PyRange ofStep(PyInt start, PyInt stop, PyInt step) {
    if (step.signum() == 0) {
      throw Errors.valueError("range() arg 3 must not be zero");
    }
    return new PyRange(start, stop, step);
  }

  private static PyInt integer(PyObject value) {
    return value instanceof PyInt64 i ? i : Numbers.index(value).exact();
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @BuiltinGetter(member = true)
  public PyInt start() {
    return start;
  }

  @BuiltinGetter(member = true)
  public PyInt stop() {
    return stop;
  }

  @BuiltinGetter(member = true)
  public PyInt step() {
    return step;
  }

  /** Whether all items, and their number, are Java longs. */
  public boolean fitsLong() {
    return fitsLong;
  }

  /** The number of items. */
  public PyInt length() {
    return length;
  }

  @BuiltinMethod
  PyObject __len__() {
    if (!length.fitsLong()) {
      throw Errors.overflowError("Python int too large to convert to C ssize_t");
    }
    return length;
  }

  @BuiltinMethod
  boolean __bool__() {
    return length.signum() != 0;
  }

  /** The item at an index in range. */
  private PyInt item(PyInt index) {
    if (fitsLong) {
      return PyInt.of(start.longValue() + index.longValue() * step.longValue());
    }
    return PyInt.of(start.bigValue().add(index.bigValue().multiply(step.bigValue())));
  }

  @BuiltinMethod
  PyObject __getitem__(PyObject key) {
    if (key instanceof PySlice slice) {
      return slice(slice);
    }
    if (!Subscripts.isIndex(key)) {
      throw Errors.typeError("range indices must be integers or slices, not " + key.type().name());
    }
    PyInt index = Numbers.index(key);
    if (index.signum() < 0) {
      index = PyInt.of(index.bigValue().add(length.bigValue()));
    }
    if (index.signum() < 0 || index.bigValue().compareTo(length.bigValue()) >= 0) {
      throw Errors.indexError("range object index out of range");
    }
    return item(index);
  }

  private PyObject slice(PySlice slice) {
    PyTuple bounds = (PyTuple) slice.indices(length);
    PyInt by = (PyInt) bounds.get(2);
    return new PyRange(
        bound((PyInt) bounds.get(0)),
        bound((PyInt) bounds.get(1)),
        PyInt.of(step.bigValue().multiply(by.bigValue())));
  }

  private PyInt bound(PyInt index) {
    return PyInt.of(start.bigValue().add(index.bigValue().multiply(step.bigValue())));
  }

  @BuiltinMethod
  public PyObject __iter__() {
    return endFitsLong()
        ? new PyRangeIterator(start.longValue(), step.longValue(), length.longValue())
        : new PyLongRangeIterator(start, step, length);
  }

  /** Whether the number after the last item is a long, too. */
  // CPython: rangeobject.c fast_range_iter
  private boolean endFitsLong() {
    if (!fitsLong) {
      return false;
    }
    BigInteger end = length.bigValue().multiply(step.bigValue()).add(start.bigValue());
    return end.bitLength() < Long.SIZE;
  }

  @BuiltinMethod
  PyObject __reversed__() {
    if (endFitsLong()) {
      long count = length.longValue();
      long last = start.longValue() + (count - 1) * step.longValue();
      if (step.longValue() != Long.MIN_VALUE) {
        return new PyRangeIterator(last, -step.longValue(), count);
      }
    }
    PyInt last = bound(PyInt.of(length.bigValue().subtract(BigInteger.ONE)));
    return new PyLongRangeIterator(last, PyInt.of(step.bigValue().negate()), length);
  }

  /** The index of an int in the range, or -1. */
  private BigInteger find(PyInt value) {
    BigInteger offset = value.bigValue().subtract(start.bigValue());
    BigInteger[] parts = offset.divideAndRemainder(step.bigValue());
    boolean inside =
        parts[1].signum() == 0
            && parts[0].signum() >= 0
            && parts[0].compareTo(length.bigValue()) < 0;
    return inside ? parts[0] : BigInteger.ONE.negate();
  }

  private static boolean isExactInt(PyObject value) {
    return value.type() == PyInt.TYPE || value instanceof PyBool;
  }

  private boolean containsLong(long value) {
    long by = step.longValue();
    long from = start.longValue();
    long to = stop.longValue();
    if (by > 0 ? value < from || value >= to : value > from || value <= to) {
      return false;
    }
    return Long.remainderUnsigned(by > 0 ? value - from : from - value, by > 0 ? by : -by) == 0;
  }

  @BuiltinMethod
  boolean __contains__(PyObject key) {
    if (fitsLong && key instanceof PyInt64 i) {
      return containsLong(i.value);
    }
    if (isExactInt(key)) {
      return find((PyInt) key).signum() >= 0;
    }
    PyObject iterator = __iter__();
    for (PyObject item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
      if (Objects.equal(item, key)) {
        return true;
      }
    }
    return false;
  }

  /** How many items are equal to the value. */
  @BuiltinMethod
  long count(PyObject object) {
    if (isExactInt(object)) {
      return find((PyInt) object).signum() >= 0 ? 1 : 0;
    }
    long n = 0;
    PyObject iterator = __iter__();
    for (PyObject item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
      n += Objects.equal(item, object) ? 1 : 0;
    }
    return n;
  }

  /** The index of the value; ValueError when it is not in the range. */
  @BuiltinMethod
  PyObject index(PyObject object) {
    if (isExactInt(object)) {
      BigInteger index = find((PyInt) object);
      if (index.signum() < 0) {
        throw Errors.valueError("range.index(x): x not in range");
      }
      return PyInt.of(index);
    }
    long i = 0;
    PyObject iterator = __iter__();
    for (PyObject item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
      if (Objects.equal(item, object)) {
        return PyInt.of(i);
      }
      i++;
    }
    throw Errors.valueError("sequence.index(x): x not in sequence");
  }

  /**
   * What distinguishes ranges: the number of items, the first one, and the step if there are more.
   */
  private PyTuple identity() {
    PyObject first = length.signum() == 0 ? PyNone.NONE : start;
    boolean hasStep = length.signum() != 0 && !length.bigValue().equals(BigInteger.ONE);
    return PyTuple.of(length, first, hasStep ? step : PyNone.NONE);
  }

  @BuiltinMethod
  PyObject __eq__(PyObject value) {
    return value instanceof PyRange other
        ? PyBool.of(other == this || Objects.equal(identity(), other.identity()))
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @BuiltinMethod
  PyObject __ne__(PyObject value) {
    return value instanceof PyRange other
        ? PyBool.of(other != this && !Objects.equal(identity(), other.identity()))
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @BuiltinMethod
  long __hash__() {
    return TupleHash.of(identity().array());
  }

  @BuiltinMethod
  PyObject __repr__() {
    boolean plain = step.fitsLong() && step.longValue() == 1;
    return PyStr.of("range(" + start + ", " + stop + (plain ? ")" : ", " + step + ")"));
  }

  @BuiltinMethod
  PyObject __reduce__() {
    return PyTuple.of(TYPE, PyTuple.of(start, stop, step));
  }
}
