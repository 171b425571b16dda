package typhon.runtime.trace;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import typhon.runtime.object.PyCode;

/**
 * What monitoring keeps for one code object: the events tools want of it, and the places where they
 * want no more.
 *
 * <p>Thread rule: event sets change under the monitor of {@link Monitors}; the map of places is
 * concurrent.
 */
public final class CodeMonitor {
  private static final ConcurrentLinkedQueue<WeakReference<CodeMonitor>> ALL =
      new ConcurrentLinkedQueue<>();

  private volatile int[] events = new int[Monitors.TOOLS];
  private volatile int any;
  private volatile int restarts;
  private final ConcurrentHashMap<Long, Integer> disabled = new ConcurrentHashMap<>();

  private CodeMonitor() {}

  static CodeMonitor of(PyCode code) {
    CodeMonitor known = code.monitor();
    if (known != null) {
      return known;
    }
    CodeMonitor made = new CodeMonitor();
    CodeMonitor kept = code.monitorOr(made);
    if (kept == made) {
      ALL.add(new WeakReference<>(made));
    }
    return kept;
  }

  static List<CodeMonitor> all() {
    List<CodeMonitor> list = new ArrayList<>();
    ALL.removeIf(r -> {
      CodeMonitor m = r.get();
      if (m != null) {
        list.add(m);
      }
      return m == null;
    });
    return list;
  }

  int any() {
    return any;
  }

  int events(int tool) {
    return events[tool];
  }

  void setEvents(int tool, int set) {
    int[] next = events.clone();
    next[tool] = set;
    int all = 0;
    for (int s : next) {
      all |= s;
    }
    events = next;
    any = all;
  }

  private static long key(int event, int place) {
    return (long) event << 32 | place & 0xFFFFFFFFL;
  }

  /** Tools that want no more of an event at a place, one bit each. */
  int disabledTools(int event, int place, int currentRestarts) {
    if (restarts != currentRestarts) {
      disabled.clear();
      restarts = currentRestarts;
    }
    Integer tools = disabled.get(key(event, place));
    return tools == null ? 0 : tools;
  }

  void disable(int tool, int event, int place) {
    disabled.merge(key(event, place), 1 << tool, (a, b) -> a | b);
  }
}
