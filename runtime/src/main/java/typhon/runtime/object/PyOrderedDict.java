package typhon.runtime.object;

import typhon.annotations.BuiltinClassMethod;
import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinSetter;
import typhon.annotations.BuiltinType;
import typhon.annotations.Default;
import typhon.annotations.Keywords;
import typhon.annotations.Named;
import typhon.annotations.Unset;
import typhon.runtime.error.Errors;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Items;
import typhon.runtime.ops.Iteration;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.InstanceAttributes;
import typhon.runtime.type.PyType;

/**
 * A dict whose order can be changed and counts in comparisons.
 *
 * <p>Thread rule: as dict. Its instances have attributes: see {@link InstanceAttributes}.
 */
// CPython: odictobject.c
@BuiltinType(
    name = "OrderedDict",
    module = "collections",
    base = PyDict.class,
    subclassable = true,
    ownsAttributes = true,
    exposed = false,
    weakReferable = true)
public final class PyOrderedDict extends PyDict {
  public static final PyType TYPE = PyType.builtin(new PyOrderedDictTable());

  private static final PyStr ITEMS = PyStr.intern("items");
  private static final PyStr GETSTATE = PyStr.intern("__getstate__");

  /** What CPython's list of the order takes for an entry. */
  private static final int NODE_SIZE = 40;

  private volatile PyType type;
  private volatile Object[] values = InstanceAttributes.NONE;

  @SuppressWarnings({"unused", "UnusedVariable"}) // lives and dies with the object
  private final FinalizationGuard guard;

  private PyOrderedDict(PyType type) {
    this.type = type;
    this.guard = type == TYPE ? null : FinalizationGuard.of(this, type);
  }

  @BuiltinNew
  static PyObject __new__(PyType type, PyObject[] args, @Keywords PyDict keywords) {
    return new PyOrderedDict(type);
  }

  @Override
  public PyType type() {
    return type;
  }

  @Override
  public void setType(PyType type) {
    this.type = type;
  }

  @Override
  public Object[] attributeValues() {
    return values;
  }

  @Override
  public void setAttributeValues(Object[] values) {
    this.values = values;
  }

  @Override
  public PyDict dict() {
    return InstanceAttributes.dict(this);
  }

  @BuiltinGetter(name = "__dict__")
  PyObject dictAttribute() {
    return dict();
  }

  @BuiltinSetter(name = "__dict__")
  void setDictAttribute(PyObject value) {
    InstanceAttributes.assignDict(this, value);
  }

  /** A new dict of the keys of an iterable, in their order, all with the same value. */
  @BuiltinClassMethod
  static PyObject fromkeys(
      PyType cls, @Named PyObject iterable, @Named @Default("None") PyObject value) {
    return DictUpdate.fromKeys(cls, iterable, value);
  }

  @Override
  @BuiltinMethod
  void __init__(PyObject[] args, @Keywords PyDict keywords) {
    OrderedDictUpdate.update(this, args, keywords);
  }

  /** Take over the pairs of a mapping or of an iterable of pairs, then the keyword arguments. */
  @BuiltinMethod
  void update(PyObject[] args, @Keywords PyDict keywords) {
    OrderedDictUpdate.update(this, args, keywords);
  }

  @Override
  @BuiltinMethod
  PyObject __iter__() {
    return new PyOrderedDictIterator(this, PyOrderedDictIterator.KEYS, false);
  }

  @BuiltinMethod
  PyObject __reversed__() {
    return new PyOrderedDictIterator(this, PyOrderedDictIterator.KEYS, true);
  }

  /** A set-like view of the keys. */
  @BuiltinMethod
  PyObject keys() {
    return new PyDictKeys(this, OrderedDictViews.KEYS);
  }

  /** A view of the values. */
  @BuiltinMethod
  PyObject values() {
    return new PyDictValues(this, OrderedDictViews.VALUES);
  }

  /** A set-like view of the pairs. */
  @BuiltinMethod
  PyObject items() {
    return new PyDictKeys(this, OrderedDictViews.ITEMS);
  }

  /** Move a key to the end, or to the front if last is false; KeyError when it is absent. */
  @BuiltinMethod
  void move_to_end(@Named PyObject key, @Named @Default("True") boolean last) {
    if (!move(key, last)) {
      throw Errors.keyError(key);
    }
  }

  /** Remove and return the last pair, or the first if last is false. */
  @BuiltinMethod
  PyObject popitem(@Named @Default("True") boolean last) {
    PyTuple pair = last ? removeLast() : removeFirst();
    if (pair == null) {
      throw Errors.keyError(PyStr.of("dictionary is empty"));
    }
    return pair;
  }

  /**
   * Remove the key and return its value. A missing key gives the default if there is one, else
   * KeyError.
   */
  @BuiltinMethod
  PyObject pop(@Named PyObject key, @Named("default") @Unset PyObject value) {
    PyObject old = remove(key);
    if (old == null && value == null) {
      throw Errors.keyError(key);
    }
    return old == null ? value : old;
  }

  /** The value of the key; a missing key is first inserted with the default. */
  @BuiltinMethod
  PyObject setdefault(@Named PyObject key, @Named("default") @Default("None") PyObject value) {
    if (type == TYPE) {
      PyObject known = putIfAbsent(key, value);
      return known == null ? value : known;
    }
    if (Items.contains(this, key)) {
      return Items.getItem(this, key);
    }
    Items.setItem(this, key, value);
    return value;
  }

  /** A shallow copy. */
  @BuiltinMethod
  PyObject copy() {
    if (type == TYPE) {
      PyOrderedDict copy = new PyOrderedDict(TYPE);
      copyInto(copy);
      return copy;
    }
    PyObject copy = Calls.call(type);
    for (PyObject key : keysSnapshot()) {
      Items.setItem(copy, key, Items.getItem(this, key));
    }
    return copy;
  }

  private boolean equalTo(PyDict other) {
    if (!DictComparison.equal(this, other)) {
      return false;
    }
    return !(other instanceof PyOrderedDict ordered) || OrderComparison.equal(this, ordered);
  }

  @BuiltinMethod
  PyObject __eq__(PyObject value) {
    return value instanceof PyDict other
        ? PyBool.of(equalTo(other))
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @BuiltinMethod
  PyObject __ne__(PyObject value) {
    return value instanceof PyDict other
        ? PyBool.of(!equalTo(other))
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @BuiltinMethod
  static PyObject __or__(PyObject self, PyObject value) {
    return union(self, value, self);
  }

  @BuiltinMethod
  static PyObject __ror__(PyObject self, PyObject value) {
    return union(value, self, self);
  }

  private static PyObject union(PyObject left, PyObject right, PyObject kind) {
    if (!(left instanceof PyDict) || !(right instanceof PyDict)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    PyObject result = Calls.call(kind.type(), left);
    OrderedDictUpdate.fill(result, right);
    return result;
  }

  @BuiltinMethod
  PyObject __ior__(PyObject value) {
    OrderedDictUpdate.fill(this, value);
    return this;
  }

  @BuiltinMethod
  PyObject __repr__() {
    if (size() == 0) {
      return PyStr.of(type.shortName() + "()");
    }
    if (!ReprGuard.enter(this)) {
      return PyStr.of("...");
    }
    try {
      PyDict plain = new PyDict();
      DictUpdate.update(plain, type == TYPE ? items() : Calls.method(this, ITEMS));
      return PyStr.of(type.shortName() + "(" + Objects.repr(plain) + ")");
    } finally {
      ReprGuard.leave(this);
    }
  }

  @BuiltinMethod
  long __sizeof__() {
    return PyDictMethods.__sizeof__(this) + (long) NODE_SIZE * (1 + size());
  }

  @BuiltinMethod
  PyObject __reduce__() {
    PyObject state = Calls.method(this, GETSTATE);
    PyObject items = Iteration.iter(Calls.method(this, ITEMS));
    return PyTuple.of(type, PyTuple.EMPTY, state, PyNone.NONE, items);
  }
}
