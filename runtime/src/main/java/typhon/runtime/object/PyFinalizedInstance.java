package typhon.runtime.object;

import typhon.runtime.frame.Finalization;
import typhon.runtime.type.PyType;

/**
 * An instance of a class with {@code __del__}.
 *
 * <p>Java's own finalization is used, deprecated as it is, because nothing else gives the object
 * itself back when it has become unreachable, as {@code __del__(self)} needs it. The collector's
 * thread only queues the object; {@link Finalization} runs the method.
 */
final class PyFinalizedInstance extends PyInstance {
  PyFinalizedInstance(PyType type) {
    super(type);
    Finalization.born(this);
  }

  @Override
  @SuppressWarnings({"removal", "Finalize"})
  protected void finalize() {
    Finalization.unreachable(this);
  }
}
