package typhon.runtime.object;

import typhon.annotations.BuiltinType;
import typhon.runtime.type.PyType;

/** A function defined by {@code def} or {@code lambda}. */
@BuiltinType(name = "function", exposed = false)
public final class PyFunction extends PyObject implements PyFunctionKind {
  public static final PyType TYPE = PyType.builtin(new PyFunctionTable());

  @Override
  public PyType type() {
    return TYPE;
  }
}
