package typhon.runtime.type;

import java.util.List;
import java.util.TreeSet;
import typhon.annotations.BuiltinClassMethod;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinMethods;
import typhon.annotations.BuiltinNew;
import typhon.annotations.Keywords;
import typhon.runtime.call.Construction;
import typhon.runtime.call.KeywordArguments;
import typhon.runtime.error.Errors;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.DefaultAttributes;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyList;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.object.PyUnion;
import typhon.runtime.ops.AbstractIsInstance;
import typhon.runtime.ops.Objects;

/**
 * The methods of {@code type}, from which those of all metaclasses come (CPython: typeobject.c).
 */
@BuiltinMethods(PyType.class)
final class TypeMethods {
  private TypeMethods() {}

  @BuiltinNew
  static PyObject __new__(
      ThreadState ts, PyType metatype, PyObject[] args, @Keywords PyDict keywords) {
    if (args.length != 3) {
      throw Errors.typeError(
          metatype == PyType.TYPE
              ? "type() takes 1 or 3 arguments"
              : "type.__new__() takes exactly 3 arguments (" + args.length + " given)");
    }
    if (!(args[0] instanceof PyStr name)) {
      throw wrongArgument(1, "str", args[0]);
    }
    if (!(args[1] instanceof PyTuple bases)) {
      throw wrongArgument(2, "tuple", args[1]);
    }
    if (!(args[2] instanceof PyDict namespace)) {
      throw wrongArgument(3, "dict", args[2]);
    }
    return TypeBuilder.build(ts, metatype, name, bases, namespace, keywords);
  }

  private static RuntimeException wrongArgument(int position, String expected, PyObject actual) {
    return Errors.typeError(
        "type.__new__() argument "
            + position
            + " must be "
            + expected
            + ", not "
            + actual.type().name());
  }

  @BuiltinMethod
  static void __init__(PyType self, PyObject[] args, @Keywords PyDict keywords) {
    if (args.length == 1 && keywords.size() > 0) {
      throw Errors.typeError("type.__init__() takes no keyword arguments");
    }
    if (args.length != 1 && args.length != 3) {
      throw Errors.typeError("type.__init__() takes 1 or 3 arguments");
    }
  }

  @BuiltinMethod
  static PyObject __call__(
      ThreadState ts, PyType self, PyObject[] args, @Keywords PyDict keywords) {
    KeywordArguments all = KeywordArguments.of(args, keywords);
    return Construction.instantiate(ts, self, all.args(), all.names());
  }

  @BuiltinMethod
  static PyObject __repr__(PyType self) {
    return PyStr.of(self.toString());
  }

  @BuiltinMethod
  static PyObject __getattribute__(PyType self, PyObject name) {
    PyStr attribute = DefaultAttributes.requireName(name);
    PyObject value = self.attributeOrNull(attribute);
    if (value == null) {
      throw Errors.noAttribute(self, attribute);
    }
    return value;
  }

  @BuiltinMethod
  static void __setattr__(PyType self, PyObject name, PyObject value) {
    change(self, DefaultAttributes.requireName(name), value);
  }

  @BuiltinMethod
  static void __delattr__(PyType self, PyObject name) {
    change(self, DefaultAttributes.requireName(name), null);
  }

  // CPython: typeobject.c type_setattro
  private static void change(PyType self, PyStr name, PyObject value) {
    if (!self.isHeapType()) {
      throw Errors.typeError(
          "cannot set '" + name + "' attribute of immutable type '" + self.fullName() + "'");
    }
    PyObject inMeta = self.type().lookup(name);
    if (inMeta != null && inMeta.isDataDescriptor()) {
      DefaultAttributes.descriptorSet(inMeta, self, value);
    } else {
      self.setTypeAttribute(name, value);
    }
  }

  /** The order in which the class and its bases are searched for attributes. */
  @BuiltinMethod
  static PyObject mro(PyType self) {
    return PyList.of((PyObject[]) Mro.linearize(self, self.bases()));
  }

  /** The classes that name this one as a base and are still alive. */
  @BuiltinMethod
  static PyObject __subclasses__(PyType self) {
    List<PyType> living = self.subclasses();
    return PyList.of(living.toArray(PyObject.NO_ARGS));
  }

  /** The namespace in which the body of a new class runs: an empty dict. */
  @BuiltinClassMethod(signature = "($cls, name, bases, /, **kwds)")
  static PyObject __prepare__(PyType metatype, PyObject[] args, @Keywords PyDict keywords) {
    return new PyDict();
  }

  /** Whether the object is an instance of this class. */
  @BuiltinMethod
  static boolean __instancecheck__(PyType self, PyObject instance) {
    return Objects.plainIsInstance(instance, self);
  }

  /** Whether the class is derived from this one. */
  @BuiltinMethod
  static boolean __subclasscheck__(PyType self, PyObject subclass) {
    return AbstractIsInstance.isSubclass(subclass, self);
  }

  /**
   * The names of the attributes of the class and its bases; those of the metaclass are not among
   * them.
   */
  @BuiltinMethod
  static PyObject __dir__(PyType self) {
    TreeSet<String> names = new TreeSet<>();
    for (PyType t : self.mro()) {
      for (PyObject key : t.attributes().keysSnapshot()) {
        if (key instanceof PyStr s) {
          names.add(s.toString());
        }
      }
    }
    PyList result = new PyList();
    names.forEach(n -> result.append(PyStr.of(n)));
    return result;
  }

  @BuiltinMethod
  static PyObject __or__(PyObject self, PyObject value) {
    return PyUnion.or(self, value);
  }

  @BuiltinMethod
  static PyObject __ror__(PyObject self, PyObject value) {
    return PyUnion.or(value, self);
  }

  /** An estimate of the memory the class takes, in bytes. */
  @BuiltinMethod
  static long __sizeof__(PyType self) {
    return self.isHeapType() ? 1096 : 424;
  }
}
