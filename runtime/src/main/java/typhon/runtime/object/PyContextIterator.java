package typhon.runtime.object;

import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinType;
import typhon.runtime.type.PyType;
import typhon.runtime.type.RenamedTable;

/** Iterates over the variables, the values or the pairs that a context had when it was asked. */
// CPython: hamt.c PyHamtIterator
@BuiltinType(name = "keys", exposed = false)
public final class PyContextIterator extends IndexedIterator {
  public static final PyType TYPE = PyType.builtin(new PyContextIteratorTable());
  static final PyType VALUES =
      PyType.builtin(new RenamedTable("values", new PyContextIteratorTable()));
  static final PyType ITEMS =
      PyType.builtin(new RenamedTable("items", new PyContextIteratorTable()));

  private final PyType type;
  private final PyObject[] items;

  PyContextIterator(PyType type, PyObject[] items) {
    this.type = type;
    this.items = items;
  }

  @Override
  public PyType type() {
    return type;
  }

  @BuiltinMethod
  PyObject __iter__() {
    return this;
  }

  @BuiltinMethod
  long __len__() {
    return items.length;
  }

  @Override
  @BuiltinMethod
  public PyObject __next__() {
    int i = position();
    if (i >= items.length) {
      return null;
    }
    setPosition(i + 1);
    return items[i];
  }
}
