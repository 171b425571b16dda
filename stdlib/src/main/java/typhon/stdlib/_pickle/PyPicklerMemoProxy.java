package typhon.stdlib._pickle;

import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinType;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyTuple;
import typhon.runtime.type.PyType;

/** A pickler's memo as Python sees it. Immutable itself; see {@link PickleMemo}. */
@BuiltinType(name = "PicklerMemoProxy", module = "_pickle", exposed = false)
public final class PyPicklerMemoProxy extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyPicklerMemoProxyTable());

  private final PickleMemo memo;

  PyPicklerMemoProxy(PickleMemo memo) {
    this.memo = memo;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  PickleMemo memo() {
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
