package typhon.stdlib._sqlite3;

import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.annotations.Keywords;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyObject;
import typhon.runtime.type.PyType;

/**
 * What objects are adapted to before they are stored (PEP 246).
 *
 * <p>Thread rule: holds nothing.
 */
@BuiltinType(name = "PrepareProtocol", module = "sqlite3", subclassable = true)
public class PyPrepareProtocol extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyPrepareProtocolTable());

  PyPrepareProtocol() {}

  @BuiltinNew
  static PyObject __new__(PyType type, PyObject[] args, @Keywords PyDict keywords) {
    return type == TYPE ? new PyPrepareProtocol() : new PyPrepareProtocolSub(type);
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
