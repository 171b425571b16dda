package typhon.stdlib._thread;

import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.annotations.Default;
import typhon.annotations.Named;
import typhon.annotations.Unset;
import typhon.runtime.error.Errors;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Objects;
import typhon.runtime.sync.ParkingLock;
import typhon.runtime.type.PyType;

/**
 * A lock without owner: whoever acquires it a second time waits until any thread has released it.
 *
 * <p>Thread rule: see {@link ParkingLock}; after a fork-like reset the lock is a new one.
 */
@BuiltinType(name = "lock", module = "_thread", exposed = false, weakReferable = true)
public final class PyLock extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyLockTable());

  private volatile ParkingLock lock = new ParkingLock();

  @BuiltinNew
  static PyObject __new__(PyType type, PyObject... args) {
    if (args.length > 0) {
      throw Errors.typeError("lock expected 0 arguments, got " + args.length);
    }
    return new PyLock();
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /** Take the lock; with blocking=False only if it is free. Gives whether it was taken. */
  @BuiltinMethod
  boolean acquire(
      ThreadState ts, @Named @Default("True") boolean blocking, @Named @Unset PyObject timeout) {
    return lock.acquire(Timeouts.ofAcquire(blocking, timeout), Timeouts.interruption(ts));
  }

  /** An old name of acquire. */
  @BuiltinMethod
  boolean acquire_lock(
      ThreadState ts, @Named @Default("True") boolean blocking, @Named @Unset PyObject timeout) {
    return acquire(ts, blocking, timeout);
  }

  /** Release the lock; another thread that waits for it goes on. */
  @BuiltinMethod
  void release() {
    if (!lock.release()) {
      throw Errors.runtimeError("release unlocked lock");
    }
  }

  /** An old name of release. */
  @BuiltinMethod
  void release_lock() {
    release();
  }

  /** Whether the lock is taken. */
  @BuiltinMethod
  boolean locked() {
    return lock.isHeld();
  }

  /** An old name of locked. */
  @BuiltinMethod
  boolean locked_lock() {
    return lock.isHeld();
  }

  @BuiltinMethod
  boolean __enter__(ThreadState ts) {
    return lock.acquire(Timeouts.FOREVER, Timeouts.interruption(ts));
  }

  @BuiltinMethod
  void __exit__(PyObject... exc_info) {
    release();
  }

  @BuiltinMethod
  void _at_fork_reinit() {
    lock = new ParkingLock();
  }

  @BuiltinMethod
  PyObject __repr__() {
    return PyStr.of(
        "<"
            + (lock.isHeld() ? "locked" : "unlocked")
            + " _thread.lock object at "
            + Objects.address(this)
            + ">");
  }
}
