package typhon.runtime.object;

import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinType;
import typhon.runtime.ops.Numbers;
import typhon.runtime.type.PyType;

/** Iterates over a list; items appended meanwhile are seen, and once exhausted it stays so. */
// CPython: listobject.c listiterobject
@BuiltinType(name = "list_iterator", exposed = false)
public final class PyListIterator extends IndexedIterator {
  public static final PyType TYPE = PyType.builtin(new PyListIteratorTable());

  /** Null once exhausted. */
  private PyList list;

  public PyListIterator(PyList list) {
    this.list = list;
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
    PyObject item = l.getOrNull(i);
    if (item == null) {
      list = null;
      return null;
    }
    setPosition(i + 1);
    return item;
  }

  /** The number of items to come. */
  @BuiltinMethod
  long __length_hint__() {
    PyList l = list;
    return l == null ? 0 : Math.max(0, l.size() - position());
  }

  @BuiltinMethod
  PyObject __reduce__() {
    PyList l = list;
    if (l == null) {
      return PyTuple.of(IteratorReduction.builtin("iter"), PyTuple.of(new PyList()));
    }
    return PyTuple.of(IteratorReduction.builtin("iter"), PyTuple.of(l), PyInt.of(position()));
  }

  /** Continue at an index. */
  @BuiltinMethod
  void __setstate__(PyObject object) {
    long i = Numbers.indexAsSize(object);
    PyList l = list;
    if (l != null) {
      setPosition((int) Math.min(Math.max(i, 0), l.size()));
    }
  }
}
