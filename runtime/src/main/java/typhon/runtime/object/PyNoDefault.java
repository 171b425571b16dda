package typhon.runtime.object;

import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.runtime.type.PyType;

/** The type of the NoDefault singleton. */
@BuiltinType(name = "NoDefaultType", exposed = false)
public final class PyNoDefault extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyNoDefaultTable());
  public static final PyNoDefault NO_DEFAULT = new PyNoDefault();

  private PyNoDefault() {}

  @BuiltinNew
  static PyObject __new__(PyType type) {
    return NO_DEFAULT;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @BuiltinMethod
  PyObject __repr__() {
    return PyStr.of("typing.NoDefault");
  }

  /** Pickled by name. */
  @BuiltinMethod
  PyObject __reduce__() {
    return PyStr.of("NoDefault");
  }
}
