package typhon.runtime.object;

import typhon.annotations.BuiltinClassMethod;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.annotations.Keywords;
import typhon.runtime.error.Errors;
import typhon.runtime.type.PyType;
import typhon.runtime.type.SpecialMethod;

/**
 * A mutable collection of distinct hashable objects: of the items of an iterable, or empty.
 *
 * <p>Thread rule: see {@link KeyedObject}. Reads and {@code in} take no lock; each writing method
 * is one step. Operations with another set or a dict hold both locks.
 */
@BuiltinType(name = "set", subclassable = true, weakReferable = true)
public class PySet extends SetObject {
  public static final PyType TYPE = PyType.builtin(new PySetTable());

  public PySet() {}

  /**
   * A set of these items, which must need no user code to be hashed and compared, or may run it.
   */
  public static PySet of(PyObject... items) {
    PySet set = new PySet();
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
    return new PySet();
  }

  @BuiltinNew(signature = "(iterable=(), /)")
  static PyObject __new__(PyType type, PyObject[] args, @Keywords PyDict keywords) {
    return type == TYPE ? new PySet() : new PySetSub(type);
  }

  @BuiltinMethod
  void __init__(PyObject[] args, @Keywords PyDict keywords) {
    if (keywords.size() > 0) {
      throw Errors.typeError("set() takes no keyword arguments");
    }
    if (args.length > 1) {
      throw Errors.typeError("set expected at most 1 argument, got " + args.length);
    }
    if (size() > 0) {
      removeAll();
    }
    if (args.length == 1) {
      update(args[0]);
    }
  }

  /** Add a member; nothing changes when it is present. */
  @BuiltinMethod(name = "add")
  void addMember(PyObject object) {
    add(object);
  }

  /** Remove a member; KeyError when it is absent. */
  @BuiltinMethod
  void remove(PyObject object) {
    if (!discard(object)) {
      throw Errors.keyError(object);
    }
  }

  /** Remove a member if it is present. */
  @BuiltinMethod(name = "discard")
  void discardMember(PyObject object) {
    discard(object);
  }

  /** Remove and return any member; KeyError when the set is empty. */
  @BuiltinMethod
  PyObject pop() {
    PyObject member = removeFirst();
    if (member == null) {
      throw Errors.keyError(PyStr.of("pop from an empty set"));
    }
    return member;
  }

  /** Remove all members. */
  @BuiltinMethod
  void clear() {
    removeAll();
  }

  /** A shallow copy. */
  @BuiltinMethod
  PyObject copy() {
    return copyOfKind();
  }

  /** Add all members of the others. */
  @BuiltinMethod(name = "update")
  void updateAll(PyObject... others) {
    for (PyObject other : others) {
      update(other);
    }
  }

  /** Keep only the members that are in all others. */
  @BuiltinMethod
  void intersection_update(PyObject... others) {
    SetMethods.intersectionUpdate(this, others);
  }

  /** Remove all members of the others. */
  @BuiltinMethod
  void difference_update(PyObject... others) {
    for (PyObject other : others) {
      SetAlgebra.subtract(this, other);
    }
  }

  /** Keep the members of exactly one of both. */
  @BuiltinMethod
  void symmetric_difference_update(PyObject other) {
    SetAlgebra.toggle(this, other);
  }

  @BuiltinMethod
  PyObject __ior__(PyObject value) {
    if (!(value instanceof SetObject)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    update(value);
    return this;
  }

  @BuiltinMethod
  PyObject __iand__(PyObject value) {
    if (!(value instanceof SetObject)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    SetAlgebra.intersectInPlace(this, value);
    return this;
  }

  @BuiltinMethod
  PyObject __isub__(PyObject value) {
    if (!(value instanceof SetObject)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    SetAlgebra.subtract(this, value);
    return this;
  }

  @BuiltinMethod
  PyObject __ixor__(PyObject value) {
    if (!(value instanceof SetObject)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    SetAlgebra.toggle(this, value);
    return this;
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

  /** set[int] and the like, for type hints. */
  @BuiltinClassMethod
  static PyObject __class_getitem__(PyType type, PyObject object) {
    return new PyGenericAlias(type, object);
  }
}
