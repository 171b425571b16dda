package typhon.runtime.object;

import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinType;
import typhon.runtime.ops.Items;
import typhon.runtime.ops.Iteration;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.PyType;
import typhon.runtime.type.SpecialMethod;

/**
 * A set-like view of a dict: of its keys, or ({@link PyDictItems}) of its pairs. Immutable; the
 * dict is live.
 */
@BuiltinType(name = "dict_keys", exposed = false)
public final class PyDictKeys extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyDictKeysTable());

  private final PyDict dict;
  private final PyType type;

  public PyDictKeys(PyDict dict) {
    this(dict, TYPE);
  }

  PyDictKeys(PyDict dict, PyType type) {
    this.dict = dict;
    this.type = type;
  }

  @Override
  public PyType type() {
    return type;
  }

  private boolean ofItems() {
    return type == PyDictItems.TYPE || type == OrderedDictViews.ITEMS;
  }

  PyDict owner() {
    return dict;
  }

  /** The members at one moment. */
  public PyObject[] toArray() {
    if (!ofItems()) {
      return dict.keysSnapshot();
    }
    PyObject[] flat = dict.entriesSnapshot();
    PyObject[] items = new PyObject[flat.length / 2];
    for (int i = 0; i < items.length; i++) {
      items[i] = PyTuple.of(flat[2 * i], flat[2 * i + 1]);
    }
    return items;
  }

  @BuiltinMethod
  int __len__() {
    return dict.size();
  }

  @BuiltinMethod
  PyObject __iter__() {
    if (dict instanceof PyOrderedDict d && type != TYPE && type != PyDictItems.TYPE) {
      return new PyOrderedDictIterator(d, orderedKind(), false);
    }
    return new PyDictKeyIterator(
        dict, ofItems() ? PyDictKeyIterator.ITEMS : PyDictKeyIterator.TYPE);
  }

  private int orderedKind() {
    return ofItems() ? PyOrderedDictIterator.ITEMS : PyOrderedDictIterator.KEYS;
  }

  @BuiltinMethod
  PyObject __reversed__() {
    if (dict instanceof PyOrderedDict d && type != TYPE && type != PyDictItems.TYPE) {
      return new PyOrderedDictIterator(d, orderedKind(), true);
    }
    return new PyDictKeyIterator(
        dict, ofItems() ? PyDictKeyIterator.REVERSE_ITEMS : PyDictKeyIterator.REVERSE_KEYS);
  }

  @BuiltinMethod
  boolean __contains__(PyObject key) {
    if (!ofItems()) {
      return dict.get(key) != null;
    }
    if (!(key instanceof PyTuple pair) || pair.size() != 2) {
      return false;
    }
    PyObject value = dict.get(pair.get(0));
    return value != null && Objects.equal(value, pair.get(1));
  }

  /** The dict this view belongs to, read only. */
  @BuiltinGetter
  PyObject mapping() {
    return new PyMappingProxy(dict);
  }

  @BuiltinMethod
  PyObject __repr__() {
    return DictViews.repr(this, toArrayOrNull());
  }

  private PyObject[] toArrayOrNull() {
    return ReprGuard.enter(this) ? toArray() : null;
  }

  // Set operations. CPython: dictobject.c dictviews_as_number

  private PySet toSet() {
    return PySet.of(toArray());
  }

  @BuiltinMethod
  static PyObject __sub__(PyObject self, PyObject value) {
    PySet result = DictViews.toSet(self);
    SetAlgebra.subtract(result, value);
    return result;
  }

  @BuiltinMethod
  static PyObject __rsub__(PyObject self, PyObject value) {
    return __sub__(value, self);
  }

  @BuiltinMethod
  PyObject __and__(PyObject value) {
    if (value instanceof PyDictKeys other && other.dict.size() > dict.size()) {
      return other.intersection(this);
    }
    if (value.type() == PySet.TYPE && ((PySet) value).size() > dict.size()) {
      PySet result = new PySet();
      for (PyObject item : toArray()) {
        if (Items.contains(value, item)) {
          result.add(item);
        }
      }
      return result;
    }
    return intersection(value);
  }

  private PyObject intersection(PyObject other) {
    PySet result = new PySet();
    PyObject iterator = Iteration.iter(other);
    for (PyObject item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
      if (__contains__(item)) {
        result.add(item);
      }
    }
    return result;
  }

  @BuiltinMethod
  PyObject __rand__(PyObject value) {
    return __and__(value);
  }

  @BuiltinMethod
  PyObject __or__(PyObject value) {
    PySet result = toSet();
    result.update(value);
    return result;
  }

  @BuiltinMethod
  PyObject __ror__(PyObject value) {
    PySet result = DictViews.toSet(value);
    result.update(this);
    return result;
  }

  @BuiltinMethod
  PyObject __xor__(PyObject value) {
    PySet result = toSet();
    SetAlgebra.toggle(result, value);
    return result;
  }

  @BuiltinMethod
  PyObject __rxor__(PyObject value) {
    PySet result = DictViews.toSet(value);
    SetAlgebra.toggle(result, this);
    return result;
  }

  /** True if the view and the iterable have no member in common. */
  @BuiltinMethod
  boolean isdisjoint(PyObject object) {
    PyObject iterator = Iteration.iter(object);
    for (PyObject item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
      if (__contains__(item)) {
        return false;
      }
    }
    return true;
  }

  @BuiltinMethod
  PyObject __eq__(PyObject value) {
    return DictViews.compare(SpecialMethod.EQ, this, value);
  }

  @BuiltinMethod
  PyObject __ne__(PyObject value) {
    return DictViews.compare(SpecialMethod.NE, this, value);
  }

  @BuiltinMethod
  PyObject __lt__(PyObject value) {
    return DictViews.compare(SpecialMethod.LT, this, value);
  }

  @BuiltinMethod
  PyObject __le__(PyObject value) {
    return DictViews.compare(SpecialMethod.LE, this, value);
  }

  @BuiltinMethod
  PyObject __gt__(PyObject value) {
    return DictViews.compare(SpecialMethod.GT, this, value);
  }

  @BuiltinMethod
  PyObject __ge__(PyObject value) {
    return DictViews.compare(SpecialMethod.GE, this, value);
  }
}
