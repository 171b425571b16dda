package typhon.runtime.object;

import typhon.runtime.frame.Finalization;

/**
 * Belongs to a suspended generator whose code has something to do at its end ({@code try}, {@code
 * with}): when both have become unreachable, the generator is closed. Made at the first suspension,
 * so that other generators cost nothing.
 *
 * <p>Java's own finalization is used for the same reason as in {@link PyFinalizedInstance}.
 */
final class SuspendedGuard {
  private final PyGeneratorBase generator;

  SuspendedGuard(PyGeneratorBase generator) {
    this.generator = generator;
  }

  @Override
  @SuppressWarnings({"removal", "Finalize"})
  protected void finalize() {
    if (!generator.isFinished()) {
      Finalization.unreachable(generator);
    }
  }
}
