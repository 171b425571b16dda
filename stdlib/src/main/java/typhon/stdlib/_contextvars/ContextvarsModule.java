package typhon.stdlib._contextvars;

import typhon.annotations.BuiltinFunction;
import typhon.annotations.BuiltinModule;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyContext;
import typhon.runtime.object.PyContextToken;
import typhon.runtime.object.PyContextVar;
import typhon.runtime.object.PyMissingToken;
import typhon.runtime.object.PyModule;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;

/** Context variables. */
@BuiltinModule(
    name = "_contextvars",
    types = {PyContext.class, PyContextVar.class, PyContextToken.class})
public final class ContextvarsModule {
  private ContextvarsModule() {}

  static void init(PyModule module) {
    PyContextToken.TYPE.attributes().put(PyStr.intern("MISSING"), PyMissingToken.MISSING);
  }

  /** A copy of the current context. */
  @BuiltinFunction
  static PyObject copy_context(ThreadState ts) {
    return PyContext.current(ts).copy();
  }
}
