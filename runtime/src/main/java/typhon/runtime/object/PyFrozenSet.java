package typhon.runtime.object;

import typhon.annotations.BuiltinClassMethod;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.annotations.Unset;
import typhon.runtime.type.PyType;
import typhon.runtime.type.SpecialMethod;

/**
 * An immutable collection of distinct hashable objects: of the items of an iterable, or empty.
 *
 * <p>Thread rule: written before it is shared only; the cached hash is idempotent.
 */
@BuiltinType(name = "frozenset", subclassable = true, weakReferable = true)
public class PyFrozenSet extends SetObject {
  public static final PyType TYPE = PyType.builtin(new PyFrozenSetTable());
  public static final PyFrozenSet EMPTY = new PyFrozenSet();

  /**
   * The hash, or -1 while it is unknown; a racy single-check of a value that is always the same.
   */
  private volatile long hash = -1;

  public PyFrozenSet() {}

  /** A frozenset of these items. */
  public static PyFrozenSet of(PyObject... items) {
    PyFrozenSet set = new PyFrozenSet();
    for (PyObject item : items) {
      set.add(item);
    }
    return set;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  SetObject empty() {
    return new PyFrozenSet();
  }

  @BuiltinNew(signature = "(iterable=(), /)")
  static PyObject __new__(PyType type, @Unset PyObject iterable) {
    if (type != TYPE) {
      return filled(new PyFrozenSetSub(type), iterable);
    }
    if (iterable == null) {
      return EMPTY;
    }
    if (iterable.type() == TYPE) {
      return iterable;
    }
    PyFrozenSet made = filled(new PyFrozenSet(), iterable);
    return made.size() == 0 ? EMPTY : made;
  }

  private static PyFrozenSet filled(PyFrozenSet fresh, PyObject iterable) {
    if (iterable != null) {
      fresh.update(iterable);
    }
    return fresh;
  }

  @BuiltinMethod
  public long __hash__() {
    long h = hash;
    if (h == -1) {
      h = SetHash.of(this);
      hash = h;
    }
    return h;
  }

  /** A shallow copy: the set itself where it is exactly a frozenset. */
  @BuiltinMethod
  PyObject copy() {
    return type() == TYPE ? this : copyOfKind();
  }

  @BuiltinMethod
  int __len__() {
    return size();
  }

  @BuiltinMethod
  boolean __contains__(PyObject object) {
    return contains(object);
  }

  @BuiltinMethod
  PyObject __iter__() {
    return new PySetIterator(this);
  }

  @BuiltinMethod
  PyObject __repr__() {
    return SetMethods.repr(this);
  }

  /** A new set of the members of this one and of all others. */
  @BuiltinMethod
  PyObject union(PyObject... others) {
    return SetMethods.unionAll(this, others);
  }

  /** A new set of the members common to this one and all others. */
  @BuiltinMethod
  PyObject intersection(PyObject... others) {
    return SetMethods.intersection(this, others);
  }

  /** A new set of the members that are in no other. */
  @BuiltinMethod
  PyObject difference(PyObject... others) {
    return SetMethods.difference(this, others);
  }

  /** A new set of the members of exactly one of both. */
  @BuiltinMethod
  PyObject symmetric_difference(PyObject other) {
    return SetMethods.symmetricDifference(this, other);
  }

  /** Whether both have no member in common. */
  @BuiltinMethod
  boolean isdisjoint(PyObject other) {
    return SetAlgebra.isDisjoint(this, other);
  }

  /** Whether the other contains this set. */
  @BuiltinMethod
  boolean issubset(PyObject other) {
    return SetMethods.isSubset(this, other);
  }

  /** Whether this set contains the other. */
  @BuiltinMethod
  boolean issuperset(PyObject other) {
    return SetMethods.isSuperset(this, other);
  }

  @BuiltinMethod
  static PyObject __or__(PyObject self, PyObject value) {
    return SetMethods.areSets(self, value)
        ? SetMethods.union((SetObject) self, value)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @BuiltinMethod
  static PyObject __ror__(PyObject self, PyObject value) {
    return __or__(value, self);
  }

  @BuiltinMethod
  static PyObject __and__(PyObject self, PyObject value) {
    return SetMethods.areSets(self, value)
        ? SetAlgebra.select((SetObject) self, value, true)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @BuiltinMethod
  static PyObject __rand__(PyObject self, PyObject value) {
    return __and__(value, self);
  }

  @BuiltinMethod
  static PyObject __sub__(PyObject self, PyObject value) {
    return SetMethods.areSets(self, value)
        ? SetAlgebra.select((SetObject) self, value, false)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @BuiltinMethod
  static PyObject __rsub__(PyObject self, PyObject value) {
    return __sub__(value, self);
  }

  @BuiltinMethod
  static PyObject __xor__(PyObject self, PyObject value) {
    return SetMethods.areSets(self, value)
        ? SetMethods.symmetricDifference((SetObject) self, value)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @BuiltinMethod
  static PyObject __rxor__(PyObject self, PyObject value) {
    return __xor__(value, self);
  }

  @BuiltinMethod
  PyObject __eq__(PyObject value) {
    return SetMethods.compare(SpecialMethod.EQ, this, value);
  }

  @BuiltinMethod
  PyObject __ne__(PyObject value) {
    return SetMethods.compare(SpecialMethod.NE, this, value);
  }

  @BuiltinMethod
  PyObject __lt__(PyObject value) {
    return SetMethods.compare(SpecialMethod.LT, this, value);
  }

  @BuiltinMethod
  PyObject __le__(PyObject value) {
    return SetMethods.compare(SpecialMethod.LE, this, value);
  }

  @BuiltinMethod
  PyObject __gt__(PyObject value) {
    return SetMethods.compare(SpecialMethod.GT, this, value);
  }

  @BuiltinMethod
  PyObject __ge__(PyObject value) {
    return SetMethods.compare(SpecialMethod.GE, this, value);
  }

  /** What pickle asks for: the type, a list of the members, the attributes. */
  @BuiltinMethod
  PyObject __reduce__() {
    return SetMethods.reduce(this);
  }

  /** Size of the set in memory, in bytes. */
  @BuiltinMethod
  long __sizeof__() {
    return SetMethods.byteSize(this);
  }

  /** frozenset[int] and the like, for type hints. */
  @BuiltinClassMethod
  static PyObject __class_getitem__(PyType type, PyObject object) {
    return new PyGenericAlias(type, object);
  }
}
