package typhon.stdlib.pyexpat;

import java.util.concurrent.atomic.AtomicReferenceArray;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;

/**
 * The handlers of one parser.
 *
 * <p>Thread rule: each slot is read and written atomically.
 */
final class Handlers {
  private static final int COUNT = Events.Kind.values().length;

  private final AtomicReferenceArray<PyObject> slots = new AtomicReferenceArray<>(COUNT);

  /** Of the two default handlers the one set last counts; null if that was None. */
  private volatile Events.Kind defaultKind;

  Handlers copy() {
    Handlers copy = new Handlers();
    for (int i = 0; i < COUNT; i++) {
      copy.slots.set(i, slots.get(i));
    }
    copy.defaultKind = defaultKind;
    return copy;
  }

  /** The handler, or Java null. */
  PyObject get(Events.Kind kind) {
    return slots.get(kind.ordinal());
  }

  PyObject attribute(Events.Kind kind) {
    PyObject handler = get(kind);
    return handler == null ? PyNone.NONE : handler;
  }

  void set(Events.Kind kind, PyObject handler) {
    PyObject value = handler == PyNone.NONE ? null : handler;
    slots.set(kind.ordinal(), value);
    if (kind == Events.Kind.DEFAULT || kind == Events.Kind.DEFAULT_EXPAND) {
      defaultKind = value == null ? null : kind;
    }
  }

  void clear() {
    for (int i = 0; i < COUNT; i++) {
      slots.set(i, null);
    }
    defaultKind = null;
  }

  /** The handler of text that no other handler takes, or Java null. */
  PyObject defaultHandler() {
    Events.Kind kind = defaultKind;
    return kind == null ? null : get(kind);
  }

  boolean expandsEntities() {
    return defaultKind == Events.Kind.DEFAULT_EXPAND;
  }
}
