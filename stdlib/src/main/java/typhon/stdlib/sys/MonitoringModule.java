package typhon.stdlib.sys;

import typhon.annotations.BuiltinConstant;
import typhon.annotations.BuiltinFunction;
import typhon.annotations.BuiltinModule;
import typhon.runtime.error.Errors;
import typhon.runtime.frame.Audit;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyBaseObject;
import typhon.runtime.object.PyCode;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyModule;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PySimpleNamespace;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Calls;
import typhon.runtime.trace.Event;
import typhon.runtime.trace.Monitors;

/** Monitoring of execution events (PEP 669). */
@BuiltinModule(name = "sys.monitoring")
public final class MonitoringModule {
  @BuiltinConstant static final int DEBUGGER_ID = 0;
  @BuiltinConstant static final int COVERAGE_ID = 1;
  @BuiltinConstant static final int PROFILER_ID = 2;
  @BuiltinConstant static final int OPTIMIZER_ID = 5;

  private static final String[] EVENTS = {
    "PY_START",
    "PY_RESUME",
    "PY_RETURN",
    "PY_YIELD",
    "CALL",
    "LINE",
    "INSTRUCTION",
    "JUMP",
    "BRANCH_LEFT",
    "BRANCH_RIGHT",
    "STOP_ITERATION",
    "RAISE",
    "EXCEPTION_HANDLED",
    "PY_UNWIND",
    "PY_THROW",
    "RERAISE",
    "C_RETURN",
    "C_RAISE",
    "BRANCH"
  };

  private MonitoringModule() {}

  static void init(PyModule module) {
    PySimpleNamespace events = PySimpleNamespace.create();
    for (int i = 0; i < EVENTS.length; i++) {
      events.set(EVENTS[i], PyInt.of(1L << i));
    }
    events.set("NO_EVENTS", PyInt.of(0));
    module.dict().put(PyStr.intern("events"), events);
    Monitors monitors = tools(ThreadState.current());
    monitors.disable = Calls.call(PyBaseObject.TYPE);
    monitors.missing = Calls.call(PyBaseObject.TYPE);
    module.dict().put(PyStr.intern("DISABLE"), monitors.disable);
    module.dict().put(PyStr.intern("MISSING"), monitors.missing);
  }

  private static Monitors tools(ThreadState ts) {
    return ts.interpreter.monitors();
  }

  /** Take a tool number under a name. */
  @BuiltinFunction
  static void use_tool_id(ThreadState ts, int tool_id, PyObject name) {
    if (!(name instanceof PyStr)) {
      throw Errors.valueError("tool name must be a str");
    }
    tools(ts).take(tool_id, name);
  }

  /** Forget callbacks and events of a tool. */
  @BuiltinFunction
  static void clear_tool_id(ThreadState ts, int tool_id) {
    tools(ts).clear(tool_id);
    ts.interpreter.threads().updateLimits();
  }

  /** Give a tool number back. */
  @BuiltinFunction
  static void free_tool_id(ThreadState ts, int tool_id) {
    tools(ts).free(tool_id);
    ts.interpreter.threads().updateLimits();
  }

  /** The name of a tool, or None. */
  @BuiltinFunction
  static PyObject get_tool(ThreadState ts, int tool_id) {
    PyObject name = tools(ts).name(tool_id);
    return name == null ? PyNone.NONE : name;
  }

  /** Set the callback for an event and give the former one. */
  @BuiltinFunction
  static PyObject register_callback(ThreadState ts, int tool_id, int event, PyObject func) {
    if (Integer.bitCount(event) != 1) {
      throw Errors.valueError("The callback can only be set for one event at a time");
    }
    if (event < 0 || event >= 1 << EVENTS.length) {
      throw Errors.valueError("invalid event " + event);
    }
    Audit.event("sys.monitoring.register_callback", func);
    int number = Integer.numberOfTrailingZeros(event);
    PyObject old = tools(ts).register(tool_id, number, func == PyNone.NONE ? null : func);
    return old == null ? PyNone.NONE : old;
  }

  /** The events a tool wants everywhere. */
  @BuiltinFunction
  static int get_events(ThreadState ts, int tool_id) {
    return tools(ts).events(tool_id);
  }

  /** Set the events a tool wants everywhere. */
  @BuiltinFunction
  static void set_events(ThreadState ts, int tool_id, int event_set) {
    tools(ts).setEvents(tool_id, checked(event_set));
    ts.interpreter.threads().updateLimits();
  }

  private static int checked(int events) {
    if (events < 0 || events >= 1 << EVENTS.length) {
      throw Errors.valueError("invalid event set 0x" + Integer.toHexString(events));
    }
    int set = events;
    int calls = 1 << Event.C_RETURN | 1 << Event.C_RAISE;
    if ((set & calls) != 0) {
      if ((set & calls) != calls || (set & 1 << Event.CALL) == 0) {
        throw Errors.valueError("cannot set C_RETURN or C_RAISE events independently");
      }
      set &= ~calls;
    }
    if ((set & 1 << Event.BRANCH) != 0) {
      set = set & ~(1 << Event.BRANCH) | 1 << Event.BRANCH_LEFT | 1 << Event.BRANCH_RIGHT;
    }
    return set;
  }

  /** The events a tool wants in one code object. */
  @BuiltinFunction
  static int get_local_events(ThreadState ts, int tool_id, PyObject code) {
    return tools(ts).localEvents(tool_id, requireCode(code));
  }

  /** Set the events a tool wants in one code object. */
  @BuiltinFunction
  static void set_local_events(ThreadState ts, int tool_id, PyObject code, int event_set) {
    tools(ts).setLocalEvents(tool_id, requireCode(code), checked(event_set));
    ts.interpreter.threads().updateLimits();
  }

  private static PyCode requireCode(PyObject code) {
    if (code instanceof PyCode c) {
      return c;
    }
    throw Errors.typeError("code must be a code object");
  }

  /** Enable events again that callbacks disabled. */
  @BuiltinFunction
  static void restart_events(ThreadState ts) {
    tools(ts).restart();
  }

  /** All events that some tool wants, by name. */
  @BuiltinFunction
  static PyObject _all_events(ThreadState ts) {
    PyDict all = new PyDict();
    for (int i = 0; i < EVENTS.length; i++) {
      int tools = tools(ts).toolsOf(i);
      if (tools != 0) {
        all.put(PyStr.intern(EVENTS[i]), PyInt.of(tools));
      }
    }
    return all;
  }
}
