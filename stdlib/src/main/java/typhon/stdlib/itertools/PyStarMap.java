package typhon.stdlib.itertools;

import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.BuiltinIterator;
import typhon.runtime.object.PyObject;
import typhon.runtime.ops.Iteration;
import typhon.runtime.type.PyType;

/**
 * The results of the function for argument tuples that an iterable gives.
 *
 * <p>Thread rule: immutable; the iterator has its own.
 */
// CPython: itertoolsmodule.c starmapobject
@BuiltinType(name = "starmap", module = "itertools", subclassable = true)
public class PyStarMap extends BuiltinIterator {
  public static final PyType TYPE = PyType.builtin(new PyStarMapTable());

  private final PyObject function;
  private final PyObject iterator;

  public PyStarMap(PyObject function, PyObject iterator) {
    this.function = function;
    this.iterator = iterator;
  }

  @BuiltinNew
  static PyObject __new__(PyType type, PyObject function, PyObject iterable) {
    PyObject iterator = Iteration.iter(iterable);
    return type == TYPE
        ? new PyStarMap(function, iterator)
        : new PyStarMapSub(type, function, iterator);
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
    PyObject arguments = Iteration.next(iterator);
    return arguments == null
        ? null
        : function.call(ThreadState.current(), Iteration.toArray(arguments), null);
  }
}
