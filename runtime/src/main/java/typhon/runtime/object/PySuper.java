package typhon.runtime.object;

import typhon.annotations.BuiltinType;
import typhon.runtime.type.PyType;

/** Attribute lookup that starts behind a class in the MRO of an object. */
@BuiltinType(name = "super", subclassable = true)
public class PySuper extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PySuperTable());

  private final PyType start;
  private final PyObject object;

  public PySuper(PyType start, PyObject object) {
    this.start = start;
    this.object = object;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  // CPython: typeobject.c do_super_lookup
  @Override
  public PyObject attributeOrNull(PyStr name) {
    PyType objectType = object instanceof PyType t && t.isSubtypeOf(start) ? t : object.type();
    PyType[] mro = objectType.mro();
    int i = 0;
    while (i < mro.length && mro[i] != start) {
      i++;
    }
    for (i++; i < mro.length; i++) {
      PyObject value = mro[i].attributes().get(name);
      if (value != null) {
        return value.descriptorGet(object == objectType ? null : object, objectType);
      }
    }
    return super.attributeOrNull(name);
  }
}
