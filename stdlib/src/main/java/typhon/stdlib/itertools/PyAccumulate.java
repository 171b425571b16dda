package typhon.stdlib.itertools;

import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.annotations.Default;
import typhon.annotations.KeywordOnly;
import typhon.annotations.Named;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.BuiltinIterator;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.ops.Iteration;
import typhon.runtime.ops.Numbers;
import typhon.runtime.type.PyType;

/**
 * The running totals of an iterable, or what a function of two arguments makes of the total and the
 * next item.
 *
 * <p>Thread rule: no lock; threads that share the iterator may get an item twice or miss one, never
 * one that was not there.
 */
// CPython: itertoolsmodule.c accumulateobject
@BuiltinType(name = "accumulate", module = "itertools", subclassable = true)
public class PyAccumulate extends BuiltinIterator {
  public static final PyType TYPE = PyType.builtin(new PyAccumulateTable());

  private final PyObject iterator;

  /** Null for addition. */
  private final PyObject function;

  /** What still comes before the first item, or null. */
  private volatile PyObject initial;

  private volatile PyObject total;

  public PyAccumulate(PyObject iterator, PyObject function, PyObject initial) {
    this.iterator = iterator;
    this.function = function;
    this.initial = initial;
  }

  @BuiltinNew
  static PyObject __new__(
      PyType type,
      @Named PyObject iterable,
      @Named @Default("None") PyObject func,
      @KeywordOnly @Default("None") PyObject initial) {
    PyObject iterator = Iteration.iter(iterable);
    PyObject function = func == PyNone.NONE ? null : func;
    PyObject first = initial == PyNone.NONE ? null : initial;
    return type == TYPE
        ? new PyAccumulate(iterator, function, first)
        : new PyAccumulateSub(type, iterator, function, first);
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
    PyObject first = initial;
    if (first != null) {
      initial = null;
      total = first;
      return first;
    }
    PyObject item = Iteration.next(iterator);
    if (item == null) {
      return null;
    }
    PyObject before = total;
    PyObject next = item;
    if (before != null) {
      next =
          function == null
              ? Numbers.add(before, item)
              : function.call(ThreadState.current(), before, item);
    }
    total = next;
    return next;
  }
}
