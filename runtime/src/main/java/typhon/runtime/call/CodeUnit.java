package typhon.runtime.call;

import typhon.runtime.object.PyCode;
import typhon.runtime.object.PyDict;

/**
 * The compiled form of one piece of source, not yet tied to a globals dict: the class file and the
 * code objects whose bodies it holds. The first code object is the whole: a module, an expression,
 * an interactive statement.
 */
public abstract class CodeUnit {
  /** The unit's class for these globals: made on first demand, the same for all later ones. */
  public abstract CompiledUnit bind(PyDict globals);

  /** All code objects, by number. */
  public abstract PyCode[] codes();

  /**
   * A target with a class of its own for functions of {@code code} in {@code unit}; null when there
   * can be none.
   */
  public abstract FunctionTarget warmTarget(CompiledUnit unit, PyCode code);

  /** Whether the bodies of another unit do the same as those of this one with the same numbers. */
  public boolean sameBodies(CodeUnit other) {
    return this == other;
  }

  public final PyCode main() {
    return codes()[0];
  }
}
