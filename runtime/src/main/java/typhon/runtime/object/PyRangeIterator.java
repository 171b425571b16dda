package typhon.runtime.object;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.math.BigInteger;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinType;
import typhon.runtime.ops.Numbers;
import typhon.runtime.type.PyType;

/**
 * Iterates over a range of longs.
 *
 * <p>Thread rule: the items are computed from one index, which is read and written opaquely:
 * threads that share the iterator may get an item twice, never one outside the range.
 */
@BuiltinType(name = "range_iterator", exposed = false)
public final class PyRangeIterator extends BuiltinIterator {
  public static final PyType TYPE = PyType.builtin(new PyRangeIteratorTable());

  private static final VarHandle INDEX;

  static {
    try {
      INDEX = MethodHandles.lookup().findVarHandle(PyRangeIterator.class, "index", long.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private final long start;
  private final long step;
  private final long length;

  private volatile long index;

  public PyRangeIterator(long start, long step, long length) {
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
    long i = index;
    if (i >= length) {
      return null;
    }
    INDEX.setOpaque(this, i + 1);
    return PyInt.of(start + i * step);
  }

  /** The number of items to come. */
  @BuiltinMethod
  long __length_hint__() {
    return length - index;
  }

  @BuiltinMethod
  PyObject __reduce__() {
    PyObject rest = new PyRange(wideAt(index), wideAt(length), PyInt.of(step));
    return PyTuple.of(IteratorReduction.builtin("iter"), PyTuple.of(rest), PyNone.NONE);
  }

  /** Of all indexes, also the one behind the last, whose number may need more than 64 bits. */
  private PyInt wideAt(long i) {
    BigInteger offset = BigInteger.valueOf(i).multiply(BigInteger.valueOf(step));
    return PyInt.of(BigInteger.valueOf(start).add(offset));
  }

  /** Continue at an index. */
  @BuiltinMethod
  void __setstate__(PyObject object) {
    long i = Numbers.indexAsSize(object);
    INDEX.setOpaque(this, Math.min(Math.max(i, 0), length));
  }
}
