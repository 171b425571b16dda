package typhon.stdlib.itertools;

import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.runtime.object.IndexedIterator;
import typhon.runtime.object.PyList;
import typhon.runtime.object.PyObject;
import typhon.runtime.ops.Iteration;
import typhon.runtime.type.PyType;

/**
 * The items of an iterable, then the same items again and again.
 *
 * <p>Thread rule: no lock; threads that share the iterator may get an item twice or miss one, never
 * one that was not there.
 */
// CPython: itertoolsmodule.c cycleobject
@BuiltinType(name = "cycle", module = "itertools", subclassable = true)
public class PyCycle extends IndexedIterator {
  public static final PyType TYPE = PyType.builtin(new PyCycleTable());

  /** Null once exhausted. */
  private volatile PyObject iterator;

  private final PyList saved = new PyList();

  public PyCycle(PyObject iterator) {
    this.iterator = iterator;
  }

  @BuiltinNew
  static PyObject __new__(PyType type, PyObject iterable) {
    PyObject iterator = Iteration.iter(iterable);
    return type == TYPE ? new PyCycle(iterator) : new PyCycleSub(type, iterator);
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
    if (it != null) {
      PyObject item = Iteration.next(it);
      if (item != null) {
        saved.append(item);
        return item;
      }
      iterator = null;
    }
    int i = position();
    PyObject item = saved.getOrNull(i);
    if (item == null) {
      i = 0;
      item = saved.getOrNull(0);
    }
    setPosition(i + 1 < saved.size() ? i + 1 : 0);
    return item;
  }
}
