package typhon.stdlib._thread;

import java.util.Arrays;
import typhon.annotations.BuiltinConstant;
import typhon.annotations.BuiltinFunction;
import typhon.annotations.BuiltinModule;
import typhon.annotations.Default;
import typhon.annotations.Named;
import typhon.annotations.Unset;
import typhon.runtime.call.KeywordArguments;
import typhon.runtime.error.Errors;
import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.error.PyBaseException;
import typhon.runtime.error.PySystemExit;
import typhon.runtime.frame.Audit;
import typhon.runtime.frame.PendingSignals;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.frame.UncaughtExceptions;
import typhon.runtime.object.Buffers;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyStructSequence;
import typhon.runtime.object.PyTuple;
import typhon.runtime.object.StructType;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.SpecialMethod;
import typhon.stdlib._signal.SignalTable;
import typhon.stdlib.system.SystemText;

/** Low-level primitives of threads; the threading module makes them comfortable. */
@BuiltinModule(
    name = "_thread",
    types = {PyLock.class, PyRLock.class, PyThreadHandle.class, PyThreadLocal.class})
public final class ThreadModule {
  @BuiltinConstant static final PyObject LockType = PyLock.TYPE;
  @BuiltinConstant static final PyObject error = ExceptionTypes.RUNTIME_ERROR;
  @BuiltinConstant static final double TIMEOUT_MAX = Timeouts.MAX;
  @BuiltinConstant static final int _NAME_MAXLEN = 15;

  private static final int SMALLEST_STACK = 53248;

  private static final StructType HOOK_ARGS =
      new StructType(
          "_thread",
          "_ExceptHookArgs",
          "What threading.excepthook receives.",
          4,
          true,
          "exc_type",
          "exc_value",
          "exc_traceback",
          "thread");

  @BuiltinConstant(name = "_ExceptHookArgs")
  static final PyObject EXCEPT_HOOK_ARGS = HOOK_ARGS.type();

  private ThreadModule() {}

  /** Start a thread that calls the function, and give its identifier. */
  @BuiltinFunction
  static long start_new_thread(
      ThreadState ts, PyObject function, PyObject args, @Unset PyObject kwargs) {
    if (!isCallable(function)) {
      throw Errors.typeError("first arg must be callable");
    }
    if (!(args instanceof PyTuple positional)) {
      throw Errors.typeError("2nd arg must be a tuple");
    }
    if (kwargs != null && !(kwargs instanceof PyDict)) {
      throw Errors.typeError("optional 3rd arg must be a dictionary");
    }
    Audit.event("_thread.start_new_thread", function, args, kwargs == null ? PyNone.NONE : kwargs);
    PyThreadHandle handle = new PyThreadHandle();
    handle.starting(true);
    Threads.of(ts)
        .start(
            ts, function, KeywordArguments.of(positional.toArray(), (PyDict) kwargs), handle, true);
    return handle.ident();
  }

  /** An old name of start_new_thread. */
  @BuiltinFunction
  static long start_new(ThreadState ts, PyObject function, PyObject args, @Unset PyObject kwargs) {
    return start_new_thread(ts, function, args, kwargs);
  }

  /** Start a thread that calls the function without arguments, and give a handle to join it. */
  @BuiltinFunction
  static PyObject start_joinable_thread(
      ThreadState ts,
      @Named PyObject function,
      @Named @Default("None") PyObject handle,
      @Named @Default("True") boolean daemon) {
    if (!isCallable(function)) {
      throw Errors.typeError("thread function must be callable");
    }
    if (handle != PyNone.NONE && !(handle instanceof PyThreadHandle)) {
      throw Errors.typeError("'handle' must be a _ThreadHandle");
    }
    Audit.event("_thread.start_joinable_thread", function, PyInt.of(daemon ? 1 : 0), handle);
    PyThreadHandle h = handle instanceof PyThreadHandle given ? given : new PyThreadHandle();
    h.starting(daemon);
    Threads.of(ts).start(ts, function, KeywordArguments.of(PyObject.NO_ARGS, null), h, daemon);
    return h;
  }

  private static boolean isCallable(PyObject value) {
    return value.type().special(SpecialMethod.CALL) != null;
  }

  @BuiltinFunction
  static boolean daemon_threads_allowed() {
    return true;
  }

  /** A new lock. */
  @BuiltinFunction
  static PyObject allocate_lock() {
    return new PyLock();
  }

  /** An old name of allocate_lock. */
  @BuiltinFunction
  static PyObject allocate() {
    return new PyLock();
  }

  /** End the calling thread: raise SystemExit. */
  @BuiltinFunction
  static void exit() {
    throw Errors.with(PySystemExit.TYPE);
  }

  /** An old name of exit. */
  @BuiltinFunction
  static void exit_thread() {
    exit();
  }

  /** The identifier of the calling thread: a nonzero number, unique among living threads. */
  @BuiltinFunction
  static long get_ident() {
    return Thread.currentThread().threadId();
  }

  /** The number the operating system gives the calling thread. */
  @BuiltinFunction
  static long get_native_id() {
    return NativeThreads.currentId();
  }

  @BuiltinFunction
  static long _get_main_thread_ident(ThreadState ts) {
    return Threads.of(ts).mainIdent;
  }

  @BuiltinFunction
  static boolean _is_main_interpreter() {
    return true;
  }

  /** The number of threads that are running, the main thread not counted. */
  @BuiltinFunction
  static long _count(ThreadState ts) {
    return Threads.of(ts).running.get();
  }

  /** Wait for all threads that are not daemons: called when the main program has ended. */
  @BuiltinFunction
  static void _shutdown(ThreadState ts) {
    Threads.of(ts).joinAll(ts);
  }

  @BuiltinFunction
  static PyObject _make_thread_handle(long ident) {
    return PyThreadHandle.ofRunning(ident);
  }

  /** Set, and give the former, stack size of new threads; 0 is the default. */
  @BuiltinFunction
  static long stack_size(ThreadState ts, @Default("0") long size) {
    Threads threads = Threads.of(ts);
    if (size != 0 && size < SMALLEST_STACK) {
      throw Errors.valueError("size must be at least " + SMALLEST_STACK + " bytes");
    }
    long old = threads.stackSize;
    threads.stackSize = size;
    return old;
  }

  /** Simulate the arrival of a signal in the main thread. */
  @BuiltinFunction
  static void interrupt_main(ThreadState ts, @Default("2") int signum) {
    SignalTable.of(ts).simulate(signum);
    // In the main thread the handler runs before the call returns, as after CPython's next poll.
    PendingSignals.run();
  }

  /** Name the calling thread for the operating system. */
  @BuiltinFunction
  static void set_name(@Named PyObject name) {
    if (!(name instanceof PyStr s)) {
      throw Errors.typeError("set_name() argument 'name' must be str, not " + name.type().name());
    }
    Thread.currentThread().setName(asSystemName(s));
  }

  /** What the operating system keeps of a name: some bytes, none behind a null. */
  private static String asSystemName(PyStr name) {
    byte[] bytes =
        Buffers.bytesOf(
            Calls.method(name, PyStr.intern("encode"), PyStr.of("utf-8"), PyStr.of("replace")));
    int end = 0;
    while (end < bytes.length && end < _NAME_MAXLEN && bytes[end] != 0) {
      end++;
    }
    return SystemText.decode(Arrays.copyOf(bytes, end)).toString();
  }

  @BuiltinFunction
  static String _get_name() {
    return Thread.currentThread().getName();
  }

  // CPython: _threadmodule.c thread_excepthook
  @BuiltinFunction
  static void _excepthook(ThreadState ts, PyObject args) {
    if (!(args instanceof PyStructSequence s) || s.type() != HOOK_ARGS.type()) {
      throw Errors.typeError("_thread.excepthook argument type must be ExceptHookArgs");
    }
    if (s.get(0) == PySystemExit.TYPE) {
      return;
    }
    PyObject thread = s.get(3);
    PyObject file = ts.interpreter.sysAttribute("stderr");
    boolean own = file == null || file == PyNone.NONE;
    if (own) {
      file =
          thread == PyNone.NONE
              ? PyNone.NONE
              : Objects.getAttribute(thread, PyStr.intern("_stderr"));
      if (file == PyNone.NONE) {
        return;
      }
    }
    PyObject name =
        thread == PyNone.NONE ? null : Objects.getAttributeOrNull(thread, PyStr.intern("name"));
    String shown = name == null ? Long.toString(get_ident()) : Objects.str(name).toString();
    Calls.method(file, PyStr.intern("write"), PyStr.of("Exception in thread " + shown + ":\n"));
    if (s.get(1) instanceof PyBaseException e) {
      if (own) {
        UncaughtExceptions.print(ts, file, e);
      } else {
        UncaughtExceptions.print(ts, e);
      }
    }
    PyObject flush = Objects.getAttributeOrNull(file, PyStr.intern("flush"));
    if (flush != null) {
      flush.call(ts);
    }
  }
}
