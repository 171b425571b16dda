package typhon.stdlib.itertools;

import typhon.runtime.object.PyObject;

/**
 * One item that a tee's iterators share, linked to the next.
 *
 * <p>Thread rule: filled once, by the thread that holds the {@link TeeSource}; {@link #next} is
 * written last and publishes the item.
 */
final class TeeNode {
  PyObject item;
  volatile TeeNode next;
}
