package typhon.stdlib._remote_debugging;

import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.annotations.Keywords;
import typhon.runtime.error.Errors;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyObject;
import typhon.runtime.type.PyType;

/** Would show the stacks of another process; there are no instances. */
@BuiltinType(name = "RemoteUnwinder", module = "_remote_debugging")
public final class PyRemoteUnwinder extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyRemoteUnwinderTable());

  private PyRemoteUnwinder() {}

  @BuiltinNew
  static PyObject __new__(PyType type, PyObject[] args, @Keywords PyDict keywords) {
    throw Errors.runtimeError("the stacks of another process cannot be read from a JVM");
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
