package typhon.runtime.object;

import typhon.runtime.frame.Interpreter;

/** Parts of what pickle and copy ask of iterators. */
public final class IteratorReduction {
  private IteratorReduction() {}

  /** The builtin function or type of this name, as the builtins module has it now. */
  public static PyObject builtin(String name) {
    return Interpreter.main().builtins().get(PyStr.intern(name));
  }

  /** An iterator that is exhausted: {@code iter(())}. */
  public static PyObject exhausted() {
    return PyTuple.of(builtin("iter"), PyTuple.of(PyTuple.EMPTY));
  }
}
