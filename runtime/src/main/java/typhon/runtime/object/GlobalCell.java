package typhon.runtime.object;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import typhon.runtime.type.PyType;

/**
 * The variable behind one str key of one dict (design D12): compiled code holds the cell of a
 * global and reads it without a lookup. There is one cell for a name as long as the dict lives,
 * whether the key is present or not.
 *
 * <p>Thread rule: while the key is present the dict's table holds the cell as the key's value, and
 * {@link #value} is not null. Presence changes under the dict's lock only; a present value is
 * replaced by compare-and-set without the lock.
 */
public final class GlobalCell extends PyObject {
  private static final VarHandle VALUE;

  static {
    try {
      VALUE = MethodHandles.lookup().findVarHandle(GlobalCell.class, "value", PyObject.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private final PyDict owner;
  private final PyStr name;

  private volatile PyObject value;

  GlobalCell(PyDict owner, PyStr name) {
    this.owner = owner;
    this.name = name;
  }

  /** Cells are never seen by Python code. */
  @Override
  public PyType type() {
    throw new AssertionError("a global cell is no Python object");
  }

  public PyStr name() {
    return name;
  }

  /** The value, or null when the dict has no such key. */
  public PyObject get() {
    return value;
  }

  /** {@code owner[name] = value}. */
  public void set(PyObject next) {
    PyObject old = get();
    while (old != null) {
      PyObject seen = (PyObject) VALUE.compareAndExchange(this, old, next);
      if (seen == old) {
        return;
      }
      old = seen;
    }
    owner.put(name, next);
  }

  /** {@code del owner[name]}; false when there was no such key. */
  public boolean delete() {
    return owner.remove(name) != null;
  }

  /** Replaces the content, under the owner's lock; answers the former one. */
  PyObject exchange(PyObject next) {
    return (PyObject) VALUE.getAndSet(this, next);
  }
}
