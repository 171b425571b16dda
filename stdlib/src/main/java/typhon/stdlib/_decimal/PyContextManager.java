package typhon.stdlib._decimal;

import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinType;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyObject;
import typhon.runtime.type.PyType;

/**
 * Makes a context the current one and restores the former one.
 *
 * <p>Thread rule: immutable.
 */
@BuiltinType(name = "ContextManager", module = "decimal")
public final class PyContextManager extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyContextManagerTable());

  private final PyDecimalContext inside;
  private final PyDecimalContext outside;

  PyContextManager(PyDecimalContext inside, PyDecimalContext outside) {
    this.inside = inside;
    this.outside = outside;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @BuiltinMethod
  PyObject __enter__(ThreadState ts) {
    PyDecimalContext.makeCurrent(ts, inside);
    return inside;
  }

  @BuiltinMethod
  void __exit__(ThreadState ts, PyObject... args) {
    PyDecimalContext.makeCurrent(ts, outside);
  }
}
