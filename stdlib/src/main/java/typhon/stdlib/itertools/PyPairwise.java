package typhon.stdlib.itertools;

import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.runtime.object.BuiltinIterator;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Iteration;
import typhon.runtime.type.PyType;

/**
 * Overlapping pairs of the items of an iterable.
 *
 * <p>Thread rule: no lock; threads that share the iterator may get an item twice or miss one, never
 * one that was not there.
 */
// CPython: itertoolsmodule.c pairwiseobject
@BuiltinType(name = "pairwise", module = "itertools", subclassable = true)
public class PyPairwise extends BuiltinIterator {
  public static final PyType TYPE = PyType.builtin(new PyPairwiseTable());

  /** Null once exhausted. */
  private volatile PyObject iterator;

  private volatile PyObject before;

  public PyPairwise(PyObject iterator) {
    this.iterator = iterator;
  }

  @BuiltinNew
  static PyObject __new__(PyType type, PyObject iterable) {
    PyObject iterator = Iteration.iter(iterable);
    return type == TYPE ? new PyPairwise(iterator) : new PyPairwiseSub(type, iterator);
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
    PyObject it = iterator;
    if (it == null) {
      return null;
    }
    PyObject old = before;
    if (old == null) {
      old = Iteration.next(it);
      before = old;
      // The call may have come back here and exhausted the iterator.
      if (old == null || iterator == null) {
        return end();
      }
    }
    PyObject item = Iteration.next(it);
    if (item == null) {
      return end();
    }
    before = item;
    return PyTuple.of(old, item);
  }

  private PyObject end() {
    iterator = null;
    before = null;
    return null;
  }
}
