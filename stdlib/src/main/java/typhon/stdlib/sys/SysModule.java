package typhon.stdlib.sys;

import java.util.List;
import typhon.annotations.BuiltinFunction;
import typhon.annotations.BuiltinModule;
import typhon.annotations.Default;
import typhon.annotations.Named;
import typhon.annotations.Unset;
import typhon.runtime.error.Errors;
import typhon.runtime.error.PyBaseException;
import typhon.runtime.error.PyException;
import typhon.runtime.error.PySystemExit;
import typhon.runtime.frame.Audit;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.Names;
import typhon.runtime.object.PyBool;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyModule;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Numbers;
import typhon.runtime.sync.GlobalLock;
import typhon.runtime.type.PyType;
import typhon.runtime.type.SpecialMethod;

/** Objects and functions of the interpreter itself, and of its environment. */
@BuiltinModule(name = "sys")
public final class SysModule {
  private static final int STR_DIGITS_CHECK_THRESHOLD = 640;
  private static final double DEFAULT_SWITCH_INTERVAL = 0.005;

  private SysModule() {}

  static void init(PyModule module) {
    SysContents.fill(module, ThreadState.current().interpreter);
  }

  /** Append an audit hook; hooks see every audit event. */
  @BuiltinFunction
  static void addaudithook(ThreadState ts, @Named PyObject hook) {
    Audit.add(ts.interpreter, hook);
  }

  /** Pass an event to the audit hooks. */
  @BuiltinFunction(signature = "(event, /, *args)")
  static void audit(ThreadState ts, PyObject event, PyObject... args) {
    if (!(event instanceof PyStr name)) {
      throw Errors.typeError("audit() argument 1 must be str, not " + event.type().name());
    }
    Audit.event(ts, name, args);
  }

  /** Enter the debugger: the function called by breakpoint(). */
  @BuiltinFunction(signature = "(*args, **kws)")
  static PyObject breakpointhook(
      ThreadState ts, PyObject[] args, @typhon.annotations.Keywords PyDict kws) {
    return Hooks.breakpoint(ts, args, kws);
  }

  /** Print an object to sys.stdout and keep it in builtins._. */
  @BuiltinFunction
  static void displayhook(ThreadState ts, PyObject object) {
    Hooks.display(ts, object);
  }

  /** Handle an exception by showing its traceback on sys.stderr. */
  @BuiltinFunction
  static void excepthook(ThreadState ts, PyObject exctype, PyObject value, PyObject traceback) {
    Hooks.except(ts, value, traceback);
  }

  /** Handle an exception that nobody can catch. */
  @BuiltinFunction
  static void unraisablehook(ThreadState ts, PyObject unraisable) {
    Hooks.unraisable(ts, unraisable);
  }

  /** The exception being handled, or None. */
  @BuiltinFunction
  static PyObject exception(ThreadState ts) {
    return ts.handled == null ? PyNone.NONE : ts.handled;
  }

  /** The exception being handled as a tuple (type, value, traceback). */
  @BuiltinFunction
  static PyObject exc_info(ThreadState ts) {
    PyBaseException e = ts.handled;
    return e == null
        ? PyTuple.of(PyNone.NONE, PyNone.NONE, PyNone.NONE)
        : PyTuple.of(e.type(), e, e.traceback());
  }

  /** Raises SystemExit with the status. */
  @BuiltinFunction
  static void exit(@Default("None") PyObject status) {
    PyTuple args =
        status == PyNone.NONE
            ? PyTuple.EMPTY
            : status instanceof PyTuple t ? t : PyTuple.of(status);
    throw new PyException((PyBaseException) Calls.call(PySystemExit.TYPE, args.toArray()));
  }

  /** The encoding used for file names. */
  @BuiltinFunction
  static String getfilesystemencoding() {
    return "utf-8";
  }

  /** The error handler used for file names. */
  @BuiltinFunction
  static String getfilesystemencodeerrors() {
    return "surrogateescape";
  }

  /** The default encoding of str.encode(). */
  @BuiltinFunction
  static String getdefaultencoding() {
    return "utf-8";
  }

  /** The greatest depth of calls. */
  @BuiltinFunction
  static int getrecursionlimit(ThreadState ts) {
    return ts.interpreter.recursionLimit();
  }

  /** Set the greatest depth of calls. */
  @BuiltinFunction
  static void setrecursionlimit(ThreadState ts, int limit) {
    if (limit < 1) {
      throw Errors.valueError("recursion limit must be greater or equal than 1");
    }
    if (ts.depth >= limit) {
      throw Errors.recursionError(
          "cannot set the recursion limit to "
              + limit
              + " at the recursion depth "
              + ts.depth
              + ": the limit is too low");
    }
    ts.interpreter.setRecursionLimit(limit);
  }

  /** The size of an object in bytes, as its type tells it. */
  @BuiltinFunction
  static PyObject getsizeof(
      @Named PyObject object, @Named("default") @Unset PyObject defaultValue) {
    PyObject method = object.type().special(SpecialMethod.SIZEOF);
    if (method == null) {
      if (defaultValue != null) {
        return defaultValue;
      }
      throw Errors.typeError("Type " + object.type().name() + " doesn't define __sizeof__");
    }
    PyObject size = method.callMethod(ThreadState.current(), object);
    if (Numbers.index(size).signum() < 0) {
      throw Errors.valueError("__sizeof__() should return >= 0");
    }
    return size;
  }

  /** A number that hardly means anything here: objects are not counted by reference. */
  @BuiltinFunction
  static int getrefcount(PyObject object) {
    return 2;
  }

  /** The interned copy of a string. */
  @BuiltinFunction
  static PyObject intern(PyObject string) {
    if (!(string instanceof PyStr s)) {
      throw Errors.typeError("intern() argument must be str, not " + string.type().name());
    }
    if (s.type() != PyStr.TYPE) {
      throw Errors.typeError("can't intern " + s.type().name());
    }
    return s.interned();
  }

  /** Whether a string is the interned one. */
  @BuiltinFunction
  static boolean _is_interned(PyStr string) {
    return string.isInterned();
  }

  /** Whether the interpreter is shutting down. */
  @BuiltinFunction
  static boolean is_finalizing(ThreadState ts) {
    return ts.interpreter.isFinalizing();
  }

  /** Whether a global lock is held while Python code runs: only with -X gil=1 or PYTHON_GIL=1. */
  @BuiltinFunction
  static boolean _is_gil_enabled() {
    return GlobalLock.ENABLED;
  }

  /** Whether an object lives for ever: never said here, nothing is counted. */
  @BuiltinFunction
  static boolean _is_immortal(PyObject op) {
    return op == PyNone.NONE || op instanceof PyBool;
  }

  /** The interval after which another thread may take the global lock, in seconds. */
  @BuiltinFunction
  static double getswitchinterval(ThreadState ts) {
    return ts.interpreter.state().get("switchinterval") instanceof Double d
        ? d
        : DEFAULT_SWITCH_INTERVAL;
  }

  /** Set the interval after which another thread may take the global lock. */
  @BuiltinFunction
  static void setswitchinterval(ThreadState ts, double interval) {
    if (!(interval > 0)) {
      throw Errors.valueError("switch interval must be strictly positive");
    }
    ts.interpreter.state().put("switchinterval", interval);
    GlobalLock.setInterval(interval);
  }

  /** The frame of the caller, or of a caller of it. */
  @BuiltinFunction
  static PyObject _getframe(ThreadState ts, @Default("0") int depth) {
    PyObject frame = Frames.frame(ts, depth);
    Audit.event("sys._getframe", frame);
    return frame;
  }

  /** The module name of a frame, or None. */
  @BuiltinFunction
  static PyObject _getframemodulename(ThreadState ts, @Named @Default("0") int depth) {
    Audit.event("sys._getframemodulename", PyInt.of(depth));
    return Frames.moduleName(ts, depth);
  }

  /** The current frame of every thread, by thread id. */
  @BuiltinFunction
  static PyObject _current_frames(ThreadState ts) {
    Audit.event("sys._current_frames");
    return Frames.all(ts);
  }

  /** The limit of digits in conversions between int and str; 0 means none. */
  @BuiltinFunction
  static int get_int_max_str_digits(ThreadState ts) {
    return ts.interpreter.intMaxStrDigits();
  }

  /** Set the limit of digits in conversions between int and str. */
  @BuiltinFunction
  static void set_int_max_str_digits(ThreadState ts, @Named int maxdigits) {
    if (maxdigits != 0 && maxdigits < STR_DIGITS_CHECK_THRESHOLD) {
      throw Errors.valueError(
          "maxdigits must be >= " + STR_DIGITS_CHECK_THRESHOLD + " or 0 for unlimited");
    }
    ts.interpreter.setIntMaxStrDigits(maxdigits);
  }

  /** The hooks called for asynchronous generators. */
  @BuiltinFunction
  static PyObject get_asyncgen_hooks(ThreadState ts) {
    return AsyncHooks.get(ts);
  }

  /** Set the hooks called for asynchronous generators. */
  @BuiltinFunction
  static void set_asyncgen_hooks(
      ThreadState ts, @Named @Unset PyObject firstiter, @Named @Unset PyObject finalizer) {
    if (finalizer != null) {
      Audit.event("sys.set_asyncgen_hook_finalizer");
    }
    if (firstiter != null) {
      Audit.event("sys.set_asyncgen_hook_firstiter");
    }
    AsyncHooks.set(ts, firstiter, finalizer);
  }

  /** How many frames of origin coroutines remember. */
  @BuiltinFunction
  static int get_coroutine_origin_tracking_depth(ThreadState ts) {
    return AsyncHooks.originDepth(ts);
  }

  /** Make coroutines remember where they were made, up to this many frames. */
  @BuiltinFunction
  static void set_coroutine_origin_tracking_depth(ThreadState ts, @Named int depth) {
    if (depth < 0) {
      throw Errors.valueError("depth must be >= 0");
    }
    AsyncHooks.setOriginDepth(ts, depth);
  }

  /** Forget cached attribute lookups; nothing to do here. */
  @BuiltinFunction
  static void _clear_type_cache() {}

  /** Forget internal caches; nothing to do here. */
  @BuiltinFunction
  static void _clear_internal_caches() {}

  /** Print memory statistics: the JVM's tools do that here. */
  @BuiltinFunction
  static void _debugmallocstats() {}

  /** The number of unicode objects that are interned. */
  @BuiltinFunction
  static int getunicodeinternedsize() {
    return PyStr.internedCount();
  }

  /** Always 0: memory blocks are the JVM's. */
  @BuiltinFunction
  static int getallocatedblocks() {
    return 0;
  }

  /** The number of processors that -X cpu_count or PYTHON_CPU_COUNT gives, or -1. */
  @BuiltinFunction
  static int _get_cpu_count_config(ThreadState ts) {
    return ts.interpreter.config().cpuCount();
  }

  /** Take __dict__ and __weakref__ of its instances from a class that another one replaces. */
  @BuiltinFunction
  static void _clear_type_descriptors(PyObject type) {
    if (!(type instanceof PyType t)) {
      throw Errors.typeError(
          "_clear_type_descriptors() argument must be type, not " + type.type().name());
    }
    if (!t.isHeapType()) {
      throw Errors.typeError("argument is immutable");
    }
    for (PyStr name : List.of(Names.DICT, PyStr.intern("__weakref__"))) {
      if (t.attributes().get(name) != null) {
        t.setTypeAttribute(name, null);
      }
    }
  }

  /** The exception being handled in every thread, by thread id: that of the calling thread. */
  @BuiltinFunction
  static PyObject _current_exceptions(ThreadState ts) {
    Audit.event("sys._current_exceptions");
    return Frames.exceptions(ts);
  }

  /** Set the trace function of all threads. */
  @BuiltinFunction
  static void _settraceallthreads(ThreadState ts, PyObject function) {
    Tracing.setAll(ts, Tracing.TRACE, function);
  }

  /** Set the profile function of all threads. */
  @BuiltinFunction
  static void _setprofileallthreads(ThreadState ts, PyObject function) {
    Tracing.setAll(ts, Tracing.PROFILE, function);
  }

  /** The function that traces this thread, or None. */
  @BuiltinFunction
  static PyObject gettrace(ThreadState ts) {
    return Tracing.get(ts, Tracing.TRACE);
  }

  /** Set the function that traces this thread. */
  @BuiltinFunction
  static void settrace(ThreadState ts, PyObject function) {
    Audit.event("sys.settrace");
    Tracing.set(ts, Tracing.TRACE, function);
  }

  /** The function that profiles this thread, or None. */
  @BuiltinFunction
  static PyObject getprofile(ThreadState ts) {
    return Tracing.get(ts, Tracing.PROFILE);
  }

  /** Set the function that profiles this thread. */
  @BuiltinFunction
  static void setprofile(ThreadState ts, PyObject function) {
    Audit.event("sys.setprofile");
    Tracing.set(ts, Tracing.PROFILE, function);
  }

  /** Call a function with these arguments, traced even when a trace function asks for it. */
  @BuiltinFunction
  static PyObject call_tracing(ThreadState ts, PyObject func, PyTuple args) {
    int outer = ts.callbacks;
    ts.callbacks = 0;
    try {
      return Calls.call(func, args.toArray());
    } finally {
      ts.callbacks = outer;
    }
  }

  /** Start a perf trampoline: there is none here. */
  @BuiltinFunction
  static void activate_stack_trampoline(String backend) {
    throw Errors.valueError("perf trampoline not available");
  }

  /** Stop the perf trampoline. */
  @BuiltinFunction
  static void deactivate_stack_trampoline() {}

  /** Whether a perf trampoline runs. */
  @BuiltinFunction
  static boolean is_stack_trampoline_active() {
    return false;
  }

  /** Whether other processes may inject code: not here. */
  @BuiltinFunction
  static boolean is_remote_debug_enabled() {
    return false;
  }

  /** The flags for dlopen(): kept, not used. */
  @BuiltinFunction
  static int getdlopenflags(ThreadState ts) {
    return ts.interpreter.state().get("dlopenflags") instanceof Integer i ? i : 2;
  }

  /** Set the flags for dlopen(). */
  @BuiltinFunction
  static void setdlopenflags(ThreadState ts, int flags) {
    ts.interpreter.state().put("dlopenflags", flags);
  }
}
