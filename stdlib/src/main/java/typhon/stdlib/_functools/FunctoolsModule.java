package typhon.stdlib._functools;

import typhon.annotations.BuiltinConstant;
import typhon.annotations.BuiltinFunction;
import typhon.annotations.BuiltinModule;
import typhon.annotations.Named;
import typhon.annotations.Unset;
import typhon.runtime.error.Errors;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyObject;
import typhon.runtime.ops.Iteration;

/** Tools that operate on functions. */
@BuiltinModule(
    name = "_functools",
    types = {PyPartial.class, PyLruCacheWrapper.class, PyPlaceholder.class})
public final class FunctoolsModule {
  /** Stands for an argument of partial that the call is going to give. */
  @BuiltinConstant(name = "Placeholder")
  static final PyObject PLACEHOLDER = PyPlaceholder.PLACEHOLDER;

  private FunctoolsModule() {}

  /**
   * Apply a function of two arguments to the items of an iterable, from left to right, so as to
   * reduce them to one value.
   *
   * <p>The initial value, if given, comes before the first item and is the result for an empty
   * iterable.
   */
  @BuiltinFunction
  static PyObject reduce(
      ThreadState ts, PyObject function, PyObject iterable, @Named @Unset PyObject initial) {
    if (!Iteration.isIterable(iterable)) {
      throw Errors.typeError("reduce() arg 2 must support iteration");
    }
    PyObject iterator = Iteration.iter(iterable);
    PyObject result = initial == null ? Iteration.next(iterator) : initial;
    if (result == null) {
      throw Errors.typeError("reduce() of empty iterable with no initial value");
    }
    for (PyObject item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
      result = function.call(ts, result, item);
    }
    return result;
  }

  /** Convert a comparison function to a key function. */
  @BuiltinFunction
  static PyObject cmp_to_key(@Named PyObject mycmp) {
    return new PyKeyWrapper(mycmp, null);
  }
}
