package typhon.stdlib.itertools;

import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.annotations.Keywords;
import typhon.runtime.error.Errors;
import typhon.runtime.object.BuiltinIterator;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.ops.Iteration;
import typhon.runtime.ops.Numbers;
import typhon.runtime.type.PyType;

/**
 * islice(iterable, stop) islice(iterable, start, stop[, step])
 *
 * <p>Selected items of an iterable, as a slice selects them from a sequence.
 *
 * <p>Thread rule: no lock; threads that share the iterator may get an item twice or miss one, never
 * one that was not there.
 */
// CPython: itertoolsmodule.c isliceobject
@BuiltinType(name = "islice", module = "itertools", subclassable = true)
public class PyIslice extends BuiltinIterator {
  public static final PyType TYPE = PyType.builtin(new PyIsliceTable());

  private static final PyInt STEP_DEFAULT = PyInt.ONE;

  /** Null once exhausted. */
  private volatile PyObject iterator;

  /** -1: no end. */
  private final long stop;

  private final long step;
  private volatile long next;
  private volatile long count;

  public PyIslice(PyObject iterator, long start, long stop, long step) {
    this.stop = stop;
    this.step = step;
    this.next = start;
    this.iterator = iterator;
  }

  @BuiltinNew
  static PyObject __new__(PyType type, PyObject[] args, @Keywords PyDict keywords) {
    if (keywords.size() > 0 && type == TYPE) {
      throw Errors.typeError("islice() takes no keyword arguments");
    }
    if (args.length < 2 || args.length > 4) {
      throw Errors.typeError(
          "islice expected at "
              + (args.length < 2 ? "least 2" : "most 4")
              + " arguments, got "
              + args.length);
    }
    boolean stopOnly = args.length == 2;
    String name = stopOnly ? "Stop argument" : "Indices";
    long start = stopOnly ? 0 : bound(args[1], 0, name);
    long stop = stop(args[stopOnly ? 1 : 2]);
    long step = step(args.length == 4 ? args[3] : STEP_DEFAULT);
    PyObject iterator = Iteration.iter(args[0]);
    return type == TYPE
        ? new PyIslice(iterator, start, stop, step)
        : new PyIsliceSub(type, iterator, start, stop, step);
  }

  private static long stop(PyObject value) {
    return bound(value, -1, "Stop argument");
  }

  private static long bound(PyObject value, long none, String name) {
    if (value == PyNone.NONE) {
      return none;
    }
    long bound = number(value);
    if (bound < 0) {
      throw Errors.valueError(
          name + " for islice() must be None or an integer: 0 <= x <= sys.maxsize.");
    }
    return bound;
  }

  private static long step(PyObject value) {
    long step = value == PyNone.NONE ? 1 : number(value);
    if (step < 1) {
      throw Errors.valueError("Step for islice() must be a positive integer or None.");
    }
    return step;
  }

  /** The value of an index, or -1 for anything else. */
  private static long number(PyObject value) {
    if (!Numbers.isIndex(value)) {
      return -1;
    }
    PyInt i = Numbers.index(value);
    return i.fitsLong() ? i.longValue() : -1;
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
    long target = next;
    for (; count < target; count = count + 1) {
      if (Iteration.next(it) == null) {
        return end();
      }
    }
    if (stop >= 0 && count >= stop) {
      return end();
    }
    PyObject item = Iteration.next(it);
    if (item == null) {
      return end();
    }
    count = count + 1;
    long following = target + step;
    next = following < target || (stop >= 0 && following > stop) ? stop : following;
    return item;
  }

  private PyObject end() {
    iterator = null;
    return null;
  }
}
