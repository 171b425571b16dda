package typhon.runtime.object;

import typhon.runtime.error.Errors;
import typhon.runtime.ops.Iteration;

/**
 * One step over several iterators at once, as zip and map do it (CPython: bltinmodule.c zip_next,
 * map_next).
 */
final class StrictIteration {
  private StrictIteration() {}

  /**
   * The next item of each iterator, or null when one is exhausted.
   *
   * @param name zip or map
   * @param strict whether all must be exhausted at once, else ValueError
   */
  static PyObject[] next(String name, PyObject[] iterators, boolean strict) {
    PyObject[] items = new PyObject[iterators.length];
    for (int i = 0; i < iterators.length; i++) {
      PyObject item = Iteration.next(iterators[i]);
      if (item == null) {
        if (strict) {
          checkAllExhausted(name, iterators, i);
        }
        return null;
      }
      items[i] = item;
    }
    return items;
  }

  private static void checkAllExhausted(String name, PyObject[] iterators, int exhausted) {
    if (exhausted > 0) {
      throw mismatch(name, exhausted, "shorter");
    }
    for (int i = 1; i < iterators.length; i++) {
      if (Iteration.next(iterators[i]) != null) {
        throw mismatch(name, i, "longer");
      }
    }
  }

  private static RuntimeException mismatch(String name, int index, String relation) {
    String others = index == 1 ? "argument 1" : "arguments 1-" + index;
    return Errors.valueError(
        name + "() argument " + (index + 1) + " is " + relation + " than " + others);
  }

  static PyObject[] iterators(PyObject[] iterables, int first) {
    PyObject[] iterators = new PyObject[iterables.length - first];
    for (int i = first; i < iterables.length; i++) {
      iterators[i - first] = Iteration.iter(iterables[i]);
    }
    return iterators;
  }
}
