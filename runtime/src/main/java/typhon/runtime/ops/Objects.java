package typhon.runtime.ops;

import typhon.runtime.error.Errors;
import typhon.runtime.error.PyAttributeError;
import typhon.runtime.error.PyException;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.DefaultAttributes;
import typhon.runtime.object.IdentityNumbers;
import typhon.runtime.object.IntArithmetic;
import typhon.runtime.object.Names;
import typhon.runtime.object.PyBaseObject;
import typhon.runtime.object.PyBool;
import typhon.runtime.object.PyFloat;
import typhon.runtime.object.PyFunction;
import typhon.runtime.object.PyFunctionKind;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyInt64;
import typhon.runtime.object.PyMethodDescriptor;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyNotImplemented;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.text.NumericHash;
import typhon.runtime.type.PyType;
import typhon.runtime.type.SpecialMethod;

/**
 * Operations that every object has: attributes, comparison, truth, hash, repr (CPython: object.c).
 */
public final class Objects {
  private Objects() {}

  // Attributes

  /** {@code self.name}; AttributeError when there is none. */
  public static PyObject getAttribute(PyObject self, PyStr name) {
    try {
      return findAttribute(self, name);
    } catch (PyException e) {
      throw PyAttributeError.inContext(e, self, name);
    }
  }

  private static PyObject findAttribute(PyObject self, PyStr name) {
    PyType type = self.type();
    if (usesBuiltinLookup(type)) {
      PyObject fallback = type.special(SpecialMethod.GETATTR);
      PyObject value = fallback == null ? self.attributeOrNull(name) : foundOrNull(self, name);
      if (value != null) {
        return value;
      }
      if (fallback == null) {
        throw missingAttribute(self, name);
      }
      return fallback.callMethod(ThreadState.current(), self, name);
    }
    return customGetAttribute(self, type, name);
  }

  /** An AttributeError of a property is a case for {@code __getattr__} too. */
  // CPython: typeobject.c _Py_slot_tp_getattr_hook
  private static PyObject foundOrNull(PyObject self, PyStr name) {
    try {
      return self.attributeOrNull(name);
    } catch (PyException e) {
      return nullIfAttributeError(e);
    }
  }

  private static RuntimeException missingAttribute(PyObject self, PyStr name) {
    return MissingAttribute.error(self, name);
  }

  /** {@code self.name}, or null instead of an AttributeError. */
  public static PyObject getAttributeOrNull(PyObject self, PyStr name) {
    PyType type = self.type();
    if (usesBuiltinLookup(type) && type.special(SpecialMethod.GETATTR) == null) {
      try {
        return self.attributeOrNull(name);
      } catch (PyException e) {
        return nullIfAttributeError(e);
      }
    }
    try {
      return findAttribute(self, name);
    } catch (PyException e) {
      return nullIfAttributeError(e);
    }
  }

  private static PyObject nullIfAttributeError(PyException e) {
    if (e.matches(PyAttributeError.TYPE)) {
      return null;
    }
    throw e;
  }

  /**
   * Whether attributes are found by {@link PyObject#attributeOrNull}: no class overrides the lookup
   * in Python.
   */
  private static boolean usesBuiltinLookup(PyType type) {
    PyObject lookup = type.special(SpecialMethod.GETATTRIBUTE);
    return lookup instanceof typhon.runtime.object.PyMethodDescriptor;
  }

  private static PyObject customGetAttribute(PyObject self, PyType type, PyStr name) {
    ThreadState ts = ThreadState.current();
    PyObject fallback = type.special(SpecialMethod.GETATTR);
    PyObject lookup = type.special(SpecialMethod.GETATTRIBUTE);
    if (fallback == null) {
      return lookup.callMethod(ts, self, name);
    }
    try {
      return lookup.callMethod(ts, self, name);
    } catch (PyException e) {
      if (!e.matches(PyAttributeError.TYPE)) {
        throw e;
      }
      return fallback.callMethod(ts, self, name);
    }
  }

  public static void setAttribute(PyObject self, PyStr name, PyObject value) {
    PyObject method = self.type().special(SpecialMethod.SETATTR);
    if (method == PyBaseObject.TYPE.special(SpecialMethod.SETATTR)) {
      DefaultAttributes.set(self, name, value);
    } else {
      method.callMethod(ThreadState.current(), self, name, value);
    }
  }

  public static void deleteAttribute(PyObject self, PyStr name) {
    PyObject method = self.type().special(SpecialMethod.DELATTR);
    if (method == PyBaseObject.TYPE.special(SpecialMethod.DELATTR)) {
      DefaultAttributes.set(self, name, null);
    } else {
      method.callMethod(ThreadState.current(), self, name);
    }
  }

  /**
   * The raw attribute of the type when {@code self.name(...)} may call it by {@link
   * PyObject#callMethod} without binding: a function or method descriptor that no instance
   * attribute hides. Else null.
   */
  public static PyObject methodOrNull(PyObject self, PyStr name) {
    PyType type = self.type();
    if (self instanceof PyType || !usesDefaultLookup(type)) {
      return null;
    }
    PyObject inType = type.lookup(name);
    if (!(inType instanceof PyFunctionKind) || self.ownAttribute(name) != null) {
      return null;
    }
    return inType;
  }

  private static boolean usesDefaultLookup(PyType type) {
    return type.special(SpecialMethod.GETATTRIBUTE)
        == PyBaseObject.TYPE.special(SpecialMethod.GETATTRIBUTE);
  }

  // Truth, identity, hash

  public static boolean isTrue(PyObject value) {
    if (value == PyBool.TRUE) {
      return true;
    }
    if (value == PyBool.FALSE || value == PyNone.NONE) {
      return false;
    }
    if (value instanceof PyInt64 i) {
      return i.value != 0;
    }
    return isTrueBySpecial(value);
  }

  private static boolean isTrueBySpecial(PyObject value) {
    if (value.getClass() == PyFloat.class) {
      return ((PyFloat) value).value != 0;
    }
    if (value.type().special(SpecialMethod.BOOL) == PyNone.NONE) {
      throw Errors.typeError("'" + value.type().name() + "' cannot be interpreted as a boolean");
    }
    PyObject truth = Calls.special(SpecialMethod.BOOL, value);
    if (truth != null) {
      if (truth instanceof PyBool b) {
        return b == PyBool.TRUE;
      }
      throw Errors.typeError("__bool__ should return bool, returned " + truth.type().name());
    }
    return value.type().special(SpecialMethod.LEN) == null || Items.length(value) != 0;
  }

  /**
   * {@code a is b}: numbers of an exact built-in type are the same when they cannot be told apart
   * (design D10).
   */
  public static boolean is(PyObject a, PyObject b) {
    return a == b || isSameNumber(a, b);
  }

  private static boolean isSameNumber(PyObject a, PyObject b) {
    if (a instanceof PyInt x) {
      return b instanceof PyInt y && x.exact() == a && y.exact() == b && IntArithmetic.equal(x, y);
    }
    // Not so for NaN: two of them are told apart by identity in every container.
    return a.getClass() == PyFloat.class
        && b.getClass() == PyFloat.class
        && ((PyFloat) a).value == ((PyFloat) b).value
        && Double.doubleToRawLongBits(((PyFloat) a).value)
            == Double.doubleToRawLongBits(((PyFloat) b).value);
  }

  /** A number that is unique among living objects, as {@code id()} gives it. */
  public static long identity(PyObject value) {
    return IdentityNumbers.of(value);
  }

  /** {@link #identity} as reprs show it. */
  public static String address(PyObject value) {
    return "0x" + String.format("%012x", identity(value));
  }

  public static long identityHash(PyObject value) {
    return System.identityHashCode(value);
  }

  /** {@code hash(value)}. */
  public static long hash(PyObject value) {
    return value instanceof PyInt64 i ? NumericHash.hash(i.value) : hashBySpecial(value);
  }

  private static long hashBySpecial(PyObject value) {
    PyObject method = value.type().special(SpecialMethod.HASH);
    if (method == null || method == PyNone.NONE) {
      throw Errors.typeError("unhashable type: '" + value.type().name() + "'");
    }
    PyObject hash = method.callMethod(ThreadState.current(), value);
    if (hash instanceof PyInt i) {
      return Hashing.fold(i);
    }
    throw Errors.typeError("__hash__ method should return an integer");
  }

  // Comparison

  /** {@code a == b} as a truth value, identity first, as containers compare. */
  public static boolean equal(PyObject a, PyObject b) {
    return a == b || Comparisons.isEq(a, b);
  }

  /** {@code a op b} for the six comparisons. CPython: object.c do_richcompare. */
  public static PyObject richCompare(SpecialMethod op, PyObject a, PyObject b) {
    PyType ta = a.type();
    if (ta.special(op) instanceof PyFunction f && ta == b.type()) {
      PyObject result = f.call(ThreadState.current(), a, b);
      return result != PyNotImplemented.NOT_IMPLEMENTED ? result : reflected(op, ta, ta, a, b);
    }
    PyType tb = b.type();
    boolean reflectedTried = false;
    if (ta != tb && tb.isSubtypeOf(ta) && tb.special(op.swapped()) != null) {
      reflectedTried = true;
      PyObject result = compareSpecial(op.swapped(), b, a);
      if (result != PyNotImplemented.NOT_IMPLEMENTED) {
        return result;
      }
    }
    PyObject result = compareSpecial(op, a, b);
    if (result != PyNotImplemented.NOT_IMPLEMENTED) {
      return result;
    }
    return reflectedTried ? byIdentity(op, ta, tb, a, b) : reflected(op, ta, tb, a, b);
  }

  private static PyObject reflected(
      SpecialMethod op, PyType ta, PyType tb, PyObject a, PyObject b) {
    PyObject result = compareSpecial(op.swapped(), b, a);
    return result != PyNotImplemented.NOT_IMPLEMENTED ? result : byIdentity(op, ta, tb, a, b);
  }

  /** Nobody knows: what is left of a comparison. */
  private static PyObject byIdentity(
      SpecialMethod op, PyType ta, PyType tb, PyObject a, PyObject b) {
    return switch (op) {
      case EQ -> PyBool.of(is(a, b));
      case NE -> PyBool.of(!is(a, b));
      default ->
          throw Errors.typeError(
              "'"
                  + op.symbol()
                  + "' not supported between instances of '"
                  + ta.name()
                  + "' and '"
                  + tb.name()
                  + "'");
    };
  }

  /** The type's own comparison method, or NotImplemented. */
  public static PyObject compareSpecial(SpecialMethod op, PyObject a, PyObject b) {
    PyObject method = a.type().special(op);
    if (method instanceof PyMethodDescriptor d) {
      ThreadState ts = ThreadState.current();
      ts.enterComparison();
      try {
        return d.callMethod(ts, a, b);
      } finally {
        ts.leaveComparison();
      }
    }
    if (method == null) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    if (!(method instanceof PyFunctionKind)) {
      return compareByDescriptor(method, a, b);
    }
    return method.callMethod(ThreadState.current(), a, b);
  }

  /**
   * A method that cannot be bound counts as missing (CPython: typeobject.c slot_tp_richcompare).
   */
  private static PyObject compareByDescriptor(PyObject method, PyObject a, PyObject b) {
    PyObject bound;
    try {
      bound = method.descriptorGet(a, a.type());
    } catch (PyException e) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    return bound.call(ThreadState.current(), b);
  }

  // Text

  public static PyStr repr(PyObject value) {
    if (value instanceof PyInt64 i) {
      return PyStr.of(Long.toString(i.value));
    }
    ThreadState ts = ThreadState.current();
    ts.enterRecursiveCall();
    try {
      return requireStr("__repr__", value.type().special(SpecialMethod.REPR).callMethod(ts, value));
    } finally {
      ts.leaveRecursiveCall();
    }
  }

  public static PyStr str(PyObject value) {
    if (value.type() == PyStr.TYPE) {
      return (PyStr) value;
    }
    if (value instanceof PyInt64 i) {
      return PyStr.of(Long.toString(i.value));
    }
    ThreadState ts = ThreadState.current();
    ts.enterRecursiveCall();
    try {
      return requireStr("__str__", value.type().special(SpecialMethod.STR).callMethod(ts, value));
    } finally {
      ts.leaveRecursiveCall();
    }
  }

  private static PyStr requireStr(String method, PyObject result) {
    if (result instanceof PyStr s) {
      return s;
    }
    throw Errors.typeError(method + " returned non-string (type " + result.type().name() + ")");
  }

  /** {@code format(value, spec)}. */
  public static PyStr format(PyObject value, PyStr spec) {
    PyObject method = value.type().special(SpecialMethod.FORMAT);
    PyObject result = method.callMethod(ThreadState.current(), value, spec);
    if (result instanceof PyStr s) {
      return s;
    }
    throw Errors.typeError("__format__ must return a str, not " + result.type().name());
  }

  // Classes

  /**
   * {@code isinstance(value, cls)}. CPython: abstract.c object_isinstance with __instancecheck__.
   */
  public static boolean isInstance(PyObject value, PyObject cls) {
    if (value.type() == cls) {
      return true;
    }
    if (cls.type() == PyType.TYPE) {
      return plainIsInstance(value, (PyType) cls);
    }
    if (cls instanceof PyTuple tuple) {
      ThreadState ts = ThreadState.current();
      ts.enterRecursiveCall();
      try {
        for (PyObject c : tuple.array()) {
          if (isInstance(value, c)) {
            return true;
          }
        }
        return false;
      } finally {
        ts.leaveRecursiveCall();
      }
    }
    PyObject check = cls.type().special(SpecialMethod.INSTANCECHECK);
    if (check != null) {
      return isTrue(check.callMethod(ThreadState.current(), cls, value));
    }
    return AbstractIsInstance.isInstance(value, cls);
  }

  /**
   * Without {@code __instancecheck__}: by the type, or by a {@code __class__} that claims another
   * one.
   */
  public static boolean plainIsInstance(PyObject value, PyType cls) {
    if (value.type().isSubtypeOf(cls)) {
      return true;
    }
    PyObject claimed = getAttributeOrNull(value, Names.CLASS);
    return claimed instanceof PyType t && t != value.type() && t.isSubtypeOf(cls);
  }

  /** {@code issubclass(derived, cls)}. */
  public static boolean isSubclass(PyObject derived, PyObject cls) {
    if (cls.type() == PyType.TYPE && derived instanceof PyType d) {
      return d.isSubtypeOf((PyType) cls);
    }
    if (cls instanceof PyTuple tuple) {
      ThreadState ts = ThreadState.current();
      ts.enterRecursiveCall();
      try {
        for (PyObject c : tuple.array()) {
          if (isSubclass(derived, c)) {
            return true;
          }
        }
        return false;
      } finally {
        ts.leaveRecursiveCall();
      }
    }
    PyObject check = cls.type().special(SpecialMethod.SUBCLASSCHECK);
    if (check != null) {
      return isTrue(check.callMethod(ThreadState.current(), cls, derived));
    }
    return AbstractIsInstance.isSubclass(derived, cls);
  }
}
