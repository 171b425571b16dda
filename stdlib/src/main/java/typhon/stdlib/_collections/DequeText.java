package typhon.stdlib._collections;

import typhon.runtime.object.PyList;
import typhon.runtime.object.ReprGuard;
import typhon.runtime.ops.Objects;

/** The repr of deques. */
final class DequeText {
  private DequeText() {}

  static String repr(PyDeque deque) {
    if (!ReprGuard.enter(deque)) {
      return "[...]";
    }
    try {
      String items = Objects.repr(PyList.owning(deque.toArray())).toString();
      String end = deque.limit() < 0 ? ")" : ", maxlen=" + deque.limit() + ")";
      return deque.type().shortName() + "(" + items + end;
    } finally {
      ReprGuard.leave(deque);
    }
  }
}
