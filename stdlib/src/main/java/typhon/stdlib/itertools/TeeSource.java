package typhon.stdlib.itertools;

import java.util.concurrent.atomic.AtomicBoolean;
import typhon.runtime.error.Errors;
import typhon.runtime.object.PyObject;
import typhon.runtime.ops.Iteration;

/**
 * The iterator behind a tee.
 *
 * <p>Thread rule: one thread at a time asks the iterator; whoever comes meanwhile, also the same
 * thread again, gets a RuntimeError, as the iterator's own code may be running.
 */
final class TeeSource {
  private final PyObject iterator;
  private final AtomicBoolean busy = new AtomicBoolean();

  TeeSource(PyObject iterator) {
    this.iterator = iterator;
  }

  /** Fills the node with the next item; false at the end. */
  boolean fill(TeeNode node) {
    if (!busy.compareAndSet(false, true)) {
      if (node.next != null) {
        return true;
      }
      throw Errors.runtimeError("cannot re-enter the tee iterator");
    }
    try {
      if (node.next != null) {
        return true;
      }
      PyObject item = Iteration.next(iterator);
      if (item == null) {
        return false;
      }
      node.item = item;
      node.next = new TeeNode();
      return true;
    } finally {
      busy.set(false);
    }
  }
}
