package typhon.runtime.object;

import typhon.runtime.frame.Interpreter;

/** Parts of what pickle and copy ask of iterators. */
public final class IteratorReduction {
  private IteratorReduction() {}

  /** The builtin function or type of this name, as the builtins module has it now. */
  public static PyObject builtin(String name) {
    return Interpreter.main().builtins().get(PyStr.intern(name));
  }

  /**
   * The reduction of an iterator at a position; at the end that of an iterator over {@code empty}.
   */
  static PyObject of(PyObject sequence, int index, int length, PyObject empty) {
    return index <= length
        ? PyTuple.of(builtin("iter"), PyTuple.of(sequence), PyInt.of(index))
        : PyTuple.of(builtin("iter"), PyTuple.of(empty));
  }

  /** An iterator that is exhausted: {@code iter(())}. */
  public static PyObject exhausted() {
    return PyTuple.of(builtin("iter"), PyTuple.of(PyTuple.EMPTY));
  }
}
