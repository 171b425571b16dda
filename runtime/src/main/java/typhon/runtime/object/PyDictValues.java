package typhon.runtime.object;

import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinType;
import typhon.runtime.type.PyType;

/** A view of a dict's values. Immutable; the dict is live. */
@BuiltinType(name = "dict_values", exposed = false)
public final class PyDictValues extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyDictValuesTable());

  private final PyDict dict;
  private final PyType type;

  public PyDictValues(PyDict dict) {
    this(dict, TYPE);
  }

  PyDictValues(PyDict dict, PyType type) {
    this.dict = dict;
    this.type = type;
  }

  @Override
  public PyType type() {
    return type;
  }

  /** The values at one moment. */
  public PyObject[] toArray() {
    return dict.valuesSnapshot();
  }

  @BuiltinMethod
  int __len__() {
    return dict.size();
  }

  @BuiltinMethod
  PyObject __iter__() {
    return type == OrderedDictViews.VALUES
        ? new PyOrderedDictIterator((PyOrderedDict) dict, PyOrderedDictIterator.VALUES, false)
        : new PyDictKeyIterator(dict, PyDictKeyIterator.VALUES);
  }

  @BuiltinMethod
  PyObject __reversed__() {
    return type == OrderedDictViews.VALUES
        ? new PyOrderedDictIterator((PyOrderedDict) dict, PyOrderedDictIterator.VALUES, true)
        : new PyDictKeyIterator(dict, PyDictKeyIterator.REVERSE_VALUES);
  }

  /** The dict this view belongs to, read only. */
  @BuiltinGetter
  PyObject mapping() {
    return new PyMappingProxy(dict);
  }

  @BuiltinMethod
  PyObject __repr__() {
    return DictViews.repr(this, ReprGuard.enter(this) ? toArray() : null);
  }
}
