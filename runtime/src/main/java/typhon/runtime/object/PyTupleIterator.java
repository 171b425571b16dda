package typhon.runtime.object;

import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinType;
import typhon.runtime.ops.Numbers;
import typhon.runtime.type.PyType;

/**
 * Iterates over a tuple.
 *
 * <p>Thread rule: the index is published, not locked; threads that share the iterator may get an
 * item twice.
 */
@BuiltinType(name = "tuple_iterator", exposed = false)
public final class PyTupleIterator extends IndexedIterator {
  public static final PyType TYPE = PyType.builtin(new PyTupleIteratorTable());

  private final PyTuple tuple;

  public PyTupleIterator(PyTuple tuple) {
    this.tuple = tuple;
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
    PyObject[] items = tuple.array();
    int i = position();
    if (i >= items.length) {
      return null;
    }
    setPosition(i + 1);
    return items[i];
  }

  /** The number of items to come. */
  @BuiltinMethod
  long __length_hint__() {
    return Math.max(0, tuple.size() - position());
  }

  @BuiltinMethod
  PyObject __reduce__() {
    if (position() >= tuple.size()) {
      return IteratorReduction.exhausted();
    }
    return PyTuple.of(IteratorReduction.builtin("iter"), PyTuple.of(tuple), PyInt.of(position()));
  }

  /** Continue at an index. */
  @BuiltinMethod
  void __setstate__(PyObject state) {
    long i = Numbers.indexAsSize(state);
    setPosition((int) Math.min(Math.max(i, 0), tuple.size()));
  }
}
