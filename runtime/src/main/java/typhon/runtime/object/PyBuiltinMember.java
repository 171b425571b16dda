package typhon.runtime.object;

import typhon.runtime.error.Errors;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.type.BuiltinTable;
import typhon.runtime.type.PyType;

/** A field of a built-in type that Python may read. Immutable. */
// CPython: descrobject.c PyDescr_NewMember, structmember.c (flag Py_READONLY)
public final class PyBuiltinMember extends PyMemberDescriptor {
  private final BuiltinTable table;
  private final int getter;
  private final String doc;

  public PyBuiltinMember(PyType owner, BuiltinTable table, String name, int getter, String doc) {
    super(owner, PyStr.intern(name), -1);
    this.table = table;
    this.getter = getter;
    this.doc = doc;
  }

  @Override
  public PyObject descriptorGet(PyObject instance, PyType cls) {
    if (instance == null) {
      return this;
    }
    check(instance);
    return table.call0(getter, ThreadState.current(), instance);
  }

  @Override
  public void descriptorSet(PyObject self, PyObject value) {
    check(self);
    throw Errors.attributeError("readonly attribute");
  }

  @Override
  PyObject doc() {
    return doc == null ? PyNone.NONE : PyStr.of(doc);
  }
}
