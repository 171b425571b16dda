package typhon.runtime.object;

import typhon.annotations.BuiltinClassMethod;
import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinSetter;
import typhon.annotations.BuiltinType;
import typhon.annotations.Keywords;
import typhon.runtime.error.Errors;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.ClassAssignment;
import typhon.runtime.type.PyType;
import typhon.runtime.type.SpecialMethod;

/** The base class of all classes; its instances have no attributes. */
@BuiltinType(name = "object", subclassable = true, ownsAttributes = true)
public final class PyBaseObject extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyBaseObjectTable());

  @Override
  public PyType type() {
    return TYPE;
  }

  @BuiltinNew(signature = "()")
  static PyObject __new__(PyType type, PyObject[] args, @Keywords PyDict keywords) {
    boolean hasArguments = args.length > 0 || keywords.size() > 0;
    if (hasArguments) {
      if (!type.inheritsSpecial(SpecialMethod.NEW, TYPE)) {
        throw Errors.typeError(
            "object.__new__() takes exactly one argument (the type to instantiate)");
      }
      if (type.inheritsSpecial(SpecialMethod.INIT, TYPE)) {
        throw Errors.typeError(type.name() + "() takes no arguments");
      }
    }
    AbstractClasses.checkInstantiable(type);
    return type == TYPE ? new PyBaseObject() : PyInstance.create(type);
  }

  @BuiltinMethod
  static void __init__(PyObject self, PyObject[] args, @Keywords PyDict keywords) {
    if (args.length == 0 && keywords.size() == 0) {
      return;
    }
    PyType type = self.type();
    if (!type.inheritsSpecial(SpecialMethod.INIT, TYPE)) {
      throw Errors.typeError(
          "object.__init__() takes exactly one argument (the instance to initialize)");
    }
    if (type.inheritsSpecial(SpecialMethod.NEW, TYPE)) {
      throw Errors.typeError(
          type.name() + ".__init__() takes exactly one argument (the instance to initialize)");
    }
  }

  @BuiltinMethod
  static PyObject __repr__(PyObject self) {
    return PyStr.of("<" + self.type().fullName() + " object at " + Objects.address(self) + ">");
  }

  @BuiltinMethod
  static PyObject __str__(PyObject self) {
    return Objects.repr(self);
  }

  @BuiltinMethod
  static long __hash__(PyObject self) {
    return Objects.identityHash(self);
  }

  @BuiltinMethod
  static PyObject __eq__(PyObject self, PyObject value) {
    return self == value ? PyBool.TRUE : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @BuiltinMethod
  static PyObject __ne__(PyObject self, PyObject value) {
    PyObject equal = Objects.compareSpecial(SpecialMethod.EQ, self, value);
    return equal == PyNotImplemented.NOT_IMPLEMENTED ? equal : PyBool.of(!Objects.isTrue(equal));
  }

  @BuiltinMethod
  static PyObject __lt__(PyObject self, PyObject value) {
    return PyNotImplemented.NOT_IMPLEMENTED;
  }

  @BuiltinMethod
  static PyObject __le__(PyObject self, PyObject value) {
    return PyNotImplemented.NOT_IMPLEMENTED;
  }

  @BuiltinMethod
  static PyObject __gt__(PyObject self, PyObject value) {
    return PyNotImplemented.NOT_IMPLEMENTED;
  }

  @BuiltinMethod
  static PyObject __ge__(PyObject self, PyObject value) {
    return PyNotImplemented.NOT_IMPLEMENTED;
  }

  @BuiltinMethod
  static PyObject __getattribute__(PyObject self, PyObject name) {
    PyStr attribute = DefaultAttributes.requireName(name);
    PyObject value = DefaultAttributes.get(self, attribute);
    if (value == null) {
      throw Errors.noAttribute(self, attribute);
    }
    return value;
  }

  @BuiltinMethod
  static void __setattr__(PyObject self, PyObject name, PyObject value) {
    requireOwnSetter(self, SpecialMethod.SETATTR);
    DefaultAttributes.set(self, DefaultAttributes.requireName(name), value);
  }

  @BuiltinMethod
  static void __delattr__(PyObject self, PyObject name) {
    requireOwnSetter(self, SpecialMethod.DELATTR);
    DefaultAttributes.set(self, DefaultAttributes.requireName(name), null);
  }

  /**
   * {@code object.__setattr__(cls, ...)} must not go round the rules of a built-in (CPython:
   * typeobject.c hackcheck).
   */
  private static void requireOwnSetter(PyObject self, SpecialMethod setter) {
    for (PyType t : self.type().mro()) {
      if (!t.isHeapType()) {
        if (!t.inheritsSpecial(setter, TYPE)) {
          throw Errors.typeError("can't apply this " + setter.id() + " to " + t.name() + " object");
        }
        return;
      }
    }
  }

  /** The object's class. */
  @BuiltinGetter(name = "__class__")
  static PyObject classOf(PyObject self) {
    return self.type();
  }

  @BuiltinSetter(name = "__class__")
  static void setClass(PyObject self, PyObject value) {
    ClassAssignment.assign(self, value);
  }

  /** Format by an empty specification only: the same as str(self). */
  @BuiltinMethod
  static PyObject __format__(PyObject self, PyStr format_spec) {
    if (format_spec.length() > 0) {
      throw Errors.typeError(
          "unsupported format string passed to " + self.type().name() + ".__format__");
    }
    return Objects.str(self);
  }

  /** The names of the object's attributes, its class's and its base classes'. */
  @BuiltinMethod
  static PyObject __dir__(PyObject self) {
    return DirOf.object(self);
  }

  /** Called when a class is subclassed; does nothing by default. */
  @BuiltinClassMethod
  static void __init_subclass__(PyType cls) {}

  /** Customizes issubclass() for abstract base classes; undecided by default. */
  @BuiltinClassMethod
  static PyObject __subclasshook__(PyType cls, PyObject object) {
    return PyNotImplemented.NOT_IMPLEMENTED;
  }

  /** Size of the object in memory, in bytes. */
  @BuiltinMethod
  static long __sizeof__(PyObject self) {
    return 16;
  }

  /** Helper for pickle: the reduction by protocol 0 or 1. */
  @BuiltinMethod
  static PyObject __reduce__(PyObject self) {
    return Reduction.reduce(self, 0);
  }

  /** Helper for pickle: the reduction by the given protocol. */
  @BuiltinMethod
  static PyObject __reduce_ex__(PyObject self, int protocol) {
    return Reduction.reduceEx(self, protocol);
  }

  /** The state that pickle saves: the attributes, with the slots if there are any. */
  @BuiltinMethod
  static PyObject __getstate__(PyObject self) {
    return Reduction.state(self);
  }
}
