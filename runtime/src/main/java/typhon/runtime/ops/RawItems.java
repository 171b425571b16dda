package typhon.runtime.ops;

import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyList;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyTuple;
import typhon.runtime.type.PyType;

/** Subscription by an index that is no object. */
public final class RawItems {
  private RawItems() {}

  /** {@code container[index]}. */
  public static PyObject get(PyObject container, long index) {
    PyType type = container.type();
    return type == PyList.TYPE ? ((PyList) container).at(index) : getOther(type, container, index);
  }

  private static PyObject getOther(PyType type, PyObject container, long index) {
    if (type == PyTuple.TYPE) {
      PyTuple tuple = (PyTuple) container;
      if (index >= 0 && index < tuple.size()) {
        return tuple.get((int) index);
      }
    }
    return Items.getItem(container, PyInt.of(index));
  }

  /** {@code container[index] = value}. */
  public static void set(PyObject container, long index, PyObject value) {
    if (container.type() == PyList.TYPE) {
      ((PyList) container).set(index, value);
    } else {
      Items.setItem(container, PyInt.of(index), value);
    }
  }
}
