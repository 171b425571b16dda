package typhon.runtime.object;

import java.util.Arrays;
import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinSetter;
import typhon.annotations.BuiltinType;
import typhon.annotations.Default;
import typhon.runtime.error.Errors;
import typhon.runtime.error.PyAttributeError;
import typhon.runtime.error.PyException;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.MissingAttribute;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.PyType;
import typhon.runtime.type.SpecialMethod;

/** A module: create one with a name and a documentation string. */
@BuiltinType(
    name = "module",
    subclassable = true,
    ownsAttributes = true,
    exposed = false,
    weakReferable = true)
public class PyModule extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyModuleTable());

  private static final PyObject[] NO_SLOTS = {};

  private volatile PyType type;
  private final PyDict dict;

  /** What {@code __slots__} of subclasses hold; replaced at each change, under the monitor. */
  private volatile PyObject[] slots = NO_SLOTS;

  public PyModule(PyType type, PyDict dict) {
    this.type = type;
    this.dict = dict;
  }

  /** A new module with the attributes every module starts with. */
  public static PyModule create(PyStr name, PyObject doc) {
    PyModule module = new PyModule(TYPE, new PyDict());
    module.initialize(name, doc);
    return module;
  }

  private void initialize(PyObject name, PyObject doc) {
    dict.put(Names.NAME, name);
    dict.put(Names.DOC, doc);
    dict.put(Names.PACKAGE, PyNone.NONE);
    dict.put(Names.LOADER, PyNone.NONE);
    dict.put(Names.SPEC, PyNone.NONE);
  }

  @Override
  public PyType type() {
    return type;
  }

  @Override
  public void setType(PyType type) {
    this.type = type;
  }

  @Override
  public PyDict dict() {
    return dict;
  }

  @Override
  public PyObject ownAttribute(PyStr name) {
    return dict.get(name);
  }

  /** The content of the slot with this index, or null. */
  PyObject slot(int index) {
    PyObject[] all = slots;
    return index < all.length ? all[index] : null;
  }

  /** Sets the slot (null empties it) and returns its former content. */
  PyObject setSlot(int index, PyObject value) {
    synchronized (this) {
      PyObject[] changed = Arrays.copyOf(slots, Math.max(index + 1, slots.length));
      PyObject old = changed[index];
      changed[index] = value;
      slots = changed;
      return old;
    }
  }

  /** Also asks the module's own {@code __getattr__} function (PEP 562). */
  @Override
  public PyObject attributeOrNull(PyStr name) {
    PyObject value = inTypeOrDict(name);
    if (value != null) {
      return value;
    }
    PyObject fallback = dict.get(SpecialMethod.GETATTR.pyName());
    return fallback == null ? null : fallback.call(ThreadState.current(), name);
  }

  /** An AttributeError of a descriptor, such as an empty slot, means that there is nothing. */
  // CPython: moduleobject.c _Py_module_getattro_impl
  private PyObject inTypeOrDict(PyStr name) {
    if (type == TYPE) {
      return super.attributeOrNull(name);
    }
    try {
      return super.attributeOrNull(name);
    } catch (PyException e) {
      if (!e.matches(PyAttributeError.TYPE)) {
        throw e;
      }
      return null;
    }
  }

  @BuiltinMethod
  PyObject __getattribute__(PyObject name) {
    PyStr attribute = DefaultAttributes.requireName(name);
    PyObject value = attributeOrNull(attribute);
    if (value == null) {
      throw MissingAttribute.error(this, attribute);
    }
    return value;
  }

  // CPython: moduleobject.c module_repr, which leaves the work to importlib
  @BuiltinMethod
  PyObject __repr__(ThreadState ts) {
    PyObject bootstrap = ts.interpreter.modules().get(PyStr.intern("_frozen_importlib"));
    if (bootstrap == null) {
      return PyStr.of("<module " + Objects.repr(dict.get(Names.NAME)) + ">");
    }
    return Calls.call(Objects.getAttribute(bootstrap, PyStr.intern("_module_repr")), this);
  }

  /** The names in the module, or those that its own {@code __dir__} function gives. */
  @BuiltinMethod
  PyObject __dir__(ThreadState ts) {
    if (!(Objects.getAttribute(this, Names.DICT) instanceof PyDict names)) {
      throw Errors.typeError("<module>.__dict__ is not a dictionary");
    }
    PyObject own = names.get(SpecialMethod.DIR.pyName());
    return own == null ? PyList.of(names.keysSnapshot()) : own.call(ts);
  }

  @BuiltinGetter(name = "__dict__", member = true)
  PyObject dictAttribute() {
    return dict;
  }

  @BuiltinGetter(name = "__annotations__")
  PyObject annotations() {
    return ModuleAnnotations.annotations(dict);
  }

  @BuiltinSetter(name = "__annotations__")
  void setAnnotations(PyObject value) {
    ModuleAnnotations.setAnnotations(dict, value);
  }

  @BuiltinGetter(name = "__annotate__")
  PyObject annotate() {
    return ModuleAnnotations.annotate(dict);
  }

  @BuiltinSetter(name = "__annotate__")
  void setAnnotate(PyObject value) {
    ModuleAnnotations.setAnnotate(dict, value);
  }

  @BuiltinNew(signature = "(name, doc=None)")
  static PyObject __new__(
      PyType type, PyObject[] args, @typhon.annotations.Keywords PyDict keywords) {
    return new PyModule(type, new PyDict());
  }

  @BuiltinMethod
  void __init__(
      @typhon.annotations.Named PyStr name,
      @typhon.annotations.Named @Default("None") PyObject doc) {
    initialize(name, doc);
  }
}
