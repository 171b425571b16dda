package typhon.stdlib._thread;

import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.annotations.Default;
import typhon.annotations.Keywords;
import typhon.annotations.Named;
import typhon.annotations.Unset;
import typhon.runtime.error.Errors;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Objects;
import typhon.runtime.sync.ParkingLock;
import typhon.runtime.type.PyType;

/**
 * A lock that its owner may acquire again.
 *
 * <p>Thread rule: {@code owner} is written by the thread that holds the lock; a thread finds its
 * own id there only if it wrote it. {@code count} is touched by the owner only, others may read it
 * stale.
 */
@BuiltinType(
    name = "RLock",
    module = "_thread",
    subclassable = true,
    exposed = false,
    weakReferable = true)
public class PyRLock extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyRLockTable());

  private volatile ParkingLock lock = new ParkingLock();
  private volatile long owner;
  private volatile long count;

  PyRLock() {}

  @BuiltinNew
  static PyObject __new__(PyType type, PyObject[] args, @Keywords PyDict keywords) {
    return type == TYPE ? new PyRLock() : new PyRLockSub(type);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  private static long me() {
    return Thread.currentThread().threadId();
  }

  private boolean take(ThreadState ts, long nanos) {
    long me = me();
    if (owner == me) {
      count = count + 1;
      return true;
    }
    if (!lock.acquire(nanos, Timeouts.interruption(ts))) {
      return false;
    }
    owner = me;
    count = 1;
    return true;
  }

  /** Take the lock, or take it once more; with blocking=False only if that needs no waiting. */
  @BuiltinMethod
  boolean acquire(
      ThreadState ts, @Named @Default("True") boolean blocking, @Named @Unset PyObject timeout) {
    return take(ts, Timeouts.ofAcquire(blocking, timeout));
  }

  /** Undo one acquire; the last one frees the lock. */
  @BuiltinMethod
  void release() {
    requireOwner();
    long left = count - 1;
    count = left;
    if (left == 0) {
      owner = 0;
      lock.release();
    }
  }

  private void requireOwner() {
    if (owner != me()) {
      throw Errors.runtimeError("cannot release un-acquired lock");
    }
  }

  @BuiltinMethod
  boolean __enter__(ThreadState ts) {
    return take(ts, Timeouts.FOREVER);
  }

  @BuiltinMethod
  void __exit__(PyObject... exc_info) {
    release();
  }

  /** Whether the lock is taken. */
  @BuiltinMethod
  boolean locked() {
    return lock.isHeld();
  }

  @BuiltinMethod
  PyObject _release_save() {
    requireOwner();
    PyObject state = PyTuple.of(PyInt.of(count), PyInt.of(owner));
    count = 0;
    owner = 0;
    lock.release();
    return state;
  }

  @BuiltinMethod
  void _acquire_restore(PyTuple state) {
    // Without signal handlers: a Condition must have its lock back whatever happens.
    lock.acquire(Timeouts.FOREVER, null);
    owner = ((PyInt) state.get(1)).longValue();
    count = ((PyInt) state.get(0)).longValue();
  }

  @BuiltinMethod
  boolean _is_owned() {
    return owner == me();
  }

  @BuiltinMethod
  long _recursion_count() {
    return owner == me() ? count : 0;
  }

  @BuiltinMethod
  void _at_fork_reinit() {
    owner = 0;
    count = 0;
    lock = new ParkingLock();
  }

  @BuiltinMethod
  PyObject __repr__() {
    long holder = owner;
    return PyStr.of(
        "<"
            + (lock.isHeld() ? "locked" : "unlocked")
            + " "
            + type().fullName()
            + " object owner="
            + holder
            + " count="
            + count
            + " at "
            + Objects.address(this)
            + ">");
  }
}
