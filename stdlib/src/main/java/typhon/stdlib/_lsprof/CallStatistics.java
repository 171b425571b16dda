package typhon.stdlib._lsprof;

import java.util.LinkedHashMap;
import java.util.Map;
import typhon.runtime.object.PyObject;

/**
 * What is known of the calls of one function, or of its calls from one other function.
 *
 * <p>Thread rule: guarded by the profiler's monitor.
 */
final class CallStatistics {
  final PyObject function;
  final Map<Object, CallStatistics> callees = new LinkedHashMap<>();
  long total;
  long inline;
  long calls;
  long recursiveCalls;
  long level;

  CallStatistics(PyObject function) {
    this.function = function;
  }

  void begin() {
    level++;
  }

  /** One call has ended. CPython: _lsprof.c Stop. */
  void end(long time, long own) {
    level--;
    if (level == 0) {
      total += time;
    } else {
      recursiveCalls++;
    }
    inline += own;
    calls++;
  }
}
