package typhon.runtime.object;

import typhon.runtime.frame.Interpreter;

/** How iterators over sequences are pickled: as {@code iter(sequence)} and a position. */
final class IteratorReduction {
  private static final PyStr ITER = PyStr.intern("iter");

  private IteratorReduction() {}

  /** The reduction at a position; at the end that of an iterator over {@code empty}. */
  static PyObject of(PyObject sequence, int index, int length, PyObject empty) {
    PyObject iter = Interpreter.main().builtins().get(ITER);
    return index < length
        ? PyTuple.of(iter, PyTuple.of(sequence), PyInt.of(index))
        : PyTuple.of(iter, PyTuple.of(empty));
  }
}
