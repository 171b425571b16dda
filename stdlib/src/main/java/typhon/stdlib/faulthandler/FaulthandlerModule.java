package typhon.stdlib.faulthandler;

import java.util.LinkedHashMap;
import java.util.Map;
import typhon.annotations.BuiltinFunction;
import typhon.annotations.BuiltinModule;
import typhon.annotations.Default;
import typhon.annotations.Named;
import typhon.annotations.Unset;
import typhon.runtime.error.Errors;
import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.error.PyException;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.host.Descriptors;
import typhon.runtime.host.HostError;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Numbers;
import typhon.runtime.ops.Objects;

/**
 * Dumps of the Python stacks. Crashes of the process are the JVM's to report (its hs_err file);
 * enable() only remembers that it was called.
 */
@BuiltinModule(name = "faulthandler")
public final class FaulthandlerModule {
  private static final PyStr FILENO = PyStr.intern("fileno");
  private static final PyStr FLUSH = PyStr.intern("flush");
  private static volatile boolean enabled;

  private FaulthandlerModule() {}

  /** Remember that fatal errors are to be reported; the JVM does so anyway. */
  @BuiltinFunction
  static void enable(
      ThreadState ts,
      @Named @Unset PyObject file,
      @Named @Default("True") boolean all_threads,
      @Named @Default("True") boolean c_stack) {
    descriptor(ts, file);
    enabled = true;
  }

  /** Take enable() back; gives whether it had been called. */
  @BuiltinFunction
  static boolean disable() {
    boolean was = enabled;
    enabled = false;
    return was;
  }

  @BuiltinFunction
  static boolean is_enabled() {
    return enabled;
  }

  // CPython: faulthandler.c faulthandler_get_fileno
  private static int descriptor(ThreadState ts, PyObject file) {
    PyObject target =
        file == null || file == PyNone.NONE ? ts.interpreter.sysAttribute("stderr") : file;
    if (target == null) {
      throw Errors.runtimeError("unable to get sys.stderr");
    }
    if (target == PyNone.NONE) {
      throw Errors.runtimeError("sys.stderr is None");
    }
    if (target instanceof PyInt n) {
      int fd = Numbers.indexAsCInt(n);
      if (fd < 0) {
        throw Errors.valueError("file is not a valid file descripter");
      }
      return fd;
    }
    PyObject fd = Calls.method(target, FILENO);
    if (!(fd instanceof PyInt n) || n.signum() < 0) {
      throw Errors.runtimeError("file.fileno() is not a valid file descriptor");
    }
    try {
      Calls.method(target, FLUSH);
    } catch (PyException e) {
      // As CPython: a file that cannot be flushed can still be written to by its descriptor.
      return Numbers.indexAsCInt(fd);
    }
    return Numbers.indexAsCInt(fd);
  }

  /** Write the stack of the current thread, or of all threads, to a file. */
  @BuiltinFunction
  static void dump_traceback(
      ThreadState ts, @Named @Unset PyObject file, @Named @Default("True") boolean all_threads) {
    int fd = descriptor(ts, file);
    write(fd, all_threads ? allStacks(ts) : currentStack(ts));
  }

  // CPython: fileutils.c _Py_write_noraise
  private static void write(int fd, String text) {
    byte[] bytes = text.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    try {
      int at = 0;
      while (at < bytes.length) {
        at += Descriptors.write(fd, bytes, at, bytes.length - at);
      }
    } catch (HostError e) {
      // What cannot be written is lost: there is nobody to tell.
    }
  }

  private static String currentStack(ThreadState ts) {
    StringBuilder out = new StringBuilder("Stack (most recent call first):\n");
    try {
      StackDump.frames(out, Calls.call(ts.interpreter.sysAttribute("_getframe")));
    } catch (PyException e) {
      if (!e.matches(ExceptionTypes.VALUE_ERROR)) {
        throw e;
      }
      out.append("  <no Python frame>\n");
    }
    return out.toString();
  }

  private static String allStacks(ThreadState ts) {
    return StackDump.all(framesByThread(ts), Thread.currentThread().threadId());
  }

  private static Map<Long, PyObject> framesByThread(ThreadState ts) {
    PyObject frames = Calls.call(ts.interpreter.sysAttribute("_current_frames"));
    Map<Long, PyObject> byThread = new LinkedHashMap<>();
    if (frames instanceof PyDict d) {
      for (PyObject key : d.keysSnapshot()) {
        byThread.put(Numbers.indexAsSize(key), d.get(key));
      }
    }
    return byThread;
  }

  /** Write the Java stack of the current thread: there is no C stack to show. */
  @BuiltinFunction
  static void dump_c_stack(ThreadState ts, @Named @Unset PyObject file) {
    StringBuilder out =
        new StringBuilder("Current thread's Java stack trace (most recent call first):\n");
    for (StackTraceElement e : Thread.currentThread().getStackTrace()) {
      out.append("  ").append(e).append('\n');
    }
    write(descriptor(ts, file), out.toString());
  }

  /**
   * Write all stacks after some seconds, again and again with repeat=True, unless cancelled before.
   */
  @BuiltinFunction
  static void dump_traceback_later(
      ThreadState ts,
      @Named PyObject timeout,
      @Named @Default("False") boolean repeat,
      @Named @Unset PyObject file,
      @Named @Default("False") boolean exit) {
    double seconds = Numbers.asDouble(timeout);
    if (seconds <= 0) {
      throw Errors.valueError("timeout must be greater than 0");
    }
    int fd = descriptor(ts, file);
    Watchdog.start(
        (long) (seconds * 1e9),
        repeat,
        exit,
        () -> write(fd, "Timeout (" + shown(seconds) + ")!\n" + safeStacks(ts)));
  }

  private static String shown(double seconds) {
    long micros = Math.round(seconds * 1e6);
    long whole = micros / 1_000_000;
    String clock = whole / 3600 + ":" + twoDigits(whole / 60 % 60) + ":" + twoDigits(whole % 60);
    return micros % 1_000_000 == 0
        ? clock
        : clock + "." + String.format("%06d", micros % 1_000_000);
  }

  private static String twoDigits(long n) {
    return (n < 10 ? "0" : "") + n;
  }

  private static String safeStacks(ThreadState ts) {
    try {
      ThreadState.attach(new ThreadState(ts.interpreter));
      return StackDump.others(framesByThread(ts));
    } catch (PyException e) {
      return "  <" + Objects.repr(e.value()) + ">\n";
    }
  }

  /** Cancel what dump_traceback_later() has arranged. */
  @BuiltinFunction
  static void cancel_dump_traceback_later() {
    Watchdog.cancel();
  }
}
