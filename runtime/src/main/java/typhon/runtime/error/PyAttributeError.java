package typhon.runtime.error;

import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinSetter;
import typhon.annotations.BuiltinType;
import typhon.annotations.Default;
import typhon.annotations.KeywordOnly;
import typhon.annotations.Keywords;
import typhon.runtime.object.Names;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyTuple;
import typhon.runtime.type.PyType;

/** An object has no such attribute. */
@BuiltinType(
    name = "AttributeError",
    base = ExceptionBase.class,
    subclassable = true,
    ownsAttributes = true)
public class PyAttributeError extends PyBaseException {
  public static final PyType TYPE = PyType.builtin(new PyAttributeErrorTable());

  private volatile PyObject name;
  private volatile PyObject object;

  public PyAttributeError(PyTuple args, PyObject name, PyObject object) {
    this(TYPE, args, name, object);
  }

  private PyAttributeError(PyType type, PyTuple args, PyObject name, PyObject object) {
    super(type, args);
    this.name = name;
    this.object = object;
  }

  @BuiltinNew
  static PyObject __new__(PyType type, PyObject[] args, @Keywords PyDict keywords) {
    return new PyAttributeError(type, PyTuple.of(args), PyNone.NONE, PyNone.NONE);
  }

  @BuiltinMethod
  void __init__(
      PyObject[] args,
      @KeywordOnly @Default("None") PyObject name,
      @KeywordOnly @Default("None") PyObject obj) {
    setArgs(PyTuple.of(args));
    this.name = name;
    this.object = obj;
  }

  /** The attributes for pickling: all but the object, which may not be picklable. */
  @BuiltinMethod
  PyObject __getstate__() {
    PyDict state = new PyDict();
    PyDict attributes = attributesOrNull();
    if (attributes != null) {
      for (PyObject key : attributes.keysSnapshot()) {
        state.put(key, attributes.get(key));
      }
    }
    if (name != PyNone.NONE) {
      state.put(Names.NAME_PLAIN, name);
    }
    state.put(Names.ARGS, args());
    return state;
  }

  @Override
  @BuiltinMethod
  protected PyObject __reduce__() {
    return PyTuple.of(type(), args(), __getstate__());
  }

  @BuiltinGetter
  PyObject name() {
    return name;
  }

  /**
   * Tells an AttributeError that came without them whose attribute is missing. CPython: object.c
   * _PyObject_SetAttributeErrorContext.
   */
  public static PyException inContext(PyException e, PyObject self, PyObject name) {
    if (e.value() instanceof PyAttributeError a
        && a.type() == TYPE
        && a.name == PyNone.NONE
        && a.object == PyNone.NONE) {
      a.name = name;
      a.object = self;
    }
    return e;
  }

  @BuiltinSetter(name = "name")
  void setName(PyObject value) {
    name = value == null ? PyNone.NONE : value;
  }

  @BuiltinGetter
  PyObject obj() {
    return object;
  }

  @BuiltinSetter(name = "obj")
  void setObj(PyObject value) {
    object = value == null ? PyNone.NONE : value;
  }
}
