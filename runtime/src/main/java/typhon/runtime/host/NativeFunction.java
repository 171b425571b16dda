package typhon.runtime.host;

import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import typhon.runtime.sync.GlobalLock;

/**
 * One function of the C library, found when it is first called. Arguments are longs: integers
 * sign-extended, pointers as addresses. The {@code callInt} forms read the result as a C int; the
 * {@code check} forms also throw {@link HostError} when it is -1.
 *
 * <p>Thread rule: immutable but for the cached address, which every thread computes alike.
 */
final class NativeFunction {
  private static final int ENOSYS = Platform.HERE.isMac() ? 78 : 38;

  private final String name;
  private final boolean blocking;
  private volatile MemorySegment address;

  NativeFunction(String name) {
    this(name, false);
  }

  private NativeFunction(String name, boolean blocking) {
    this.name = name;
    this.blocking = blocking;
  }

  /** A function that may wait: other threads may run Python code meanwhile. */
  static NativeFunction blocking(String name) {
    return new NativeFunction(name, true);
  }

  /** True if this C library has the function. */
  boolean exists() {
    return resolve() != null;
  }

  private MemorySegment resolve() {
    MemorySegment found = address;
    if (found == null) {
      found = Libc.find(name);
      address = found;
    }
    return found;
  }

  MemorySegment required() {
    MemorySegment found = resolve();
    if (found == null) {
      throw new HostError(ENOSYS, name);
    }
    return found;
  }

  long call() {
    return call(0, 0, 0, 0, 0, 0);
  }

  long call(long a) {
    return call(a, 0, 0, 0, 0, 0);
  }

  long call(long a, long b) {
    return call(a, b, 0, 0, 0, 0);
  }

  long call(long a, long b, long c) {
    return call(a, b, c, 0, 0, 0);
  }

  long call(long a, long b, long c, long d) {
    return call(a, b, c, d, 0, 0);
  }

  long call(long a, long b, long c, long d, long e) {
    return call(a, b, c, d, e, 0);
  }

  long call(long a, long b, long c, long d, long e, long f) {
    boolean paused = blocking && GlobalLock.pause();
    try {
      return (long) Libc.CALL.invokeExact(required(), Libc.state().segment, a, b, c, d, e, f);
    } catch (Error | RuntimeException e1) {
      throw e1;
    } catch (Throwable e1) {
      throw new IllegalStateException(e1);
    } finally {
      GlobalLock.resume(paused);
    }
  }

  /** Calls a function like {@code open(a, b, ...)} with one optional argument. */
  long callVariadic(long a, long b, long c) {
    if (Platform.HERE != Platform.MAC_AARCH64) {
      return call(a, b, c);
    }
    try {
      return (long) Variadic.CALL.invokeExact(required(), Libc.state().segment, a, b, c);
    } catch (Error | RuntimeException e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Calls a function of seven arguments, the last of which the shared shape has no register for.
   */
  long callSeven(long a, long b, long c, long d, long e, long f, long g) {
    try {
      return (long) Seven.CALL.invokeExact(required(), Libc.state().segment, a, b, c, d, e, f, g);
    } catch (Error | RuntimeException e1) {
      throw e1;
    } catch (Throwable e1) {
      throw new IllegalStateException(e1);
    }
  }

  int check() {
    return checked(call());
  }

  int check(long a) {
    return checked(call(a));
  }

  int check(long a, long b) {
    return checked(call(a, b));
  }

  int check(long a, long b, long c) {
    return checked(call(a, b, c));
  }

  int check(long a, long b, long c, long d) {
    return checked(call(a, b, c, d));
  }

  int check(long a, long b, long c, long d, long e) {
    return checked(call(a, b, c, d, e));
  }

  int check(long a, long b, long c, long d, long e, long f) {
    return checked(call(a, b, c, d, e, f));
  }

  int checkVariadic(long a, long b, long c) {
    return checked(callVariadic(a, b, c));
  }

  private int checked(long result) {
    if ((int) result == -1) {
      throw failure();
    }
    return (int) result;
  }

  /** The result as a 64-bit number (ssize_t, off_t), -1 being a failure. */
  long checkLong(long result) {
    if (result == -1) {
      throw failure();
    }
    return result;
  }

  /** For functions that answer the error number itself (posix_spawn, pthread_...). */
  void checkCode(long result) {
    if ((int) result != 0) {
      throw new HostError((int) result, name);
    }
  }

  /** The error of this thread's last call. */
  HostError failure() {
    return new HostError(Libc.state().errno(), name);
  }

  private static final class Seven {
    static final MethodHandle CALL = Libc.linkSeven();
  }

  private static final class Variadic {
    static final MethodHandle CALL = Libc.linkVariadic();
  }
}
