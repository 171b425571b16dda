package typhon.runtime.object;

import java.util.ArrayList;

/**
 * The containers whose repr is being made by this thread, so that one inside itself is shown short.
 */
public final class ReprGuard {
  private static final ThreadLocal<ArrayList<PyObject>> ACTIVE =
      ThreadLocal.withInitial(() -> new ArrayList<>(4));

  private ReprGuard() {}

  /** Enters the object; false when its repr is already being made further up. */
  public static boolean enter(PyObject object) {
    ArrayList<PyObject> active = ACTIVE.get();
    for (int i = active.size() - 1; i >= 0; i--) {
      if (active.get(i) == object) {
        return false;
      }
    }
    active.add(object);
    return true;
  }

  /** Leaves the object entered last. */
  public static void leave(PyObject object) {
    ArrayList<PyObject> active = ACTIVE.get();
    for (int i = active.size() - 1; i >= 0; i--) {
      if (active.get(i) == object) {
        active.remove(i);
        return;
      }
    }
  }
}
