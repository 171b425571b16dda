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

  /** Null once exhausted. */
  private PyList list;

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
    PyList l = list;
    if (l == null) {
      return null;
    }
    int i = position();
    PyObject item = i < 0 ? null : l.getOrNull(i);
    if (item == null) {
      list = null;
      return null;
    }
    setPosition(i - 1);
    return item;
  }

  /** The number of items to come. */
  @BuiltinMethod
  long __length_hint__() {
    PyList l = list;
    int i = position();
    return l == null || l.size() <= i ? 0 : i + 1;
  }

  @BuiltinMethod
  PyObject __reduce__() {
    PyList l = list;
    if (l == null) {
      return PyTuple.of(IteratorReduction.builtin("iter"), PyTuple.of(new PyList()));
    }
    return PyTuple.of(IteratorReduction.builtin("reversed"), PyTuple.of(l), PyInt.of(position()));
  }

  /** Continue at an index. */
  @BuiltinMethod
  void __setstate__(PyObject object) {
    long i = Numbers.indexAsSize(object);
    PyList l = list;
    if (l != null) {
      setPosition((int) Math.min(Math.max(i, -1), l.size() - 1L));
    }
  }
}
