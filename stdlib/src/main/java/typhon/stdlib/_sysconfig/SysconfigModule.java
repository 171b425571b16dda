package typhon.stdlib._sysconfig;

import typhon.annotations.BuiltinFunction;
import typhon.annotations.BuiltinModule;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;

/** Build settings that only the interpreter itself knows. */
@BuiltinModule(name = "_sysconfig")
public final class SysconfigModule {
  private SysconfigModule() {}

  /** The settings by name. */
  @BuiltinFunction
  static PyObject config_vars() {
    PyDict vars = new PyDict();
    vars.put(PyStr.intern("Py_GIL_DISABLED"), PyInt.of(1));
    vars.put(PyStr.intern("Py_DEBUG"), PyInt.of(0));
    return vars;
  }
}
