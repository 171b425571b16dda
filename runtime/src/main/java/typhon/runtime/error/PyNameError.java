package typhon.runtime.error;

import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinSetter;
import typhon.annotations.BuiltinType;
import typhon.annotations.Default;
import typhon.annotations.KeywordOnly;
import typhon.annotations.Keywords;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyTuple;
import typhon.runtime.type.PyType;

/** A name is not defined. */
@BuiltinType(
    name = "NameError",
    base = ExceptionBase.class,
    subclassable = true,
    ownsAttributes = true)
public class PyNameError extends PyBaseException {
  public static final PyType TYPE = PyType.builtin(new PyNameErrorTable());

  private volatile PyObject name;

  public PyNameError(PyType type, PyTuple args, PyObject name) {
    super(type, args);
    this.name = name;
  }

  @BuiltinNew
  static PyObject __new__(PyType type, PyObject[] args, @Keywords PyDict keywords) {
    return new PyNameError(type, PyTuple.of(args), PyNone.NONE);
  }

  @BuiltinMethod
  void __init__(PyObject[] args, @KeywordOnly @Default("None") PyObject name) {
    setArgs(PyTuple.of(args));
    this.name = name;
  }

  @BuiltinGetter
  PyObject name() {
    return name;
  }

  @BuiltinSetter(name = "name")
  void setName(PyObject value) {
    name = value == null ? PyNone.NONE : value;
  }
}
