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
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.type.PyType;

/** A module, or a name in it, could not be imported. */
@BuiltinType(
    name = "ImportError",
    base = ExceptionBase.class,
    subclassable = true,
    ownsAttributes = true)
public class PyImportError extends PyBaseException {
  public static final PyType TYPE = PyType.builtin(new PyImportErrorTable());

  private volatile PyObject message = PyNone.NONE;
  private volatile PyObject name = PyNone.NONE;
  private volatile PyObject path = PyNone.NONE;
  private volatile PyObject nameFrom = PyNone.NONE;

  private PyImportError(PyType type, PyTuple args) {
    super(type, args);
  }

  static PyImportError create(PyType type, String message, PyObject name, PyObject path) {
    PyObject text = PyStr.of(message);
    PyImportError made = new PyImportError(type, PyTuple.of(text));
    made.message = text;
    made.name = name;
    made.path = path;
    return made;
  }

  @BuiltinNew
  static PyObject __new__(PyType type, PyObject[] args, @Keywords PyDict keywords) {
    return new PyImportError(type, PyTuple.of(args));
  }

  @BuiltinMethod
  void __init__(
      PyObject[] args,
      @KeywordOnly @Default("None") PyObject name,
      @KeywordOnly @Default("None") PyObject path,
      @KeywordOnly @Default("None") PyObject name_from) {
    setArgs(PyTuple.of(args));
    this.name = name;
    this.path = path;
    this.nameFrom = name_from;
    message = args.length == 1 ? args[0] : PyNone.NONE;
  }

  @Override
  @BuiltinMethod
  protected PyObject __str__() {
    return message instanceof PyStr s && s.type() == PyStr.TYPE ? s : super.__str__();
  }

  @Override
  @BuiltinMethod
  protected PyObject __reduce__() {
    PyDict state = new PyDict();
    PyDict attributes = attributesOrNull();
    if (attributes != null) {
      for (PyObject key : attributes.keysSnapshot()) {
        state.put(key, attributes.get(key));
      }
    }
    putUnlessNone(state, Names.NAME_PLAIN, name);
    putUnlessNone(state, Names.PATH_PLAIN, path);
    putUnlessNone(state, PyStr.intern("name_from"), nameFrom);
    return state.size() == 0 ? PyTuple.of(type(), args()) : PyTuple.of(type(), args(), state);
  }

  private static void putUnlessNone(PyDict state, PyStr key, PyObject value) {
    if (value != PyNone.NONE) {
      state.put(key, value);
    }
  }

  private static PyObject orNone(PyObject value) {
    return value == null ? PyNone.NONE : value;
  }

  /** The message. */
  @BuiltinGetter
  PyObject msg() {
    return message;
  }

  @BuiltinSetter(name = "msg")
  void setMsg(PyObject value) {
    message = orNone(value);
  }

  /** The module's name. */
  @BuiltinGetter
  PyObject name() {
    return name;
  }

  @BuiltinSetter(name = "name")
  void setName(PyObject value) {
    name = orNone(value);
  }

  /** The module's path. */
  @BuiltinGetter
  PyObject path() {
    return path;
  }

  @BuiltinSetter(name = "path")
  void setPath(PyObject value) {
    path = orNone(value);
  }

  /** The name that {@code from module import name} wanted. */
  @BuiltinGetter(name = "name_from")
  PyObject nameFrom() {
    return nameFrom;
  }

  @BuiltinSetter(name = "name_from")
  public void setNameFrom(PyObject value) {
    nameFrom = orNone(value);
  }
}
