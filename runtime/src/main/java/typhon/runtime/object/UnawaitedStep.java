package typhon.runtime.object;

import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.error.PyException;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.frame.UncaughtExceptions;
import typhon.runtime.ops.Warnings;

/**
 * The watch of what {@code asend()}, {@code athrow()} and {@code aclose()} give (CPython:
 * _warnings.c _PyErr_WarnUnawaitedAgenMethod).
 */
final class UnawaitedStep extends AwaitWatch {
  private final PyStr generator;
  private final String method;

  UnawaitedStep(AsyncGenStep step, PyStr generator, String method) {
    super(step);
    this.generator = generator;
    this.method = method;
  }

  @Override
  public void warn(ThreadState ts) {
    try {
      Warnings.warn(
          ExceptionTypes.RUNTIME_WARNING,
          "coroutine method '" + method + "' of '" + generator + "' was never awaited");
    } catch (PyException e) {
      UncaughtExceptions.unraisable(ts, e.value(), null, null);
    }
  }
}
