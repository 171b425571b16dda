package typhon.runtime.object;

import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.annotations.Keywords;
import typhon.runtime.error.Errors;
import typhon.runtime.type.PyType;

/** What None is the only instance of. */
@BuiltinType(name = "NoneType", exposed = false)
public final class PyNone extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyNoneTable());
  public static final PyNone NONE = new PyNone();

  private PyNone() {}

  @Override
  public PyType type() {
    return TYPE;
  }

  @BuiltinNew(signature = "()")
  static PyObject __new__(PyType type, PyObject[] args, @Keywords PyDict keywords) {
    if (args.length > 0 || keywords.size() > 0) {
      throw Errors.typeError("NoneType takes no arguments");
    }
    return NONE;
  }

  @BuiltinMethod
  PyObject __repr__() {
    return PyStr.of("None");
  }

  @BuiltinMethod
  boolean __bool__() {
    return false;
  }

  @BuiltinMethod
  long __hash__() {
    return 0xFCA86420L;
  }

  /** The singleton is its own copy. */
  @BuiltinMethod
  PyObject __eq__(PyObject value) {
    return this == value ? PyBool.TRUE : PyNotImplemented.NOT_IMPLEMENTED;
  }
}
