package typhon.stdlib.itertools;

import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.runtime.object.BuiltinIterator;
import typhon.runtime.object.PyObject;
import typhon.runtime.type.PyType;

/**
 * One group of groupby.
 *
 * <p>Thread rule: immutable; see groupby.
 */
// CPython: itertoolsmodule.c _grouperobject
@BuiltinType(name = "_grouper", module = "itertools")
public final class PyGrouper extends BuiltinIterator {
  public static final PyType TYPE = PyType.builtin(new PyGrouperTable());

  private final PyGroupBy parent;
  private final PyObject key;

  public PyGrouper(PyGroupBy parent, PyObject key) {
    this.parent = parent;
    this.key = key;
  }

  @BuiltinNew
  static PyObject __new__(PyType type, PyGroupBy parent, PyObject tgtkey) {
    PyGrouper group = new PyGrouper(parent, tgtkey);
    parent.handOut(group);
    return group;
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
    return parent.nextOf(this, key);
  }
}
