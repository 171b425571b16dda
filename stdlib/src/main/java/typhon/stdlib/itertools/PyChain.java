package typhon.stdlib.itertools;

import typhon.annotations.BuiltinClassMethod;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.runtime.error.PyException;
import typhon.runtime.object.BuiltinIterator;
import typhon.runtime.object.PyGenericAlias;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Iteration;
import typhon.runtime.type.PyType;

/**
 * The items of the first iterable, then those of the next, until all are exhausted.
 *
 * <p>Thread rule: no lock; threads that share the iterator may get an item twice or miss one, never
 * one that was not there.
 */
// CPython: itertoolsmodule.c chainobject
@BuiltinType(name = "chain", module = "itertools", subclassable = true)
public class PyChain extends BuiltinIterator {
  public static final PyType TYPE = PyType.builtin(new PyChainTable());

  /** Gives the iterables; null once exhausted. */
  private volatile PyObject source;

  /** Of the current iterable; null between two. */
  private volatile PyObject active;

  public PyChain(PyObject source) {
    this.source = source;
  }

  @BuiltinNew
  static PyObject __new__(PyType type, PyObject... iterables) {
    PyObject source = Iteration.iter(PyTuple.of(iterables));
    return type == TYPE ? new PyChain(source) : new PyChainSub(type, source);
  }

  /** A chain of the iterables that an iterable gives, asked for one by one. */
  @BuiltinClassMethod
  static PyObject from_iterable(PyType type, PyObject iterable) {
    PyObject source = Iteration.iter(iterable);
    return type == TYPE ? new PyChain(source) : new PyChainSub(type, source);
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
    for (PyObject from = source; from != null; from = source) {
      PyObject current = active;
      if (current == null) {
        PyObject iterable = Iteration.next(from);
        if (iterable == null) {
          source = null;
          return null;
        }
        current = iterator(iterable);
        active = current;
      }
      PyObject item = Iteration.next(current);
      if (item != null) {
        return item;
      }
      active = null;
    }
    return null;
  }

  /** Something that is not iterable ends the chain. */
  private PyObject iterator(PyObject iterable) {
    try {
      return Iteration.iter(iterable);
    } catch (PyException e) {
      source = null;
      throw e;
    }
  }

  /** chain[int] and the like, for type hints. */
  @BuiltinClassMethod
  static PyObject __class_getitem__(PyType type, PyObject object) {
    return new PyGenericAlias(type, object);
  }
}
