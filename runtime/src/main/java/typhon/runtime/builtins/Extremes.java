package typhon.runtime.builtins;

import typhon.runtime.error.Errors;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.BuiltinIterator;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.Sendable;
import typhon.runtime.ops.Iteration;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.SpecialMethod;

/** {@code min}, {@code max} and {@code next}. */
final class Extremes {
  private Extremes() {}

  // CPython: bltinmodule.c min_max
  static PyObject find(
      String name, SpecialMethod wins, PyObject[] args, PyObject key, PyObject defaultValue) {
    if (args.length == 0) {
      throw Errors.typeError(name + " expected at least 1 argument, got 0");
    }
    if (args.length > 1 && defaultValue != null) {
      throw Errors.typeError(
          "Cannot specify a default for " + name + "() with multiple positional arguments");
    }
    PyObject iterator = args.length > 1 ? null : Iteration.iter(args[0]);
    ThreadState ts = ThreadState.current();
    PyObject best = null;
    PyObject bestKey = null;
    for (int i = 0; ; i++) {
      PyObject item =
          iterator == null ? (i < args.length ? args[i] : null) : Iteration.next(iterator);
      if (item == null) {
        break;
      }
      PyObject itemKey = key == PyNone.NONE ? item : key.call(ts, item);
      if (best == null || Objects.isTrue(Objects.richCompare(wins, itemKey, bestKey))) {
        best = item;
        bestKey = itemKey;
      }
    }
    if (best != null) {
      return best;
    }
    if (defaultValue == null) {
      throw Errors.valueError(name + "() iterable argument is empty");
    }
    return defaultValue;
  }

  static PyObject next(PyObject iterator, PyObject defaultValue) {
    if (defaultValue == null && !(iterator instanceof BuiltinIterator)) {
      return raisingNext(iterator);
    }
    PyObject item = Iteration.next(iterator);
    if (item != null) {
      return item;
    }
    if (defaultValue == null) {
      throw Errors.stopIteration(iterator instanceof Sendable s ? s.takeResult() : PyNone.NONE);
    }
    return defaultValue;
  }

  /** The StopIteration of a {@code __next__} written in Python passes as it is, with its value. */
  private static PyObject raisingNext(PyObject iterator) {
    PyObject method = iterator.type().special(SpecialMethod.NEXT);
    if (method == null) {
      throw Errors.typeError("'" + iterator.type().name() + "' object is not an iterator");
    }
    PyObject item = method.callMethod(ThreadState.current(), iterator);
    if (item == null) {
      throw Errors.stopIteration(PyNone.NONE);
    }
    return item;
  }
}
