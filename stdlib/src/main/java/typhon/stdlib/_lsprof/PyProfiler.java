package typhon.stdlib._lsprof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.annotations.Default;
import typhon.annotations.Named;
import typhon.runtime.error.Errors;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyFloat;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyList;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Numbers;
import typhon.runtime.ops.Objects;
import typhon.runtime.trace.Event;
import typhon.runtime.trace.Monitors;
import typhon.runtime.type.PyType;

/**
 * Counts and times the calls of functions by way of {@code sys.monitoring}. CPython: _lsprof.c.
 *
 * <p>Thread rule: statistics change under the profiler's monitor, in which no Python code runs;
 * each thread has its own chain of running calls.
 */
@BuiltinType(name = "Profiler", module = "_lsprof", subclassable = true)
public class PyProfiler extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyProfilerTable());

  private static final int TOOL = 2;
  private static final PyStr TOOL_NAME = PyStr.intern("cProfile");

  private final PyObject timer;
  private final double unit;
  private final Map<Object, CallStatistics> all = new LinkedHashMap<>();
  private final ConcurrentHashMap<ThreadState, ProfiledCall> running = new ConcurrentHashMap<>();
  private volatile boolean enabled;
  private volatile boolean subcalls;
  private volatile boolean builtins;

  PyProfiler(PyObject timer, double unit, boolean subcalls, boolean builtins) {
    this.timer = timer;
    this.unit = unit;
    this.subcalls = subcalls;
    this.builtins = builtins;
  }

  @BuiltinNew
  static PyObject __new__(
      PyType type,
      @Named @Default("None") PyObject timer,
      @Named @Default("0.0") double timeunit,
      @Named @Default("True") boolean subcalls,
      @Named @Default("True") boolean builtins) {
    PyObject clock = timer == PyNone.NONE ? null : timer;
    return type == TYPE
        ? new PyProfiler(clock, timeunit, subcalls, builtins)
        : new PyProfilerSub(type, clock, timeunit, subcalls, builtins);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  private long now(ThreadState ts) {
    if (timer == null) {
      return System.nanoTime();
    }
    PyObject time = timer.call(ts);
    return unit > 0 ? Numbers.indexAsSize(time) : (long) (Numbers.asDouble(time) * 1e9);
  }

  private double factor() {
    return timer != null && unit > 0 ? unit : 1e-9;
  }

  /** Begins to count and time calls. */
  @BuiltinMethod
  void enable(
      ThreadState ts,
      @Named @Default("True") boolean subcalls,
      @Named @Default("True") boolean builtins) {
    this.subcalls = subcalls;
    this.builtins = builtins;
    if (enabled) {
      return;
    }
    Monitors monitors = ts.interpreter.monitors();
    if (monitors.name(TOOL) != null) {
      throw Errors.valueError("Another profiling tool is already active");
    }
    monitors.take(TOOL, TOOL_NAME);
    int events = 0;
    for (int[] pair : EVENTS) {
      PyObject callback = Objects.getAttribute(this, CALLBACKS[pair[1]]);
      monitors.register(TOOL, pair[0], callback);
      events |= pair[0] < Event.C_RETURN ? 1 << pair[0] : 0;
    }
    monitors.setEvents(TOOL, events);
    enabled = true;
    ts.interpreter.threads().updateLimits();
  }

  private static final PyStr[] CALLBACKS = {
    PyStr.intern("_pystart_callback"),
    PyStr.intern("_pythrow_callback"),
    PyStr.intern("_pyreturn_callback"),
    PyStr.intern("_ccall_callback"),
    PyStr.intern("_creturn_callback"),
  };

  private static final int[][] EVENTS = {
    {Event.PY_START, 0},
    {Event.PY_RESUME, 0},
    {Event.PY_THROW, 1},
    {Event.PY_RETURN, 2},
    {Event.PY_YIELD, 2},
    {Event.PY_UNWIND, 2},
    {Event.CALL, 3},
    {Event.C_RETURN, 4},
    {Event.C_RAISE, 4},
  };

  /** Ends the counting of calls. */
  @BuiltinMethod
  void disable(ThreadState ts) {
    if (!enabled) {
      return;
    }
    enabled = false;
    ts.interpreter.monitors().free(TOOL);
    ts.interpreter.threads().updateLimits();
    long time = now(ts);
    for (ThreadState thread : running.keySet()) {
      ProfiledCall call = running.remove(thread);
      while (call != null) {
        finish(call, time);
        call = call.caller;
      }
    }
  }

  /** Forgets what has been counted. */
  @BuiltinMethod
  synchronized void clear() {
    all.clear();
    running.clear();
  }

  // Callbacks

  @BuiltinMethod
  void _pystart_callback(ThreadState ts, PyObject code, PyObject instruction_offset) {
    begin(ts, code, code);
  }

  @BuiltinMethod
  void _pythrow_callback(
      ThreadState ts, PyObject code, PyObject instruction_offset, PyObject exception) {
    begin(ts, code, code);
  }

  @BuiltinMethod
  void _pyreturn_callback(
      ThreadState ts, PyObject code, PyObject instruction_offset, PyObject retval) {
    end(ts, code);
  }

  @BuiltinMethod
  void _ccall_callback(
      ThreadState ts,
      PyObject code,
      PyObject instruction_offset,
      PyObject callable,
      PyObject self_arg) {
    Object key = builtins ? BuiltinNames.key(callable) : null;
    if (key != null) {
      begin(ts, key, BuiltinNames.shown(callable));
    }
  }

  @BuiltinMethod
  void _creturn_callback(
      ThreadState ts,
      PyObject code,
      PyObject instruction_offset,
      PyObject callable,
      PyObject self_arg) {
    Object key = builtins ? BuiltinNames.key(callable) : null;
    if (key != null) {
      end(ts, key);
    }
  }

  private void begin(ThreadState ts, Object key, PyObject function) {
    if (!enabled) {
      return;
    }
    long time = now(ts);
    synchronized (this) {
      ProfiledCall caller = running.get(ts);
      CallStatistics statistics = all.computeIfAbsent(key, k -> new CallStatistics(function));
      CallStatistics fromCaller =
          subcalls && caller != null
              ? caller.statistics.callees.computeIfAbsent(key, k -> new CallStatistics(function))
              : null;
      statistics.begin();
      if (fromCaller != null) {
        fromCaller.begin();
      }
      running.put(ts, new ProfiledCall(key, statistics, fromCaller, caller, time));
    }
  }

  private void end(ThreadState ts, Object key) {
    ProfiledCall call = running.get(ts);
    if (call == null || !call.key.equals(key)) {
      return; // it began before the profiler did
    }
    long time = now(ts);
    finish(call, time);
    if (call.caller == null) {
      running.remove(ts);
    } else {
      running.put(ts, call.caller);
    }
  }

  private synchronized void finish(ProfiledCall call, long time) {
    long total = time - call.start;
    long own = total - call.inCallees;
    if (call.caller != null) {
      call.caller.inCallees += total;
    }
    call.statistics.end(total, own);
    if (call.fromCaller != null) {
      call.fromCaller.end(total, own);
    }
  }

  /** A list of the functions that were called, with the numbers and times of their calls. */
  @BuiltinMethod
  PyObject getstats(ThreadState ts) {
    boolean again = enabled;
    if (again) {
      disable(ts);
    }
    List<PyObject> list = new ArrayList<>();
    synchronized (this) {
      for (CallStatistics s : all.values()) {
        if (s.calls > 0) {
          list.add(entry(s));
        }
      }
    }
    if (again) {
      enable(ts, subcalls, builtins);
    }
    return PyList.of(list.toArray(NO_ARGS));
  }

  private PyObject entry(CallStatistics s) {
    List<PyObject> calls = new ArrayList<>();
    for (CallStatistics c : s.callees.values()) {
      if (c.calls > 0) {
        calls.add(
            LsprofModule.SUBENTRY.of(
                c.function,
                PyInt.of(c.calls),
                PyInt.of(c.recursiveCalls),
                seconds(c.total),
                seconds(c.inline)));
      }
    }
    return LsprofModule.ENTRY.of(
        s.function,
        PyInt.of(s.calls),
        PyInt.of(s.recursiveCalls),
        seconds(s.total),
        seconds(s.inline),
        calls.isEmpty() ? PyNone.NONE : PyList.of(calls.toArray(NO_ARGS)));
  }

  private PyObject seconds(long time) {
    return PyFloat.of(time * factor());
  }
}
