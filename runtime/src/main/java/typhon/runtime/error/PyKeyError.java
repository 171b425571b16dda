package typhon.runtime.error;

import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.annotations.Keywords;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.PyType;

/** A mapping has no such key. */
@BuiltinType(name = "KeyError", base = LookupErrorBase.class, subclassable = true, ownsAttributes = true)
public class PyKeyError extends PyBaseException {
  public static final PyType TYPE = PyType.builtin(new PyKeyErrorTable());

  public PyKeyError(PyType type, PyTuple args) {
    super(type, args);
  }

  @BuiltinNew
  static PyObject __new__(PyType type, PyObject[] args, @Keywords PyDict keywords) {
    return new PyKeyError(type, PyTuple.of(args));
  }

  /** The repr of a single argument: an empty key would be invisible otherwise. */
  @Override
  @BuiltinMethod
  protected PyObject __str__() {
    return args().size() == 1 ? Objects.repr(args().get(0)) : super.__str__();
  }
}
