package typhon.runtime.object;

import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.annotations.Default;
import typhon.annotations.KeywordOnly;
import typhon.runtime.error.Errors;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.ops.Iteration;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.PyType;

/**
 * The results of the function for the items of all iterables, until the shortest is exhausted.
 *
 * <p>With strict=True, ValueError when one of them is exhausted before the others.
 */
@BuiltinType(name = "map", subclassable = true)
public class PyMap extends BuiltinIterator {
  public static final PyType TYPE = PyType.builtin(new PyMapTable());

  private final PyObject function;
  private final PyObject[] iterators;
  private volatile boolean strict;

  public PyMap(PyObject function, PyObject[] iterators, boolean strict) {
    this.function = function;
    this.iterators = iterators;
    this.strict = strict;
  }

  @BuiltinNew(signature = "(function, iterable, /, *iterables, strict=False)")
  static PyObject __new__(
      PyType type, PyObject[] args, @KeywordOnly @Default("False") boolean strict) {
    if (args.length < 2) {
      throw Errors.typeError("map() must have at least two arguments.");
    }
    PyObject[] iterators = StrictIteration.iterators(args, 1);
    return type == TYPE
        ? new PyMap(args[0], iterators, strict)
        : new PyMapSub(type, args[0], iterators, strict);
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
    ThreadState ts = ThreadState.current();
    if (iterators.length == 1) {
      PyObject item = Iteration.next(iterators[0]);
      return item == null ? null : function.call(ts, item);
    }
    PyObject[] items = StrictIteration.next("map", iterators, strict);
    return items == null ? null : function.call(ts, items, null);
  }

  @BuiltinMethod
  PyObject __reduce__() {
    PyObject[] arguments = new PyObject[iterators.length + 1];
    arguments[0] = function;
    System.arraycopy(iterators, 0, arguments, 1, iterators.length);
    return strict
        ? PyTuple.of(type(), PyTuple.of(arguments), PyBool.TRUE)
        : PyTuple.of(type(), PyTuple.of(arguments));
  }

  /** Set strictness. */
  @BuiltinMethod
  void __setstate__(PyObject object) {
    strict = Objects.isTrue(object);
  }
}
