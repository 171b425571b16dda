package typhon.stdlib._operator;

import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.annotations.Keywords;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Items;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.PyType;

/**
 * A callable that gives the item of its argument by one key, or a tuple of the items by several.
 * Immutable.
 */
@BuiltinType(name = "itemgetter", module = "operator")
public final class PyItemGetter extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyItemGetterTable());

  private final PyTuple keys;

  public PyItemGetter(PyTuple keys) {
    this.keys = keys;
  }

  @BuiltinNew(signature = "(item, /, *items)")
  static PyObject __new__(PyType type, PyObject[] args, @Keywords PyDict keywords) {
    GetterArguments.noKeywords("itemgetter", keywords.size());
    GetterArguments.atLeastOne("itemgetter", args);
    PyTuple keys = PyTuple.of(args);
    return new PyItemGetter(keys);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public PyObject call(ThreadState ts, PyObject object) {
    if (keys.size() == 1) {
      return Items.getItem(object, keys.get(0));
    }
    PyObject[] items = new PyObject[keys.size()];
    for (int i = 0; i < items.length; i++) {
      items[i] = Items.getItem(object, keys.get(i));
    }
    return PyTuple.of(items);
  }

  /** The signature of an instance, as {@code inspect.signature} reads it. */
  @BuiltinGetter(name = "__text_signature__")
  PyObject textSignature() {
    return GetterArguments.CALL_SIGNATURE;
  }

  @BuiltinMethod
  PyObject __call__(ThreadState ts, PyObject[] args, @Keywords PyDict keywords) {
    return call(ts, GetterArguments.single("itemgetter", args, keywords));
  }

  @Override
  public PyObject call(ThreadState ts, PyObject[] args, PyStr[] keywords) {
    return call(ts, GetterArguments.single("itemgetter", args, keywords));
  }

  @BuiltinMethod
  PyObject __repr__() {
    return PyStr.of(GetterArguments.repr(this, keys.array(), Objects::repr));
  }

  @BuiltinMethod
  PyObject __reduce__() {
    return PyTuple.of(type(), keys);
  }
}
