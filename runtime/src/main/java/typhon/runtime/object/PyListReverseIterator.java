package typhon.runtime.object;

import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinType;
import typhon.runtime.ops.Numbers;
import typhon.runtime.type.PyType;

/** Iterates over a list from its end. */
// CPython: listobject.c listreviterobject
@BuiltinType(name = "list_reverseiterator", exposed = false)
public final class PyListReverseIterator extends IndexedIterator {
  public static final PyType TYPE = PyType.builtin(new PyListReverseIteratorTable());

  private final PyList list;

  public PyListReverseIterator(PyList list) {
    this.list = list;
    setPosition(list.size() - 1);
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
    int i = position();
    PyObject item = i < 0 ? null : list.getOrNull(i);
    setPosition(item == null ? -1 : i - 1);
    return item;
  }

  /** The number of items to come. */
  @BuiltinMethod
  long __length_hint__() {
    int i = position();
    return list.size() <= i ? 0 : i + 1;
  }

  @BuiltinMethod
  PyObject __reduce__() {
    int i = position();
    if (i < 0) {
      return PyTuple.of(IteratorReduction.builtin("iter"), PyTuple.of(new PyList()));
    }
    return PyTuple.of(IteratorReduction.builtin("reversed"), PyTuple.of(list), PyInt.of(i));
  }

  /** Continue at an index. */
  @BuiltinMethod
  void __setstate__(PyObject state) {
    long i = Numbers.indexAsSize(state);
    if (position() >= 0) {
      setPosition((int) Math.min(Math.max(i, -1), list.size() - 1L));
    }
  }
}
