package typhon.stdlib._sqlite3;

import typhon.annotations.BuiltinType;
import typhon.runtime.object.PyObject;
import typhon.runtime.type.PyType;

/**
 * A statement that was found to be right.
 *
 * <p>Thread rule: holds nothing.
 */
@BuiltinType(name = "Statement", module = "sqlite3", exposed = false)
public final class PyStatement extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyStatementTable());

  PyStatement() {}

  @Override
  public PyType type() {
    return TYPE;
  }
}
