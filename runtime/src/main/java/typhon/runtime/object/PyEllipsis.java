package typhon.runtime.object;

import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.annotations.Keywords;
import typhon.runtime.error.Errors;
import typhon.runtime.type.PyType;

/** What Ellipsis is the only instance of. */
@BuiltinType(name = "ellipsis", exposed = false)
public final class PyEllipsis extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyEllipsisTable());
  public static final PyEllipsis ELLIPSIS = new PyEllipsis();

  private PyEllipsis() {}

  @Override
  public PyType type() {
    return TYPE;
  }

  @BuiltinNew(signature = "()")
  static PyObject __new__(PyType type, PyObject[] args, @Keywords PyDict keywords) {
    if (args.length > 0 || keywords.size() > 0) {
      throw Errors.typeError("EllipsisType takes no arguments");
    }
    return ELLIPSIS;
  }

  @BuiltinMethod
  PyObject __repr__() {
    return PyStr.of("Ellipsis");
  }

  @BuiltinMethod
  PyObject __reduce__() {
    return PyStr.of("Ellipsis");
  }
}
