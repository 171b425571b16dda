package typhon.runtime.object;

import typhon.runtime.error.PyException;
import typhon.runtime.frame.ThreadState;

/** What can be driven by {@code yield from} and {@code await} without StopIteration exceptions. */
public interface Sendable {
  /** Goes on with a value; null at the end, then {@link #takeResult} tells the returned value. */
  PyObject sendOrNull(ThreadState ts, PyObject value);

  /** Goes on by raising an exception inside. */
  PyObject throwOrNull(ThreadState ts, PyException e);

  /** The value returned at the end. */
  PyObject takeResult();

  PyObject close(ThreadState ts);
}
