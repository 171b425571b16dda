package typhon.runtime.object;

import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinType;
import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.error.PyException;
import typhon.runtime.error.PyStopIteration;
import typhon.runtime.ops.Items;
import typhon.runtime.type.PyType;

/**
 * Iterates over anything with {@code __getitem__}, by index from zero until IndexError.
 *
 * <p>Thread rule: the index is volatile and not locked; two threads sharing one iterator may see an
 * item twice.
 */
@BuiltinType(name = "iterator", exposed = false)
public final class PySequenceIterator extends BuiltinIterator {
  public static final PyType TYPE = PyType.builtin(new PySequenceIteratorTable());

  private volatile PyObject sequence;
  private volatile long index;

  public PySequenceIterator(PyObject sequence) {
    this.sequence = sequence;
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
    PyObject s = sequence;
    if (s == null) {
      return null;
    }
    long i = index;
    try {
      PyObject item = Items.getItem(s, PyInt.of(i));
      index = i + 1;
      return item;
    } catch (PyException e) {
      if (e.matches(ExceptionTypes.INDEX_ERROR) || e.matches(PyStopIteration.TYPE)) {
        sequence = null;
        return null;
      }
      throw e;
    }
  }
}
