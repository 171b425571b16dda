package typhon.stdlib.itertools;

import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.annotations.Default;
import typhon.annotations.KeywordOnly;
import typhon.runtime.error.Errors;
import typhon.runtime.object.BuiltinIterator;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Iteration;
import typhon.runtime.type.PyType;

/**
 * The Cartesian product of iterables, each taken repeat times: tuples as nested loops would give
 * them.
 *
 * <p>Thread rule: a step holds the monitor; no Python code runs in it.
 */
// CPython: itertoolsmodule.c productobject
@BuiltinType(name = "product", module = "itertools", subclassable = true)
public class PyProduct extends BuiltinIterator {
  public static final PyType TYPE = PyType.builtin(new PyProductTable());

  private final PyObject[][] pools;

  /** The index into each pool; null before the first result. */
  private int[] indices;

  private boolean stopped;

  public PyProduct(PyObject[][] pools) {
    this.pools = pools;
  }

  @BuiltinNew
  static PyObject __new__(
      PyType type, PyObject[] iterables, @KeywordOnly @Default("1") long repeat) {
    if (repeat < 0) {
      throw Errors.valueError("repeat argument cannot be negative");
    }
    if (iterables.length > 0 && repeat > (Integer.MAX_VALUE - 8) / iterables.length) {
      throw Errors.overflowError("repeat argument too large");
    }
    int count = iterables.length == 0 || repeat == 0 ? 0 : (int) (iterables.length * repeat);
    PyObject[][] pools = new PyObject[count][];
    for (int i = 0; i < iterables.length && count > 0; i++) {
      pools[i] = Iteration.toArray(iterables[i]);
    }
    for (int i = iterables.length; i < count; i++) {
      pools[i] = pools[i - iterables.length];
    }
    return type == TYPE ? new PyProduct(pools) : new PyProductSub(type, pools);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @BuiltinMethod
  PyObject __iter__() {
    return this;
  }

  @Override
  @BuiltinMethod
  public PyObject __next__() {
    synchronized (this) {
      if (stopped || !advance()) {
        stopped = true;
        return null;
      }
      PyObject[] items = new PyObject[pools.length];
      for (int i = 0; i < items.length; i++) {
        items[i] = pools[i][indices[i]];
      }
      return PyTuple.of(items);
    }
  }

  /** Like an odometer: the last pool turns fastest. */
  private boolean advance() {
    if (indices == null) {
      indices = new int[pools.length];
      for (PyObject[] pool : pools) {
        if (pool.length == 0) {
          return false;
        }
      }
      return true;
    }
    for (int i = indices.length - 1; i >= 0; i--) {
      if (++indices[i] < pools[i].length) {
        return true;
      }
      indices[i] = 0;
    }
    return false;
  }
}
