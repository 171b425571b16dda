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

  private static final int EXHAUSTED = -1;

  private final PyList list;

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
    int i = position();
    PyObject item = i == EXHAUSTED ? null : list.getOrNull(i);
    setPosition(item == null ? EXHAUSTED : i + 1);
    return item;
  }

  /** The number of items to come. */
  @BuiltinMethod
  long __length_hint__() {
    int i = position();
    return i == EXHAUSTED ? 0 : Math.max(0, list.size() - i);
  }

  @BuiltinMethod
  PyObject __reduce__() {
    int i = position();
    if (i == EXHAUSTED) {
      return PyTuple.of(IteratorReduction.builtin("iter"), PyTuple.of(new PyList()));
    }
    return PyTuple.of(IteratorReduction.builtin("iter"), PyTuple.of(list), PyInt.of(i));
  }

  /** Continue at an index. */
  @BuiltinMethod
  void __setstate__(PyObject state) {
    long i = Numbers.indexAsSize(state);
    if (position() != EXHAUSTED) {
      setPosition((int) Math.min(Math.max(i, 0), list.size()));
    }
  }
}
