package typhon.runtime.object;

import typhon.runtime.frame.Finalization;
import typhon.runtime.type.PyType;
import typhon.runtime.type.SpecialMethod;

/**
 * What an object with {@code __del__} holds so that its end is noticed: guard and object become
 * unreachable together, and the guard gives the object to {@link Finalization}.
 *
 * <p>Java's own finalization is used, deprecated as it is, because nothing else gives the object
 * itself back, as {@code __del__(self)} needs it. The collector's thread only queues the object.
 */
public final class FinalizationGuard {
  private final PyObject owner;

  private FinalizationGuard(PyObject owner) {
    this.owner = owner;
  }

  /** The guard of a new object; null if its class has no {@code __del__}. */
  public static FinalizationGuard of(PyObject owner, PyType type) {
    return type.special(SpecialMethod.DEL) == null ? null : of(owner);
  }

  /** The guard of a new object whose class is known to have {@code __del__}. */
  public static FinalizationGuard of(PyObject owner) {
    Finalization.born(owner);
    return new FinalizationGuard(owner);
  }

  @Override
  @SuppressWarnings({"removal", "Finalize"})
  protected void finalize() {
    Finalization.unreachable(owner);
  }
}
