package typhon.stdlib.itertools;

import java.util.Arrays;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.annotations.Default;
import typhon.annotations.Named;
import typhon.runtime.error.Errors;
import typhon.runtime.object.BuiltinIterator;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Iteration;
import typhon.runtime.ops.Numbers;
import typhon.runtime.type.PyType;

/**
 * All orders of r items of an iterable, of all items by default.
 *
 * <p>Thread rule: a step holds the monitor; no Python code runs in it.
 */
// CPython: itertoolsmodule.c permutationsobject
@BuiltinType(name = "permutations", module = "itertools", subclassable = true)
public class PyPermutations extends BuiltinIterator {
  public static final PyType TYPE = PyType.builtin(new PyPermutationsTable());

  private final PyObject[] pool;
  private final int r;

  /** A permutation of all positions, of which the first r count; null before the first result. */
  private int[] indices;

  /** How often each of the first r places still changes before the next one to its left does. */
  private int[] cycles;

  private boolean stopped;

  public PyPermutations(PyObject[] pool, int r) {
    this.pool = pool;
    this.r = r;
  }

  @BuiltinNew
  static PyObject __new__(
      PyType type, @Named PyObject iterable, @Named @Default("None") PyObject r) {
    PyObject[] pool = Iteration.toArray(iterable);
    long length = pool.length;
    if (r != PyNone.NONE) {
      if (!(r instanceof PyInt)) {
        throw Errors.typeError("Expected int as r");
      }
      length = Numbers.indexAsSize(r);
    }
    if (length < 0) {
      throw Errors.valueError("r must be non-negative");
    }
    int count = (int) Math.min(length, Integer.MAX_VALUE);
    return type == TYPE
        ? new PyPermutations(pool, count)
        : new PyPermutationsSub(type, pool, count);
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
      indices = new int[n];
      cycles = new int[r];
      Arrays.setAll(indices, i -> i);
      Arrays.setAll(cycles, i -> n - i);
      return true;
    }
    for (int i = r - 1; i >= 0; i--) {
      if (--cycles[i] > 0) {
        swap(i, n - cycles[i]);
        return true;
      }
      rotateLeft(i);
      cycles[i] = n - i;
    }
    return false;
  }

  private void swap(int i, int j) {
    int index = indices[i];
    indices[i] = indices[j];
    indices[j] = index;
  }

  private void rotateLeft(int from) {
    int index = indices[from];
    System.arraycopy(indices, from + 1, indices, from, indices.length - from - 1);
    indices[indices.length - 1] = index;
  }
}
