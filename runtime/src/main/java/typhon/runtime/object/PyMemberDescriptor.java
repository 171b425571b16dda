package typhon.runtime.object;

import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinType;
import typhon.annotations.Default;
import typhon.runtime.error.Errors;
import typhon.runtime.type.InstanceAttributes;
import typhon.runtime.type.PyType;

/**
 * An attribute that {@code __slots__} declares, or a field of a built-in type ({@link
 * PyBuiltinMember}). Immutable; the value lives in the instance.
 */
@BuiltinType(name = "member_descriptor", exposed = false)
public class PyMemberDescriptor extends PyObject implements Descriptor {
  public static final PyType TYPE = PyType.builtin(new PyMemberDescriptorTable());

  private final PyType owner;
  private final PyStr name;
  private final int index;

  public PyMemberDescriptor(PyType owner, PyStr name, int index) {
    this.owner = owner;
    this.name = name;
    this.index = index;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public boolean isDescriptor() {
    return true;
  }

  @Override
  public boolean isDataDescriptor() {
    return true;
  }

  void check(PyObject self) {
    if (!self.type().isSubtypeOf(owner)) {
      throw Errors.typeError(
          "descriptor '"
              + name
              + "' for '"
              + owner.name()
              + "' objects doesn't apply to a '"
              + self.type().name()
              + "' object");
    }
  }

  @Override
  public PyObject descriptorGet(PyObject instance, PyType cls) {
    if (instance == null) {
      return this;
    }
    check(instance);
    PyObject value =
        instance instanceof PyModule m
            ? m.slot(index)
            : InstanceAttributes.getSlot(instance, index);
    if (value == null) {
      String shown = instance.type().messageName();
      throw Errors.attributeError(
          "'" + shown + "' object has no attribute '" + name + "'", instance, name);
    }
    return value;
  }

  @Override
  public void descriptorSet(PyObject self, PyObject value) {
    check(self);
    PyObject old =
        self instanceof PyModule m
            ? m.setSlot(index, value)
            : InstanceAttributes.setSlot(self, index, value);
    if (old == null && value == null) {
      throw Errors.attributeError(name.toString());
    }
  }

  @BuiltinMethod
  PyObject __repr__() {
    return PyStr.of("<member '" + name + "' of '" + owner.name() + "' objects>");
  }

  @BuiltinMethod
  PyObject __get__(PyObject instance, @Default("None") PyObject owner) {
    DescriptorArguments.check(instance, owner);
    return descriptorGet(instance == PyNone.NONE ? null : instance, null);
  }

  @BuiltinMethod
  void __set__(PyObject instance, PyObject value) {
    descriptorSet(instance, value);
  }

  @BuiltinMethod
  void __delete__(PyObject instance) {
    descriptorSet(instance, null);
  }

  @BuiltinGetter(name = "__name__", member = true)
  PyObject name() {
    return name;
  }

  @BuiltinGetter(name = "__qualname__")
  String qualifiedName() {
    return owner.qualifiedName() + "." + name;
  }

  @BuiltinGetter(name = "__objclass__", member = true)
  PyObject objclass() {
    return owner;
  }

  @BuiltinGetter(name = "__doc__")
  PyObject doc() {
    return PyNone.NONE;
  }

  /** Pickled by class and name. */
  @BuiltinMethod
  PyObject __reduce__() {
    PyObject getattr = typhon.runtime.frame.Interpreter.main().builtins().get(PyStr.of("getattr"));
    return PyTuple.of(getattr, PyTuple.of(owner, name));
  }
}
