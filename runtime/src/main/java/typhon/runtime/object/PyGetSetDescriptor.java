package typhon.runtime.object;

import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinType;
import typhon.annotations.Default;
import typhon.runtime.error.Errors;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.type.BuiltinTable;
import typhon.runtime.type.PyType;

/** A computed attribute of a built-in type. Immutable. */
@BuiltinType(name = "getset_descriptor", exposed = false)
public final class PyGetSetDescriptor extends PyObject implements Descriptor {
  public static final PyType TYPE = PyType.builtin(new PyGetSetDescriptorTable());

  private final PyType owner;
  private final BuiltinTable table;
  private final String name;
  private final int getter;
  private final int setter;
  private final String doc;

  public PyGetSetDescriptor(
      PyType owner, BuiltinTable table, String name, int getter, int setter, String doc) {
    this.owner = owner;
    this.table = table;
    this.name = name;
    this.getter = getter;
    this.setter = setter;
    this.doc = doc;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  private void check(PyObject self) {
    boolean fits =
        owner.isHeapType() ? self.type().isSubtypeOf(owner) : owner.table().accepts(self);
    if (owner != PyBaseObject.TYPE && !fits) {
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
  public boolean isDescriptor() {
    return true;
  }

  @Override
  public boolean isDataDescriptor() {
    return true;
  }

  @Override
  public PyObject descriptorGet(PyObject instance, PyType cls) {
    if (instance == null) {
      return this;
    }
    check(instance);
    return table.call0(getter, ThreadState.current(), instance);
  }

  @Override
  public void descriptorSet(PyObject self, PyObject value) {
    check(self);
    if (setter < 0) {
      throw Errors.attributeError(
          "attribute '" + name + "' of '" + owner.name() + "' objects is not writable");
    }
    table.call1(setter, ThreadState.current(), self, value);
  }

  @BuiltinMethod
  PyObject __repr__() {
    return PyStr.of("<attribute '" + name + "' of '" + owner.name() + "' objects>");
  }

  /** Pickled by class and name. */
  @BuiltinMethod
  PyObject __reduce__() {
    PyObject getattr = ThreadState.current().interpreter.builtins().get(PyStr.intern("getattr"));
    return PyTuple.of(getattr, PyTuple.of(owner, PyStr.of(name)));
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
  String name() {
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
  String doc() {
    return doc;
  }
}
