package typhon.runtime.object;

import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.ops.Iteration;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.PyType;

/**
 * The items for which the function is true; with None as function, the items that are true.
 * Immutable.
 */
// CPython: bltinmodule.c filter_next
@BuiltinType(name = "filter", subclassable = true)
public class PyFilter extends BuiltinIterator {
  public static final PyType TYPE = PyType.builtin(new PyFilterTable());

  private final PyObject function;
  private final PyObject iterator;

  public PyFilter(PyObject function, PyObject iterator) {
    this.function = function;
    this.iterator = iterator;
  }

  @BuiltinNew
  static PyObject __new__(PyType type, PyObject function, PyObject iterable) {
    PyObject iterator = Iteration.iter(iterable);
    return type == TYPE
        ? new PyFilter(function, iterator)
        : new PyFilterSub(type, function, iterator);
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
    for (PyObject item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
      PyObject verdict = byTruth ? item : function.call(ThreadState.current(), item);
      if (Objects.isTrue(verdict)) {
        return item;
      }
    }
    return null;
  }

  @BuiltinMethod
  PyObject __reduce__() {
    return PyTuple.of(type(), PyTuple.of(function, iterator));
  }
}
