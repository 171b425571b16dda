package typhon.stdlib.itertools;

import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.annotations.Keywords;
import typhon.runtime.error.Errors;
import typhon.runtime.object.BuiltinIterator;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Iteration;
import typhon.runtime.sync.Published;
import typhon.runtime.type.PyType;

/**
 * Tuples of the first items of all iterables, then of the second ones, until the longest is
 * exhausted; the others are filled up.
 *
 * <p>Thread rule: no lock; threads that share the iterator may get an item twice or miss one, never
 * one that was not there.
 */
// CPython: itertoolsmodule.c zip_longestobject
@BuiltinType(name = "zip_longest", module = "itertools", subclassable = true)
public class PyZipLongest extends BuiltinIterator {
  public static final PyType TYPE = PyType.builtin(new PyZipLongestTable());

  private static final PyStr FILL_VALUE = PyStr.intern("fillvalue");

  /** Null where exhausted. */
  private final PyObject[] iterators;

  private final PyObject fill;

  public PyZipLongest(PyObject[] iterators, PyObject fill) {
    this.iterators = iterators;
    this.fill = fill;
  }

  @BuiltinNew
  static PyObject __new__(PyType type, PyObject[] iterables, @Keywords PyDict keywords) {
    PyObject fill = keywords.get(FILL_VALUE);
    if (keywords.size() > (fill == null ? 0 : 1)) {
      throw Errors.typeError("zip_longest() got an unexpected keyword argument");
    }
    PyObject[] iterators = new PyObject[iterables.length];
    for (int i = 0; i < iterators.length; i++) {
      iterators[i] = Iteration.iter(iterables[i]);
    }
    PyObject filler = fill == null ? PyNone.NONE : fill;
    return type == TYPE
        ? new PyZipLongest(iterators, filler)
        : new PyZipLongestSub(type, iterators, filler);
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
    PyObject[] items = new PyObject[iterators.length];
    boolean any = false;
    for (int i = 0; i < items.length; i++) {
      PyObject it = (PyObject) Published.get(iterators, i);
      PyObject item = it == null ? null : Iteration.next(it);
      if (it != null && item == null) {
        Published.set(iterators, i, null);
        if (allExhausted()) {
          return null;
        }
      }
      any |= item != null;
      items[i] = item == null ? fill : item;
    }
    return any ? PyTuple.of(items) : null;
  }

  private boolean allExhausted() {
    for (int i = 0; i < iterators.length; i++) {
      if (Published.get(iterators, i) != null) {
        return false;
      }
    }
    return true;
  }
}
