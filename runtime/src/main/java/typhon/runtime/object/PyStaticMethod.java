package typhon.runtime.object;

import typhon.annotations.BuiltinClassMethod;
import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinSetter;
import typhon.annotations.BuiltinType;
import typhon.annotations.Default;
import typhon.annotations.Keywords;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.PyType;
import typhon.runtime.type.SpecialMethod;

/** A function in a class that takes neither the instance nor the class. */
@BuiltinType(name = "staticmethod", subclassable = true)
public class PyStaticMethod extends WrappingDescriptor {
  public static final PyType TYPE = PyType.builtin(new PyStaticMethodTable());

  public PyStaticMethod(PyObject function) {
    super(function);
  }

  @BuiltinNew(signature = "(function, /)")
  static PyObject __new__(PyType type, PyObject[] args, @Keywords PyDict keywords) {
    return type == TYPE ? new PyStaticMethod(null) : new PyStaticMethodSub(type, null);
  }

  @BuiltinMethod
  void __init__(PyObject function) {
    setFunction(function);
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
    return type() != TYPE && super.isDataDescriptor();
  }

  @Override
  public PyObject descriptorGet(PyObject instance, PyType owner) {
    if (type() != TYPE && !type().inheritsSpecial(SpecialMethod.GET, TYPE)) {
      return super.descriptorGet(instance, owner);
    }
    return bound();
  }

  private PyObject bound() {
    return functionOrFail("staticmethod");
  }

  @BuiltinMethod
  PyObject __get__(PyObject instance, @Default("None") PyObject owner) {
    DescriptorArguments.check(instance, owner);
    return functionOrFail("staticmethod");
  }

  @Override
  public PyObject call(ThreadState ts, PyObject[] args, PyStr[] keywords) {
    if (type() != TYPE) {
      return super.call(ts, args, keywords);
    }
    return functionOrFail("staticmethod").call(ts, args, keywords);
  }

  @BuiltinMethod
  PyObject __call__(ThreadState ts, PyObject[] args, @Keywords PyDict keywords) {
    return Calls.call(ts, functionOrFail("staticmethod"), args, keywords);
  }

  @BuiltinMethod
  PyObject __repr__() {
    PyObject f = function();
    return PyStr.of("<" + type().name() + "(" + (f == null ? "NULL" : Objects.repr(f)) + ")>");
  }

  /** The wrapped callable. */
  @BuiltinGetter(name = "__func__", member = true)
  PyObject wrappedFunction() {
    return function() == null ? PyNone.NONE : function();
  }

  /** The wrapped callable. */
  @BuiltinGetter(name = "__wrapped__", member = true)
  PyObject wrappedForInspection() {
    return function() == null ? PyNone.NONE : function();
  }

  @BuiltinGetter(name = "__isabstractmethod__")
  boolean isAbstractMethod() {
    return isAbstract();
  }

  @BuiltinGetter(name = "__dict__")
  PyObject dictAttribute() {
    return dict();
  }

  @BuiltinGetter(name = "__annotations__")
  PyObject annotations() {
    return wrapped(Names.ANNOTATIONS);
  }

  @BuiltinSetter(name = "__annotations__")
  void setAnnotations(PyObject value) {
    setWrapped(Names.ANNOTATIONS, value);
  }

  @BuiltinGetter(name = "__annotate__")
  PyObject annotate() {
    return wrapped(Names.ANNOTATE);
  }

  @BuiltinSetter(name = "__annotate__")
  void setAnnotate(PyObject value) {
    setWrapped(Names.ANNOTATE, value);
  }

  /** For type hints, as in classmethod[int]. */
  @BuiltinClassMethod
  static PyObject __class_getitem__(PyType type, PyObject object) {
    return new PyGenericAlias(type, object);
  }
}
