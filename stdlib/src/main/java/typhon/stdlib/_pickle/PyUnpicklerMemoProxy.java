package typhon.stdlib._pickle;

import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinType;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyTuple;
import typhon.runtime.type.PyType;

/** An unpickler's memo as Python sees it. Immutable itself; see {@link UnpickleMemo}. */
@BuiltinType(name = "UnpicklerMemoProxy", module = "_pickle", exposed = false)
public final class PyUnpicklerMemoProxy extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyUnpicklerMemoProxyTable());

  private final UnpickleMemo memo;

  PyUnpicklerMemoProxy(UnpickleMemo memo) {
    this.memo = memo;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  UnpickleMemo memo() {
    return memo;
  }

  /** Remove all items from memo. */
  @BuiltinMethod
  void clear() {
    memo.clear();
  }

  /** Copy the memo to a new object. */
  @BuiltinMethod
  PyObject copy() {
    return memo.toDict();
  }

  /** Implement pickle support. */
  @BuiltinMethod
  PyObject __reduce__() {
    return PyTuple.of(PyDict.TYPE, PyTuple.of(memo.toDict()));
  }
}
