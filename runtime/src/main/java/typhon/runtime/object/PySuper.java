package typhon.runtime.object;

import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.annotations.Default;
import typhon.annotations.Keywords;
import typhon.runtime.error.Errors;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.PyType;

/**
 * Attribute lookup that starts behind a class in the MRO of an object: super() in a method,
 * super(type, object), super(type, subclass), or super(type) without an object.
 *
 * <p>Thread rule: one reference to an immutable binding, volatile.
 */
@BuiltinType(name = "super", subclassable = true)
public class PySuper extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PySuperTable());

  /**
   * What the object was made of; {@code object} and {@code objectType} are null when it is unbound.
   */
  private record Binding(PyType start, PyObject object, PyType objectType) {}

  private static final Binding NONE = new Binding(null, null, null);

  private volatile Binding binding = NONE;

  PySuper() {}

  public PySuper(PyType start, PyObject object) {
    bind(start, object);
  }

  /**
   * {@code super()} in a method: the compiler passes the method's {@code __class__} cell (null when
   * there is none) and its first argument (null when there is none).
   */
  public static PyObject ofMethod(PyCell classCell, PyObject first) {
    if (first == null) {
      throw Errors.runtimeError("super(): no arguments");
    }
    if (classCell == null) {
      throw Errors.runtimeError("super(): __class__ cell not found");
    }
    PyObject cls = classCell.get();
    if (cls == null) {
      throw Errors.runtimeError("super(): empty __class__ cell");
    }
    if (!(cls instanceof PyType start)) {
      throw Errors.runtimeError("super(): __class__ is not a type (" + cls.type().name() + ")");
    }
    return new PySuper(start, first);
  }

  /** {@code super().name} in a method, without making the super object. */
  public static PyObject attributeInMethod(PyCell classCell, PyObject first, PyStr name) {
    return Objects.getAttribute(ofMethod(classCell, first), name);
  }

  @BuiltinNew
  static PyObject __new__(PyType type, PyObject[] args, @Keywords PyDict keywords) {
    return type == TYPE ? new PySuper() : new PySuperSub(type);
  }

  @BuiltinMethod
  void __init__(PyObject[] args, @Keywords PyDict keywords) {
    if (keywords.size() > 0) {
      throw Errors.typeError("super() takes no keyword arguments");
    }
    if (args.length > 2) {
      throw Errors.typeError("super() expected at most 2 arguments, got " + args.length);
    }
    if (args.length == 0) {
      throw Errors.runtimeError("super(): no arguments");
    }
    if (!(args[0] instanceof PyType start)) {
      throw Errors.typeError("super() argument 1 must be a type, not " + args[0].type().name());
    }
    bind(start, args.length == 1 || args[1] == PyNone.NONE ? null : args[1]);
  }

  private void bind(PyType start, PyObject object) {
    binding = new Binding(start, object, object == null ? null : check(start, object));
  }

  // CPython: typeobject.c supercheck
  private static PyType check(PyType start, PyObject object) {
    if (object instanceof PyType t && t.isSubtypeOf(start)) {
      return t;
    }
    PyType actual = object.type();
    if (actual.isSubtypeOf(start)) {
      return actual;
    }
    if (Objects.getAttributeOrNull(object, Names.CLASS) instanceof PyType claimed
        && claimed != actual
        && claimed.isSubtypeOf(start)) {
      return claimed;
    }
    String what = object instanceof PyType t ? "type " + t.name() : "instance of " + actual.name();
    throw Errors.typeError(
        "super(type, obj): obj ("
            + what
            + ") is not an instance or subtype of type ("
            + start.name()
            + ").");
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  // CPython: typeobject.c do_super_lookup
  @Override
  public PyObject attributeOrNull(PyStr name) {
    Binding b = binding;
    // The class of the super object itself, not that of its object.
    if (b.objectType == null || name.equals(Names.CLASS)) {
      return super.attributeOrNull(name);
    }
    PyType[] mro = b.objectType.mro();
    int i = 0;
    while (i < mro.length && mro[i] != b.start) {
      i++;
    }
    for (i++; i < mro.length; i++) {
      PyObject value = mro[i].attributes().get(name);
      if (value != null) {
        return value.descriptorGet(b.object == b.objectType ? null : b.object, b.objectType);
      }
    }
    return super.attributeOrNull(name);
  }

  @BuiltinMethod
  PyObject __getattribute__(PyObject name) {
    PyStr attribute = DefaultAttributes.requireName(name);
    PyObject value = attributeOrNull(attribute);
    if (value == null) {
      throw Errors.noAttribute(this, attribute);
    }
    return value;
  }

  @BuiltinMethod
  PyObject __get__(ThreadState ts, PyObject instance, @Default("None") PyObject owner) {
    DescriptorArguments.check(instance, owner);
    Binding b = binding;
    if (instance == PyNone.NONE || b.object != null) {
      return this;
    }
    if (type() == TYPE) {
      return new PySuper(b.start, instance);
    }
    return type().call(ts, b.start == null ? PyNone.NONE : b.start, instance);
  }

  @BuiltinMethod
  PyObject __repr__() {
    Binding b = binding;
    String start = b.start == null ? "NULL" : b.start.name();
    String object = b.objectType == null ? "NULL" : "<" + b.objectType.name() + " object>";
    return PyStr.of("<super: <class '" + start + "'>, " + object + ">");
  }

  /** The class behind which the search starts. */
  @BuiltinGetter(name = "__thisclass__", member = true)
  PyObject start() {
    return orNone(binding.start);
  }

  /** The object whose attributes are looked up. */
  @BuiltinGetter(name = "__self__", member = true)
  PyObject object() {
    return orNone(binding.object);
  }

  /** The class whose MRO is searched. */
  @BuiltinGetter(name = "__self_class__", member = true)
  PyObject objectType() {
    return orNone(binding.objectType);
  }

  private static PyObject orNone(PyObject value) {
    return value == null ? PyNone.NONE : value;
  }
}
