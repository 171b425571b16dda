package typhon.runtime.trace;

import java.util.concurrent.atomic.AtomicReferenceArray;
import typhon.runtime.error.Errors;
import typhon.runtime.object.PyCode;
import typhon.runtime.object.PyObject;

/**
 * The tools of one interpreter's {@code sys.monitoring}: who wants which events where.
 *
 * <p>Thread rule: changes happen under the monitor, where no Python code runs; running code reads
 * volatile fields and copies that are replaced as a whole.
 */
public final class Monitors {
  public static final int TOOLS = 6;

  private final PyObject[] names = new PyObject[TOOLS];
  private final AtomicReferenceArray<PyObject> callbacks =
      new AtomicReferenceArray<>(TOOLS * Event.COUNT);
  private volatile int[] global = new int[TOOLS];
  private volatile int globalAny;
  private volatile int localCodes;
  private volatile int restarts;

  /** What a callback returns to be called no more for the place it was called for. */
  public volatile PyObject disable;

  /** What stands for an argument that a call does not have. */
  public volatile PyObject missing;

  public boolean isActive() {
    return globalAny != 0 || localCodes > 0;
  }

  public boolean wants(PyCode code) {
    CodeMonitor local = code.monitor();
    return globalAny != 0 || (local != null && local.any() != 0);
  }

  /** Whether some tool wants an event of a code object. */
  public boolean wants(PyCode code, int event) {
    CodeMonitor local = code.monitor();
    int wanted = local == null ? globalAny : globalAny | local.any();
    return (wanted >> event & 1) != 0;
  }

  int events(int tool, PyCode code) {
    CodeMonitor local = code.monitor();
    return local == null ? global[tool] : global[tool] | local.events(tool);
  }

  PyObject callback(int tool, int event) {
    return callbacks.get(tool * Event.COUNT + event);
  }

  int restarts() {
    return restarts;
  }

  // What sys.monitoring asks for

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

  public synchronized void take(int tool, PyObject name) {
    check(tool);
    if (names[tool] != null) {
      throw Errors.valueError("tool " + tool + " is already in use");
    }
    names[tool] = name;
  }

  /** Forgets what a tool wants and its callbacks. */
  public synchronized void clear(int tool) {
    check(tool);
    if (names[tool] == null) {
      return;
    }
    replaceGlobal(tool, 0);
    for (int event = 0; event < Event.COUNT; event++) {
      callbacks.set(tool * Event.COUNT + event, null);
    }
    for (CodeMonitor m : CodeMonitor.all()) {
      setLocal(tool, m, 0);
    }
  }

  public synchronized void free(int tool) {
    clear(tool);
    names[tool] = null;
  }

  public synchronized PyObject name(int tool) {
    check(tool);
    return names[tool];
  }

  public synchronized PyObject register(int tool, int event, PyObject function) {
    check(tool);
    return callbacks.getAndSet(tool * Event.COUNT + event, function);
  }

  /** A callback that cannot be disabled at a place is taken away. */
  void unregister(int tool, int event) {
    callbacks.set(tool * Event.COUNT + event, null);
  }

  public synchronized int events(int tool) {
    check(tool);
    return global[tool];
  }

  public synchronized void setEvents(int tool, int set) {
    checkUsed(tool);
    replaceGlobal(tool, set);
  }

  private void replaceGlobal(int tool, int set) {
    int[] next = global.clone();
    next[tool] = set;
    int any = 0;
    for (int s : next) {
      any |= s;
    }
    global = next;
    globalAny = any;
  }

  public synchronized int localEvents(int tool, PyCode code) {
    check(tool);
    CodeMonitor m = code.monitor();
    return m == null ? 0 : m.events(tool);
  }

  public synchronized void setLocalEvents(int tool, PyCode code, int set) {
    checkUsed(tool);
    if (set != 0 || code.monitor() != null) {
      setLocal(tool, CodeMonitor.of(code), set);
    }
  }

  private void setLocal(int tool, CodeMonitor m, int set) {
    boolean before = m.any() != 0;
    m.setEvents(tool, set);
    boolean after = m.any() != 0;
    if (before != after) {
      localCodes += after ? 1 : -1;
    }
  }

  public synchronized void restart() {
    restarts++;
  }

  /** The tools that want an event everywhere, one bit each. */
  public int toolsOf(int event) {
    int[] sets = global;
    int tools = 0;
    for (int tool = 0; tool < TOOLS; tool++) {
      tools |= (sets[tool] >> event & 1) << tool;
    }
    return tools;
  }
}
