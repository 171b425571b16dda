package typhon.runtime.type;

import java.util.Arrays;
import typhon.runtime.error.Errors;

/**
 * Whether instances of one class can become instances of another (CPython: typeobject.c
 * compatible_for_assignment).
 */
final class LayoutRules {
  private LayoutRules() {}

  /** Throws the TypeError of {@code attribute} assignment when the layouts differ. */
  static void requireSame(PyType old, PyType next, String attribute) {
    boolean same =
        old.hasInstanceDict() == next.hasInstanceDict()
            && old.weakReferable() == next.weakReferable();
    if (!same) {
      throw differs(old, next, attribute);
    }
    requireSameSlots(old, next, attribute);
  }

  /** The same for objects whose Java class keeps the dict: modules. */
  static void requireSameSlots(PyType old, PyType next, String attribute) {
    PyType a = TypeBuilder.solid(old);
    PyType b = TypeBuilder.solid(next);
    boolean sameParents = a == b || (a.isHeapType() && b.isHeapType() && a.base() == b.base());
    if (!sameParents
        || old.layout() != next.layout()
        || !Arrays.equals(old.slotNames(), next.slotNames())) {
      throw differs(old, next, attribute);
    }
  }

  private static RuntimeException differs(PyType old, PyType next, String attribute) {
    boolean isFreedAlike = TypeFacts.isCollected(old) == TypeFacts.isCollected(next);
    String what = isFreedAlike ? "object layout" : "deallocator";
    return Errors.typeError(
        attribute
            + " assignment: '"
            + next.name()
            + ("' " + what + " differs from '")
            + old.name()
            + "'");
  }
}
