package typhon.stdlib.sys;

import typhon.annotations.BuiltinConstant;
import typhon.annotations.BuiltinFunction;
import typhon.annotations.BuiltinModule;
import typhon.runtime.error.Errors;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyBaseObject;
import typhon.runtime.object.PyCode;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyModule;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PySimpleNamespace;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Calls;

/**
 * Monitoring of execution events (PEP 669). Tools, callbacks and event sets are kept as asked;
 * running code sends no events yet.
 */
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
    for (String marker : new String[] {"DISABLE", "MISSING"}) {
      module.dict().put(PyStr.intern(marker), Calls.call(PyBaseObject.TYPE));
    }
  }

  private static MonitoringTools tools(ThreadState ts) {
    return (MonitoringTools)
        ts.interpreter.state().computeIfAbsent(MonitoringTools.class, k -> new MonitoringTools());
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
  }

  /** Give a tool number back. */
  @BuiltinFunction
  static void free_tool_id(ThreadState ts, int tool_id) {
    tools(ts).free(tool_id);
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
    PyObject old = tools(ts).register(tool_id, event, func == PyNone.NONE ? null : func);
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
  }

  private static int checked(int events) {
    if (events < 0 || events >= 1 << EVENTS.length) {
      throw Errors.valueError("invalid event set 0x" + Integer.toHexString(events));
    }
    return events;
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
  }

  private static PyCode requireCode(PyObject code) {
    if (code instanceof PyCode c) {
      return c;
    }
    throw Errors.typeError("code must be a code object");
  }

  /** Enable events again that callbacks disabled. */
  @BuiltinFunction
  static void restart_events() {}

  /** All events that some tool wants, by name. */
  @BuiltinFunction
  static PyObject _all_events(ThreadState ts) {
    return tools(ts).all(EVENTS);
  }
}
