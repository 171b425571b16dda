package typhon.runtime.object;

import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinSetter;
import typhon.annotations.BuiltinType;
import typhon.annotations.Default;
import typhon.annotations.Keywords;
import typhon.annotations.Named;
import typhon.runtime.error.Errors;
import typhon.runtime.error.PyAttributeError;
import typhon.runtime.error.PyException;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.PyType;
import typhon.runtime.type.SpecialMethod;

/**
 * An attribute computed by functions: one to get it, one to set it, one to delete it.
 *
 * <p>Thread rule: the three functions travel in one immutable record behind a volatile field.
 */
@BuiltinType(name = "property", subclassable = true)
public class PyProperty extends PyObject implements Descriptor {
  public static final PyType TYPE = PyType.builtin(new PyPropertyTable());

  private static final PyStr IS_ABSTRACT = PyStr.intern("__isabstractmethod__");

  /** Java null stands for None. */
  private record Functions(PyObject get, PyObject set, PyObject delete) {}

  private volatile Functions functions = new Functions(null, null, null);
  private volatile PyObject doc = PyNone.NONE;
  private volatile boolean docFromGetter;
  private volatile PyObject name;

  PyProperty() {}

  @BuiltinNew(signature = "(fget=None, fset=None, fdel=None, doc=None)")
  static PyObject __new__(PyType type, PyObject[] args, @Keywords PyDict keywords) {
    return type == TYPE ? new PyProperty() : new PyPropertySub(type);
  }

  // CPython: descrobject.c property_init_impl
  @BuiltinMethod
  void __init__(
      @Named @Default("None") PyObject fget,
      @Named @Default("None") PyObject fset,
      @Named @Default("None") PyObject fdel,
      @Named("doc") @Default("None") PyObject doc) {
    functions = new Functions(nullIfNone(fget), nullIfNone(fset), nullIfNone(fdel));
    name = null;
    docFromGetter = false;
    PyObject text = nullIfNone(doc);
    if (text == null && fget != PyNone.NONE) {
      text = nullIfNone(Objects.getAttributeOrNull(fget, Names.DOC));
      docFromGetter = text != null;
    }
    if (type() == TYPE) {
      this.doc = text == null ? PyNone.NONE : text;
      return;
    }
    // A subclass has a __doc__ of its own in its class dict: the instance's must go before it.
    try {
      Objects.setAttribute(this, Names.DOC, text == null ? PyNone.NONE : text);
    } catch (PyException e) {
      // A doc that was given is dropped where it cannot be kept; one of the getter is not.
      if (docFromGetter || !e.matches(PyAttributeError.TYPE)) {
        throw e;
      }
    }
  }

  private static PyObject nullIfNone(PyObject value) {
    return value == PyNone.NONE ? null : value;
  }

  private static PyObject orNone(PyObject value) {
    return value == null ? PyNone.NONE : value;
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

  @Override
  public PyObject descriptorGet(PyObject instance, PyType owner) {
    if (type() != TYPE && !type().inheritsSpecial(SpecialMethod.GET, TYPE)) {
      return super.descriptorGet(instance, owner);
    }
    return get(ThreadState.current(), instance);
  }

  private PyObject get(ThreadState ts, PyObject instance) {
    if (instance == null) {
      return this;
    }
    PyObject getter = functions.get;
    if (getter == null) {
      throw missing(instance, "getter");
    }
    return getter.call(ts, instance);
  }

  @Override
  public void descriptorSet(PyObject self, PyObject value) {
    ThreadState ts = ThreadState.current();
    SpecialMethod which = value == null ? SpecialMethod.DELETE : SpecialMethod.SET;
    if (type() == TYPE || type().inheritsSpecial(which, TYPE)) {
      set(ts, self, value);
    } else if (value == null) {
      type().special(which).callMethod(ts, this, self);
    } else {
      type().special(which).callMethod(ts, this, self, value);
    }
  }

  private void set(ThreadState ts, PyObject instance, PyObject value) {
    Functions f = functions;
    PyObject function = value == null ? f.delete : f.set;
    if (function == null) {
      throw missing(instance, value == null ? "deleter" : "setter");
    }
    if (value == null) {
      function.call(ts, instance);
    } else {
      function.call(ts, instance, value);
    }
  }

  private RuntimeException missing(PyObject instance, String what) {
    PyObject known = nameOrNull();
    String shown = known == null ? "property of '" : "property " + Objects.repr(known) + " of '";
    return Errors.attributeError(
        shown + instance.type().qualifiedName() + "' object has no " + what);
  }

  private PyObject nameOrNull() {
    PyObject known = name;
    if (known != null) {
      return known;
    }
    PyObject getter = functions.get;
    return getter == null ? null : Objects.getAttributeOrNull(getter, Names.NAME);
  }

  @BuiltinMethod
  PyObject __get__(ThreadState ts, PyObject instance, @Default("None") PyObject owner) {
    DescriptorArguments.check(instance, owner);
    return get(ts, nullIfNone(instance));
  }

  @BuiltinMethod
  void __set__(ThreadState ts, PyObject instance, PyObject value) {
    set(ts, instance, value);
  }

  @BuiltinMethod
  void __delete__(ThreadState ts, PyObject instance) {
    set(ts, instance, null);
  }

  /** A copy of the property with another getter. */
  @BuiltinMethod
  PyObject getter(ThreadState ts, PyObject object) {
    return copy(ts, object, null, null);
  }

  /** A copy of the property with another setter. */
  @BuiltinMethod
  PyObject setter(ThreadState ts, PyObject object) {
    return copy(ts, null, object, null);
  }

  /** A copy of the property with another deleter. */
  @BuiltinMethod
  PyObject deleter(ThreadState ts, PyObject object) {
    return copy(ts, null, null, object);
  }

  // CPython: descrobject.c property_copy
  private PyObject copy(ThreadState ts, PyObject get, PyObject set, PyObject delete) {
    Functions f = functions;
    PyObject newGet = get == null || get == PyNone.NONE ? orNone(f.get) : get;
    PyObject newSet = set == null || set == PyNone.NONE ? orNone(f.set) : set;
    PyObject newDelete = delete == null || delete == PyNone.NONE ? orNone(f.delete) : delete;
    PyObject newDoc = docFromGetter && newGet != PyNone.NONE ? PyNone.NONE : doc;
    PyObject made = type().call(ts, new PyObject[] {newGet, newSet, newDelete, newDoc}, null);
    if (made instanceof PyProperty p) {
      p.name = name;
    }
    return made;
  }

  /**
   * Called by the class that the property becomes an attribute of: remembers the name for messages.
   */
  @BuiltinMethod(signature = "($self, owner, name, /)")
  void __set_name__(PyObject... args) {
    if (args.length != 2) {
      throw Errors.typeError(
          "__set_name__() takes 2 positional arguments but " + args.length + " were given");
    }
    name = args[1];
  }

  @BuiltinGetter
  PyObject fget() {
    return orNone(functions.get);
  }

  @BuiltinSetter(name = "fget")
  void setFget(PyObject value) {
    throw Errors.attributeError("readonly attribute");
  }

  @BuiltinGetter
  PyObject fset() {
    return orNone(functions.set);
  }

  @BuiltinSetter(name = "fset")
  void setFset(PyObject value) {
    throw Errors.attributeError("readonly attribute");
  }

  @BuiltinGetter
  PyObject fdel() {
    return orNone(functions.delete);
  }

  @BuiltinSetter(name = "fdel")
  void setFdel(PyObject value) {
    throw Errors.attributeError("readonly attribute");
  }

  @BuiltinGetter(name = "__doc__")
  PyObject doc() {
    return doc;
  }

  @BuiltinSetter(name = "__doc__")
  void setDoc(PyObject value) {
    doc = orNone(value);
  }

  @BuiltinGetter(name = "__name__")
  PyObject name() {
    PyObject known = nameOrNull();
    if (known == null) {
      throw Errors.noAttribute(this, Names.NAME);
    }
    return known;
  }

  @BuiltinSetter(name = "__name__")
  void setName(PyObject value) {
    name = value;
  }

  @BuiltinGetter(name = "__isabstractmethod__")
  boolean isAbstractMethod() {
    Functions f = functions;
    return isAbstract(f.get) || isAbstract(f.set) || isAbstract(f.delete);
  }

  private static boolean isAbstract(PyObject function) {
    PyObject flag = function == null ? null : Objects.getAttributeOrNull(function, IS_ABSTRACT);
    return flag != null && Objects.isTrue(flag);
  }
}
