package typhon.runtime.object;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * An iterator whose state is one position.
 *
 * <p>Thread rule: the position is read and written opaquely: no lock, no tearing, and a write is
 * seen in finite time. Threads that share the iterator may get an item twice or miss one; the
 * position is always checked against the items.
 */
public abstract class IndexedIterator extends BuiltinIterator {
  private static final VarHandle POSITION;

  static {
    try {
      POSITION = MethodHandles.lookup().findVarHandle(IndexedIterator.class, "position", int.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private volatile int position;

  protected final int position() {
    return position;
  }

  protected final void setPosition(int next) {
    POSITION.setOpaque(this, next);
  }
}
