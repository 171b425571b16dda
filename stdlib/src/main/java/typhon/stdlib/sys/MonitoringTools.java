package typhon.stdlib.sys;

import java.util.HashMap;
import java.util.Map;
import typhon.runtime.error.Errors;
import typhon.runtime.object.PyCode;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;

/**
 * The tools of one interpreter's monitoring.
 *
 * <p>Thread rule: everything under the monitor; no Python code runs there.
 */
final class MonitoringTools {
  private static final int TOOLS = 6;

  private final PyObject[] names = new PyObject[TOOLS];
  private final int[] events = new int[TOOLS];
  private final Map<String, PyObject> callbacks = new HashMap<>();
  private final Map<PyCode, int[]> local = new HashMap<>();

  private static void check(int tool) {
    if (tool < 0 || tool >= TOOLS) {
      throw Errors.valueError("invalid tool " + tool + " (must be between 0 and 5)");
    }
  }

  private void checkUsed(int tool) {
    check(tool);
    if (names[tool] == null) {
      throw Errors.valueError("tool " + tool + " is not in use");
    }
  }

  synchronized void take(int tool, PyObject name) {
    check(tool);
    if (names[tool] != null) {
      throw Errors.valueError("tool " + tool + " is already in use");
    }
    names[tool] = name;
  }

  synchronized void clear(int tool) {
    check(tool);
    if (names[tool] != null) {
      events[tool] = 0;
      callbacks.keySet().removeIf(k -> k.startsWith(tool + ":"));
      local.values().forEach(sets -> sets[tool] = 0);
    }
  }

  synchronized void free(int tool) {
    clear(tool);
    names[tool] = null;
  }

  synchronized PyObject name(int tool) {
    check(tool);
    return names[tool];
  }

  synchronized PyObject register(int tool, int event, PyObject function) {
    check(tool);
    String key = tool + ":" + event;
    return function == null ? callbacks.remove(key) : callbacks.put(key, function);
  }

  synchronized int events(int tool) {
    checkUsed(tool);
    return events[tool];
  }

  synchronized void setEvents(int tool, int set) {
    checkUsed(tool);
    events[tool] = set;
  }

  synchronized int localEvents(int tool, PyCode code) {
    checkUsed(tool);
    int[] sets = local.get(code);
    return sets == null ? 0 : sets[tool];
  }

  synchronized void setLocalEvents(int tool, PyCode code, int set) {
    checkUsed(tool);
    local.computeIfAbsent(code, c -> new int[TOOLS])[tool] = set;
  }

  synchronized PyDict all(String[] eventNames) {
    PyDict all = new PyDict();
    for (int i = 0; i < eventNames.length; i++) {
      int tools = 0;
      for (int tool = 0; tool < TOOLS; tool++) {
        tools |= (events[tool] >> i & 1) << tool;
      }
      if (tools != 0) {
        all.put(PyStr.intern(eventNames[i]), PyInt.of(tools));
      }
    }
    return all;
  }
}
