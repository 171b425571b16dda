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

  /** Null once exhausted. */
  private PyTuple tuple;

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
    PyTuple t = tuple;
    if (t == null) {
      return null;
    }
    PyObject[] items = t.array();
    int i = position();
    if (i >= items.length) {
      tuple = null;
      return null;
    }
    setPosition(i + 1);
    return items[i];
  }

  /** The number of items to come. */
  @BuiltinMethod
  long __length_hint__() {
    PyTuple t = tuple;
    return t == null ? 0 : Math.max(0, t.size() - position());
  }

  @BuiltinMethod
  PyObject __reduce__() {
    PyTuple t = tuple;
    if (t == null) {
      return IteratorReduction.exhausted();
    }
    return PyTuple.of(IteratorReduction.builtin("iter"), PyTuple.of(t), PyInt.of(position()));
  }

  /** Continue at an index. */
  @BuiltinMethod
  void __setstate__(PyObject object) {
    long i = Numbers.indexAsSize(object);
    PyTuple t = tuple;
    if (t != null) {
      setPosition((int) Math.min(Math.max(i, 0), t.size()));
    }
  }
}
