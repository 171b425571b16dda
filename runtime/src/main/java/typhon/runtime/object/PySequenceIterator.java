package typhon.runtime.object;

import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinType;
import typhon.runtime.error.Errors;
import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.error.PyException;
import typhon.runtime.error.PyStopIteration;
import typhon.runtime.ops.Items;
import typhon.runtime.type.PyType;
import typhon.runtime.type.SpecialMethod;

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
    if (i == Long.MAX_VALUE) {
      throw Errors.overflowError("iter index too large");
    }
    try {
      PyObject item =
          s instanceof SequenceItems items ? items.sequenceItem(i) : Items.getItem(s, PyInt.of(i));
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

  /** A guess of how many items are left. */
  @BuiltinMethod
  PyObject __length_hint__() {
    PyObject s = sequence;
    if (s == null) {
      return PyInt.of(0);
    }
    return s.type().special(SpecialMethod.LEN) == null
        ? PyNotImplemented.NOT_IMPLEMENTED
        : PyInt.of(Math.max(0, Items.length(s) - index));
  }

  /** How to make this iterator again. */
  // CPython: iterobject.c iter_reduce
  @BuiltinMethod
  PyObject __reduce__() {
    PyObject iter = IteratorReduction.builtin("iter");
    PyObject s = sequence;
    return s == null
        ? PyTuple.of(iter, PyTuple.of(PyTuple.EMPTY))
        : PyTuple.of(iter, PyTuple.of(s), PyInt.of(index));
  }

  /** Move to the given position. */
  @BuiltinMethod
  void __setstate__(long object) {
    if (sequence != null) {
      index = Math.max(0, object);
    }
  }
}
