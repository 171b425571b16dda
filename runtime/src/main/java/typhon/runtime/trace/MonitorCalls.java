package typhon.runtime.trace;

import typhon.runtime.error.Errors;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyCode;
import typhon.runtime.object.PyObject;

/**
 * Calls the callbacks of {@code sys.monitoring}. CPython: instrumentation.c call_one_instrument.
 */
final class MonitorCalls {
  private static final String[] NAMES = {
    "RAISE", "EXCEPTION_HANDLED", "PY_UNWIND", "PY_THROW", "RERAISE",
  };

  private MonitorCalls() {}

  /**
   * Sends an event to all tools that want it.
   *
   * @param place what identifies the place within the code, for DISABLE
   */
  static void send(ThreadState ts, int event, int place, PyCode code, PyObject... args) {
    send(ts, event, event, place, code, args);
  }

  /** The same where an event is wanted under the bit of another one. */
  static void send(
      ThreadState ts, int wanted, int event, int place, PyCode code, PyObject... args) {
    Monitors monitors = ts.interpreter.monitors();
    for (int tool = 0; tool < Monitors.TOOLS; tool++) {
      if ((monitors.events(tool, code) >> wanted & 1) == 0) {
        continue;
      }
      PyObject callback = monitors.callback(tool, event);
      if (callback == null || isDisabled(monitors, tool, event, place, code)) {
        continue;
      }
      ts.callbacks++;
      PyObject outer = ts.traceEvent;
      ts.traceEvent = TraceFunctions.named(event);
      PyObject result;
      try {
        result = callback.call(ts, args.clone(), null);
      } finally {
        ts.traceEvent = outer;
        ts.callbacks--;
      }
      if (result == monitors.disable) {
        disable(monitors, tool, event, place, code);
      }
    }
  }

  private static boolean isDisabled(
      Monitors monitors, int tool, int event, int place, PyCode code) {
    CodeMonitor m = code.monitor();
    return m != null && (m.disabledTools(event, place, monitors.restarts()) >> tool & 1) != 0;
  }

  private static void disable(Monitors monitors, int tool, int event, int place, PyCode code) {
    if (event < Event.LOCAL_COUNT || event == Event.BRANCH) {
      CodeMonitor m = CodeMonitor.of(code);
      m.disabledTools(event, place, monitors.restarts());
      m.disable(tool, event, place);
    } else if (event <= Event.RERAISE) {
      monitors.unregister(tool, event);
      throw Errors.valueError(
          "Cannot disable " + NAMES[event - Event.RAISE] + " events. Callback removed.");
    }
  }
}
