package typhon.stdlib.itertools;

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
 * All r items of an iterable taken together, in the order of their positions.
 *
 * <p>Thread rule: a step holds the monitor; no Python code runs in it.
 */
// CPython: itertoolsmodule.c combinationsobject
@BuiltinType(name = "combinations", module = "itertools", subclassable = true)
public class PyCombinations extends BuiltinIterator {
  public static final PyType TYPE = PyType.builtin(new PyCombinationsTable());

  private final PyObject[] pool;
  private final int r;

  /** The indices of the last result; null before the first. */
  private int[] indices;

  private boolean stopped;

  public PyCombinations(PyObject[] pool, int r) {
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
        ? new PyCombinations(pool, length)
        : new PyCombinationsSub(type, pool, length);
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
      if (r > n) {
        return false;
      }
      indices = new int[r];
      for (int i = 0; i < r; i++) {
        indices[i] = i;
      }
      return true;
    }
    int i = r - 1;
    while (i >= 0 && indices[i] == i + n - r) {
      i--;
    }
    if (i < 0) {
      return false;
    }
    indices[i]++;
    for (int j = i + 1; j < r; j++) {
      indices[j] = indices[j - 1] + 1;
    }
    return true;
  }
}
