package typhon.stdlib.array;

import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinType;
import typhon.runtime.object.BuiltinIterator;
import typhon.runtime.object.IteratorReduction;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Numbers;
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

  @BuiltinMethod
  PyObject __reduce__() {
    PyArray a = array;
    PyObject iter = IteratorReduction.builtin("iter");
    return a == null
        ? PyTuple.of(iter, PyTuple.of(PyTuple.EMPTY))
        : PyTuple.of(iter, PyTuple.of(a), PyInt.of(index));
  }

  /** Move to the given position. */
  @BuiltinMethod
  void __setstate__(PyObject state) {
    long position = Numbers.indexAsSize(state);
    PyArray a = array;
    if (a != null) {
      index = Math.clamp(position, 0, a.size());
    }
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
