package typhon.runtime.error;

import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinSetter;
import typhon.annotations.BuiltinType;
import typhon.annotations.Keywords;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyTuple;
import typhon.runtime.type.PyType;

/** The interpreter is asked to exit. */
@BuiltinType(
    name = "SystemExit",
    base = PyBaseException.class,
    subclassable = true,
    ownsAttributes = true)
public class PySystemExit extends PyBaseException {
  public static final PyType TYPE = PyType.builtin(new PySystemExitTable());

  private volatile PyObject code = PyNone.NONE;

  public PySystemExit(PyType type, PyTuple args) {
    super(type, args);
  }

  @BuiltinNew
  static PyObject __new__(PyType type, PyObject[] args, @Keywords PyDict keywords) {
    return new PySystemExit(type, PyTuple.of(args));
  }

  @Override
  @BuiltinMethod
  void __init__(PyObject[] args, @Keywords PyDict keywords) {
    requireNoKeywords(keywords);
    setArgs(PyTuple.of(args));
    code = args.length == 0 ? PyNone.NONE : args.length == 1 ? args[0] : PyTuple.of(args);
  }

  /** The exit status, or a message. */
  @BuiltinGetter
  public PyObject code() {
    return code;
  }

  @BuiltinSetter(name = "code")
  void setCode(PyObject value) {
    code = value == null ? PyNone.NONE : value;
  }
}
