package typhon.stdlib.itertools;

import typhon.annotations.BuiltinFunction;
import typhon.annotations.BuiltinModule;
import typhon.annotations.Default;
import typhon.runtime.error.Errors;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyTuple;

/**
 * Iterators made of iterators.
 *
 * <p>Infinite: count, cycle, repeat. Ending with the shortest input: accumulate, batched, chain,
 * compress, dropwhile, filterfalse, groupby, islice, pairwise, starmap, takewhile, tee,
 * zip_longest. Combinatoric: product, permutations, combinations, combinations_with_replacement.
 */
@BuiltinModule(
    name = "itertools",
    types = {
      PyAccumulate.class,
      PyBatched.class,
      PyChain.class,
      PyCombinations.class,
      PyCombinationsWithReplacement.class,
      PyCompress.class,
      PyCount.class,
      PyCycle.class,
      PyDropWhile.class,
      PyFilterFalse.class,
      PyGroupBy.class,
      PyGrouper.class,
      PyIslice.class,
      PyPairwise.class,
      PyPermutations.class,
      PyProduct.class,
      PyRepeat.class,
      PyStarMap.class,
      PyTakeWhile.class,
      PyTee.class,
      PyZipLongest.class
    })
public final class ItertoolsModule {
  private ItertoolsModule() {}

  /** A tuple of n independent iterators over the items of one iterable. */
  // CPython: itertoolsmodule.c itertools_tee_impl
  @BuiltinFunction
  static PyObject tee(PyObject iterable, @Default("2") long n) {
    if (n < 0) {
      throw Errors.valueError("n must be >= 0");
    }
    if (n > Integer.MAX_VALUE - 8) {
      throw Errors.with(typhon.runtime.error.ExceptionTypes.MEMORY_ERROR);
    }
    if (n == 0) {
      return PyTuple.EMPTY;
    }
    PyTee first = PyTee.of(iterable);
    PyObject[] result = new PyObject[(int) n];
    result[0] = first;
    for (int i = 1; i < result.length; i++) {
      result[i] = first.__copy__();
    }
    return PyTuple.of(result);
  }
}
