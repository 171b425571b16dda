package typhon.runtime.object;

import java.lang.ref.PhantomReference;
import typhon.runtime.frame.Finalization;
import typhon.runtime.frame.ThreadState;

/**
 * Tells when a coroutine has been forgotten: collected without having been started. It does not
 * hold the coroutine nor what the coroutine holds.
 *
 * <p>Thread rule: belongs to the list of the thread that made it ({@link AwaitWatches}); any thread
 * may clear it.
 */
public abstract class AwaitWatch extends PhantomReference<PyObject> {
  AwaitWatch(PyObject watched) {
    super(watched, Finalization.clearedReferences());
  }

  /** Warns that it was never awaited. */
  public abstract void warn(ThreadState ts);
}
