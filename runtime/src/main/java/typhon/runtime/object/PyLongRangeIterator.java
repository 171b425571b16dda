package typhon.runtime.object;

import java.math.BigInteger;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinType;
import typhon.runtime.ops.Numbers;
import typhon.runtime.type.PyType;

/**
 * Iterates over a range of ints beyond 64 bits.
 *
 * <p>Thread rule: the items are computed from one volatile index; threads that share the iterator
 * may get an item twice.
 */
@BuiltinType(name = "longrange_iterator", exposed = false)
public final class PyLongRangeIterator extends BuiltinIterator {
  public static final PyType TYPE = PyType.builtin(new PyLongRangeIteratorTable());

  private final PyInt start;
  private final PyInt step;
  private final PyInt length;
  private volatile BigInteger index = BigInteger.ZERO;

  PyLongRangeIterator(PyInt start, PyInt step, PyInt length) {
    this.start = start;
    this.step = step;
    this.length = length;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @BuiltinMethod
  PyObject __iter__() {
    return this;
  }

  @Override
  @BuiltinMethod
  public PyObject __next__() {
    BigInteger i = index;
    if (i.compareTo(length.bigValue()) >= 0) {
      return null;
    }
    index = i.add(BigInteger.ONE);
    return at(i);
  }

  private PyInt at(BigInteger i) {
    return PyInt.of(start.bigValue().add(i.multiply(step.bigValue())));
  }

  /** The number of items to come. */
  @BuiltinMethod
  PyObject __length_hint__() {
    return PyInt.of(length.bigValue().subtract(index));
  }

  @BuiltinMethod
  PyObject __reduce__() {
    PyObject rest = new PyRange(at(index), at(length.bigValue()), step);
    return PyTuple.of(IteratorReduction.builtin("iter"), PyTuple.of(rest), PyNone.NONE);
  }

  /** Continue at an index. */
  @BuiltinMethod
  void __setstate__(PyObject object) {
    index = Numbers.index(object).bigValue().max(BigInteger.ZERO).min(length.bigValue());
  }
}
