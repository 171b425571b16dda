package typhon.stdlib.itertools;

import java.util.Arrays;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.annotations.Named;
import typhon.runtime.error.Errors;
import typhon.runtime.object.BuiltinIterator;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Iteration;
import typhon.runtime.type.PyType;

/**
 * All r items of an iterable taken together, where an item may be taken again.
 *
 * <p>Thread rule: a step holds the monitor; no Python code runs in it.
 */
// CPython: itertoolsmodule.c combinations_with_replacementobject
@BuiltinType(name = "combinations_with_replacement", module = "itertools", subclassable = true)
public class PyCombinationsWithReplacement extends BuiltinIterator {
  public static final PyType TYPE = PyType.builtin(new PyCombinationsWithReplacementTable());

  private final PyObject[] pool;
  private final int r;

  /** The indices of the last result; null before the first. */
  private int[] indices;

  private boolean stopped;

  public PyCombinationsWithReplacement(PyObject[] pool, int r) {
    this.pool = pool;
    this.r = r;
  }

  @BuiltinNew
  static PyObject __new__(PyType type, @Named PyObject iterable, @Named long r) {
    PyObject[] pool = Iteration.toArray(iterable);
    if (r < 0) {
      throw Errors.valueError("r must be non-negative");
    }
    int length = (int) Math.min(r, Integer.MAX_VALUE);
    return type == TYPE
        ? new PyCombinationsWithReplacement(pool, length)
        : new PyCombinationsWithReplacementSub(type, pool, length);
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
      PyObject[] items = new PyObject[r];
      for (int i = 0; i < r; i++) {
        items[i] = pool[indices[i]];
      }
      return PyTuple.of(items);
    }
  }

  private boolean advance() {
    int n = pool.length;
    if (indices == null) {
      if (n == 0 && r > 0) {
        return false;
      }
      indices = new int[r];
      return true;
    }
    int i = r - 1;
    while (i >= 0 && indices[i] == n - 1) {
      i--;
    }
    if (i < 0) {
      return false;
    }
    Arrays.fill(indices, i, r, indices[i] + 1);
    return true;
  }
}
