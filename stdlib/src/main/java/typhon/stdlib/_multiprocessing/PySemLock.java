package typhon.stdlib._multiprocessing;

import java.util.concurrent.atomic.AtomicInteger;
import typhon.annotations.BuiltinClassMethod;
import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.annotations.Default;
import typhon.annotations.Named;
import typhon.runtime.error.Errors;
import typhon.runtime.host.Errno;
import typhon.runtime.host.HostError;
import typhon.runtime.host.Semaphores;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Numbers;
import typhon.runtime.type.PyType;
import typhon.stdlib.system.SystemCalls;
import typhon.stdlib.system.SystemText;

/**
 * A lock or semaphore that processes share.
 *
 * <p>Thread rule: the semaphore is the system's; the owner and the count of a recursive one are
 * only written by the thread that holds it.
 */
@BuiltinType(name = "SemLock", module = "_multiprocessing", subclassable = true)
public class PySemLock extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PySemLockTable());

  private static final int RECURSIVE = 0;
  private static final int SEMAPHORE = 1;
  private static final long NANOS = 1_000_000_000;

  private final long handle;
  private final int kind;
  private final int maxValue;

  /** Java null after the name was taken away. */
  private final PyStr name;

  private final AtomicInteger count = new AtomicInteger();
  private volatile Thread owner;

  PySemLock(long handle, int kind, int maxValue, PyStr name) {
    this.handle = handle;
    this.kind = kind;
    this.maxValue = maxValue;
    this.name = name;
  }

  @BuiltinNew
  static PyObject __new__(
      PyType type,
      @Named int kind,
      @Named int value,
      @Named int maxvalue,
      @Named PyStr name,
      @Named boolean unlink) {
    if (kind != RECURSIVE && kind != SEMAPHORE) {
      throw Errors.valueError("unrecognized kind");
    }
    byte[] bytes = SystemText.encode(name);
    long handle = SystemCalls.get(() -> Semaphores.create(bytes, value));
    if (unlink) {
      SystemCalls.run(() -> Semaphores.unlink(bytes));
    }
    return create(type, handle, kind, maxvalue, unlink ? null : name);
  }

  private static PyObject create(PyType type, long handle, int kind, int maxValue, PyStr name) {
    return type == TYPE
        ? new PySemLock(handle, kind, maxValue, name)
        : new PySemLockSub(type, handle, kind, maxValue, name);
  }

  /** The lock of that name in this process; the handle of another process says nothing here. */
  @BuiltinClassMethod
  static PyObject _rebuild(PyType type, PyObject handle, int kind, int maxvalue, PyObject name) {
    if (name == PyNone.NONE) {
      long known = Numbers.index(handle).bigValue().longValue();
      return create(type, known, kind, maxvalue, null);
    }
    byte[] bytes = SystemText.encode(name);
    long opened = SystemCalls.get(() -> Semaphores.open(bytes));
    return create(type, opened, kind, maxvalue, (PyStr) name);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  private boolean isMine() {
    return count.get() > 0 && owner == Thread.currentThread();
  }

  /** Take the lock; false if that was not possible at once or in time. */
  // CPython: Modules/_multiprocessing/semaphore.c _multiprocessing_SemLock_acquire_impl
  @BuiltinMethod
  boolean acquire(@Named @Default("True") boolean block, @Named @Default("None") PyObject timeout) {
    if (kind == RECURSIVE && isMine()) {
      count.incrementAndGet();
      return true;
    }
    if (!take(block, timeout)) {
      return false;
    }
    count.incrementAndGet();
    owner = Thread.currentThread();
    return true;
  }

  private boolean take(boolean block, PyObject timeout) {
    if (tryNow()) {
      return true;
    }
    if (!block) {
      return false;
    }
    if (timeout == PyNone.NONE) {
      SystemCalls.run(() -> Semaphores.await(handle));
      return true;
    }
    double seconds = Math.max(0, Numbers.asDouble(timeout));
    long now = System.currentTimeMillis() * (NANOS / 1000);
    long deadline = now + (long) Math.min(seconds * NANOS, Long.MAX_VALUE / 4.0);
    return SystemCalls.get(() -> takeUntil(deadline));
  }

  private boolean tryNow() {
    return SystemCalls.get(() -> {
      try {
        Semaphores.tryAcquire(handle);
        return true;
      } catch (HostError e) {
        return falseIf(e, Errno.EAGAIN);
      }
    });
  }

  private boolean takeUntil(long deadline) {
    try {
      Semaphores.await(handle, deadline);
      return true;
    } catch (HostError e) {
      return falseIf(e, Errno.ETIMEDOUT);
    }
  }

  private static boolean falseIf(HostError e, int errno) {
    if (e.errno() != errno) {
      throw e;
    }
    return false;
  }

  /** Give the lock back. */
  @BuiltinMethod
  void release() {
    if (kind == RECURSIVE) {
      if (!isMine()) {
        throw Errors.assertionError("attempt to release recursive lock not owned by thread");
      }
      if (count.get() > 1) {
        count.decrementAndGet();
        return;
      }
    } else if (SystemCalls.getInt(() -> Semaphores.value(handle)) >= maxValue) {
      throw Errors.valueError("semaphore or lock released too many times");
    }
    count.decrementAndGet();
    SystemCalls.run(() -> Semaphores.release(handle));
  }

  @BuiltinMethod
  boolean __enter__() {
    return acquire(true, PyNone.NONE);
  }

  @BuiltinMethod
  void __exit__(
      @Default("None") PyObject exc_type,
      @Default("None") PyObject exc_value,
      @Default("None") PyObject exc_tb) {
    release();
  }

  /** How often this process has taken it. */
  @BuiltinMethod
  int _count() {
    return count.get();
  }

  /** Whether this thread holds it. */
  @BuiltinMethod
  boolean _is_mine() {
    return isMine();
  }

  /** The value of the semaphore. */
  @BuiltinMethod
  int _get_value() {
    return SystemCalls.getInt(() -> Semaphores.value(handle));
  }

  /** Whether nobody could take it now. */
  @BuiltinMethod
  boolean _is_zero() {
    return _get_value() == 0;
  }

  /** Forget that it was taken: a new process starts. */
  @BuiltinMethod
  void _after_fork() {
    count.set(0);
  }

  @BuiltinGetter
  PyObject handle() {
    return PyInt.of(handle);
  }

  @BuiltinGetter
  int kind() {
    return kind;
  }

  @BuiltinGetter
  int maxvalue() {
    return maxValue;
  }

  @BuiltinGetter
  PyObject name() {
    return name == null ? PyNone.NONE : name;
  }
}
