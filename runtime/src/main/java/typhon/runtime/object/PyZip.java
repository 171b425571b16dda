package typhon.runtime.object;

import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.annotations.Default;
import typhon.annotations.KeywordOnly;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.PyType;

/**
 * Tuples of the first items of all iterables, then of the second ones, until the shortest is
 * exhausted.
 *
 * <p>With strict=True, ValueError when one of them is exhausted before the others.
 *
 * <pre>
 * &gt;&gt;&gt; list(zip('xyz', [7, 8, 9]))
 * [('x', 7), ('y', 8), ('z', 9)]
 * </pre>
 */
@BuiltinType(name = "zip", subclassable = true)
public class PyZip extends BuiltinIterator {
  public static final PyType TYPE = PyType.builtin(new PyZipTable());

  private final PyObject[] iterators;
  private volatile boolean strict;

  public PyZip(PyObject[] iterators, boolean strict) {
    this.iterators = iterators;
    this.strict = strict;
  }

  @BuiltinNew
  static PyObject __new__(
      PyType type, PyObject[] iterables, @KeywordOnly @Default("False") boolean strict) {
    PyObject[] iterators = StrictIteration.iterators(iterables, 0);
    return type == TYPE ? new PyZip(iterators, strict) : new PyZipSub(type, iterators, strict);
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
    if (iterators.length == 0) {
      return null;
    }
    PyObject[] items = StrictIteration.next("zip", iterators, strict);
    return items == null ? null : PyTuple.of(items);
  }

  @BuiltinMethod
  PyObject __reduce__() {
    PyTuple arguments = PyTuple.of(iterators.clone());
    return strict ? PyTuple.of(type(), arguments, PyBool.TRUE) : PyTuple.of(type(), arguments);
  }

  /** Set strictness. */
  @BuiltinMethod
  void __setstate__(PyObject object) {
    strict = Objects.isTrue(object);
  }
}
