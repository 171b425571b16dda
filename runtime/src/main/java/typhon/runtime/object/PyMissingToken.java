package typhon.runtime.object;

import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinType;
import typhon.runtime.type.PyType;

/** Stands in a token for the value of a variable that had none. */
@BuiltinType(name = "Token.MISSING", module = "_contextvars", exposed = false)
public final class PyMissingToken extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyMissingTokenTable());
  public static final PyMissingToken MISSING = new PyMissingToken();

  private PyMissingToken() {}

  @Override
  public PyType type() {
    return TYPE;
  }

  @BuiltinMethod
  PyObject __repr__() {
    return PyStr.of("<Token.MISSING>");
  }
}
