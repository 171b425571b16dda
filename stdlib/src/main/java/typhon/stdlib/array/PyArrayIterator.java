package typhon.stdlib.array;

import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinType;
import typhon.runtime.object.BuiltinIterator;
import typhon.runtime.object.PyObject;
import typhon.runtime.type.PyType;

/**
 * An iterator of an array.
 *
 * <p>Thread rule: the index is volatile and not locked; two threads sharing one iterator may see an
 * item twice.
 */
@BuiltinType(name = "arrayiterator", module = "array", exposed = false)
public final class PyArrayIterator extends BuiltinIterator {
  public static final PyType TYPE = PyType.builtin(new PyArrayIteratorTable());

  private volatile PyArray array;
  private volatile int index;

  PyArrayIterator(PyArray array) {
    this.array = array;
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
    PyArray a = array;
    int i = index;
    PyObject item = a == null ? null : a.item(i);
    if (item == null) {
      array = null;
      return null;
    }
    index = i + 1;
    return item;
  }
}
