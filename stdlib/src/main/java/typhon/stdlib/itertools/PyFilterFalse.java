package typhon.stdlib.itertools;

import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.BuiltinIterator;
import typhon.runtime.object.PyBool;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.ops.Iteration;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.PyType;

/**
 * The items for which the function is false; with None as function, the items that are false.
 *
 * <p>Thread rule: immutable; the iterator has its own.
 */
// CPython: itertoolsmodule.c filterfalseobject
@BuiltinType(name = "filterfalse", module = "itertools", subclassable = true)
public class PyFilterFalse extends BuiltinIterator {
  public static final PyType TYPE = PyType.builtin(new PyFilterFalseTable());

  private final PyObject function;
  private final PyObject iterator;

  public PyFilterFalse(PyObject function, PyObject iterator) {
    this.function = function;
    this.iterator = iterator;
  }

  @BuiltinNew
  static PyObject __new__(PyType type, PyObject function, PyObject iterable) {
    PyObject iterator = Iteration.iter(iterable);
    return type == TYPE
        ? new PyFilterFalse(function, iterator)
        : new PyFilterFalseSub(type, function, iterator);
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
    boolean byTruth = function == PyNone.NONE || function == PyBool.TYPE;
    for (; ; ) {
      PyObject item = Iteration.next(iterator);
      if (item == null) {
        return null;
      }
      PyObject verdict = byTruth ? item : function.call(ThreadState.current(), item);
      if (!Objects.isTrue(verdict)) {
        return item;
      }
    }
  }
}
