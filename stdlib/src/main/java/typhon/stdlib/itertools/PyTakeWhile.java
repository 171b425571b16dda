package typhon.stdlib.itertools;

import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.BuiltinIterator;
import typhon.runtime.object.PyObject;
import typhon.runtime.ops.Iteration;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.PyType;

/**
 * The items of an iterable up to the first one for which the predicate is false.
 *
 * <p>Thread rule: no lock; threads that share the iterator may get an item twice or miss one, never
 * one that was not there.
 */
// CPython: itertoolsmodule.c takewhileobject
@BuiltinType(name = "takewhile", module = "itertools", subclassable = true)
public class PyTakeWhile extends BuiltinIterator {
  public static final PyType TYPE = PyType.builtin(new PyTakeWhileTable());

  private final PyObject predicate;
  private final PyObject iterator;
  private volatile boolean stopped;

  public PyTakeWhile(PyObject predicate, PyObject iterator) {
    this.predicate = predicate;
    this.iterator = iterator;
  }

  @BuiltinNew
  static PyObject __new__(PyType type, PyObject predicate, PyObject iterable) {
    PyObject iterator = Iteration.iter(iterable);
    return type == TYPE
        ? new PyTakeWhile(predicate, iterator)
        : new PyTakeWhileSub(type, predicate, iterator);
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
    PyObject item = stopped ? null : Iteration.next(iterator);
    if (item == null) {
      return null;
    }
    if (Objects.isTrue(predicate.call(ThreadState.current(), item))) {
      return item;
    }
    stopped = true;
    return null;
  }
}
