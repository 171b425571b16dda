package typhon.stdlib.itertools;

import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.annotations.Default;
import typhon.annotations.Named;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.BuiltinIterator;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Iteration;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.PyType;

/**
 * Pairs of a key and an iterator over the following items that have this key.
 *
 * <p>Thread rule: no lock; threads that share the iterator may get an item twice or miss one, never
 * one that was not there.
 */
// CPython: itertoolsmodule.c groupbyobject
@BuiltinType(name = "groupby", module = "itertools", subclassable = true)
public class PyGroupBy extends BuiltinIterator {
  public static final PyType TYPE = PyType.builtin(new PyGroupByTable());

  private final PyObject iterator;

  /** Null: the items are their own keys. */
  private final PyObject keyFunction;

  private volatile PyObject targetKey;
  private volatile PyObject currentKey;
  private volatile PyObject currentValue;

  /** The group handed out last: the others are exhausted. */
  private volatile PyGrouper currentGroup;

  public PyGroupBy(PyObject iterator, PyObject keyFunction) {
    this.iterator = iterator;
    this.keyFunction = keyFunction;
  }

  @BuiltinNew
  static PyObject __new__(
      PyType type, @Named PyObject iterable, @Named @Default("None") PyObject key) {
    PyObject iterator = Iteration.iter(iterable);
    PyObject function = key == PyNone.NONE ? null : key;
    return type == TYPE
        ? new PyGroupBy(iterator, function)
        : new PyGroupBySub(type, iterator, function);
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
    currentGroup = null;
    PyObject key = currentKey;
    PyObject target = targetKey;
    while (key == null || (target != null && Objects.equal(target, key))) {
      if (!step()) {
        return null;
      }
      key = currentKey;
    }
    targetKey = key;
    PyGrouper group = new PyGrouper(this, key);
    currentGroup = group;
    return PyTuple.of(key, group);
  }

  /** Takes the next item; false at the end. */
  private boolean step() {
    PyObject value = Iteration.next(iterator);
    if (value == null) {
      return false;
    }
    PyObject key = keyFunction == null ? value : keyFunction.call(ThreadState.current(), value);
    currentValue = value;
    currentKey = key;
    return true;
  }

  /** The next item of a group, or null when the group is over. */
  PyObject nextOf(PyGrouper group, PyObject key) {
    if (currentGroup != group) {
      return null;
    }
    if (currentValue == null && !step()) {
      return null;
    }
    PyObject value = currentValue;
    PyObject itsKey = currentKey;
    if (value == null || itsKey == null || !Objects.equal(key, itsKey)) {
      return null;
    }
    currentValue = null;
    currentKey = null;
    return value;
  }

  /** Makes a group the current one. */
  void handOut(PyGrouper group) {
    currentGroup = group;
  }
}
