package typhon.stdlib.itertools;

import java.util.Arrays;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.annotations.Default;
import typhon.annotations.KeywordOnly;
import typhon.annotations.Named;
import typhon.runtime.error.Errors;
import typhon.runtime.object.BuiltinIterator;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Iteration;
import typhon.runtime.type.PyType;

/**
 * Tuples of n items each; the last may be shorter, which is a ValueError with strict=True.
 *
 * <p>Thread rule: no lock; threads that share the iterator may get an item twice or miss one, never
 * one that was not there.
 */
// CPython: itertoolsmodule.c batchedobject
@BuiltinType(name = "batched", module = "itertools", subclassable = true)
public class PyBatched extends BuiltinIterator {
  public static final PyType TYPE = PyType.builtin(new PyBatchedTable());

  private volatile PyObject iterator;
  private final int size;
  private final boolean strict;

  public PyBatched(PyObject iterator, int size, boolean strict) {
    this.size = size;
    this.strict = strict;
    this.iterator = iterator;
  }

  @BuiltinNew
  static PyObject __new__(
      PyType type,
      @Named PyObject iterable,
      @Named long n,
      @KeywordOnly @Default("False") boolean strict) {
    if (n < 1) {
      throw Errors.valueError("n must be at least one");
    }
    int size = (int) Math.min(n, Integer.MAX_VALUE - 8);
    PyObject iterator = Iteration.iter(iterable);
    return type == TYPE
        ? new PyBatched(iterator, size, strict)
        : new PyBatchedSub(type, iterator, size, strict);
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
    PyObject it = iterator;
    if (it == null) {
      return null;
    }
    PyObject[] items = new PyObject[Math.min(size, 64)];
    int count = 0;
    while (count < size) {
      PyObject item = Iteration.next(it);
      if (item == null) {
        break;
      }
      if (count == items.length) {
        items = Arrays.copyOf(items, (int) Math.min(size, count * 2L));
      }
      items[count++] = item;
    }
    if (count == size) {
      return PyTuple.of(items);
    }
    iterator = null;
    if (count == 0) {
      return null;
    }
    if (strict) {
      throw Errors.valueError("batched(): incomplete batch");
    }
    return PyTuple.of(Arrays.copyOf(items, count));
  }
}
