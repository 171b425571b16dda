package typhon.runtime.object;

import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.annotations.Keywords;
import typhon.runtime.error.Errors;
import typhon.runtime.type.PyType;

/** What NotImplemented is the only instance of. */
@BuiltinType(name = "NotImplementedType", exposed = false)
public final class PyNotImplemented extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyNotImplementedTable());
  public static final PyNotImplemented NOT_IMPLEMENTED = new PyNotImplemented();

  private PyNotImplemented() {}

  @Override
  public PyType type() {
    return TYPE;
  }

  @BuiltinNew(signature = "()")
  static PyObject __new__(PyType type, PyObject[] args, @Keywords PyDict keywords) {
    if (args.length > 0 || keywords.size() > 0) {
      throw Errors.typeError("NotImplementedType takes no arguments");
    }
    return NOT_IMPLEMENTED;
  }

  @BuiltinMethod
  PyObject __repr__() {
    return PyStr.of("NotImplemented");
  }

  @BuiltinMethod
  boolean __bool__() {
    throw typhon.runtime.error.Errors.typeError(
        "NotImplemented should not be used in a boolean context");
  }

  @BuiltinMethod
  PyObject __reduce__() {
    return PyStr.of("NotImplemented");
  }
}
