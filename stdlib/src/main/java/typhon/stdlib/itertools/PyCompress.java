package typhon.stdlib.itertools;

import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.annotations.Named;
import typhon.runtime.object.BuiltinIterator;
import typhon.runtime.object.PyObject;
import typhon.runtime.ops.Iteration;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.PyType;

/**
 * The items of data for which the selector at the same place is true.
 *
 * <p>Thread rule: immutable; the iterators have their own.
 */
// CPython: itertoolsmodule.c compressobject
@BuiltinType(name = "compress", module = "itertools", subclassable = true)
public class PyCompress extends BuiltinIterator {
  public static final PyType TYPE = PyType.builtin(new PyCompressTable());

  private final PyObject data;
  private final PyObject selectors;

  public PyCompress(PyObject data, PyObject selectors) {
    this.data = data;
    this.selectors = selectors;
  }

  @BuiltinNew
  static PyObject __new__(PyType type, @Named PyObject data, @Named PyObject selectors) {
    PyObject items = Iteration.iter(data);
    PyObject flags = Iteration.iter(selectors);
    return type == TYPE ? new PyCompress(items, flags) : new PyCompressSub(type, items, flags);
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
    for (; ; ) {
      PyObject item = Iteration.next(data);
      PyObject flag = item == null ? null : Iteration.next(selectors);
      if (flag == null) {
        return null;
      }
      if (Objects.isTrue(flag)) {
        return item;
      }
    }
  }
}
