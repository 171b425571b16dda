package typhon.runtime.imports;

import java.util.Locale;
import java.util.function.Supplier;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Calls;

/**
 * Times imports on stderr, for {@code -X importtime} (CPython: import.c import_find_and_load). Each
 * thread has its own nesting.
 */
final class ImportTimes {
  private static final String HEADER = "import time: self [us] | cumulative | imported package\n";

  private static final ThreadLocal<ImportTimes> CURRENT = ThreadLocal.withInitial(ImportTimes::new);

  private boolean begun;
  private int depth;

  /** Nanoseconds that the imports inside the running one took. */
  private long inner;

  private ImportTimes() {}

  static PyObject measured(ThreadState ts, PyStr name, Supplier<PyObject> load) {
    return CURRENT.get().measure(ts, name, load);
  }

  static void cached(ThreadState ts, PyStr name) {
    CURRENT.get().line(ts, "cached    | cached    ", name);
  }

  private PyObject measure(ThreadState ts, PyStr name, Supplier<PyObject> load) {
    long outerInner = inner;
    inner = 0;
    depth++;
    long start = System.nanoTime();
    PyObject module;
    long whole;
    long own;
    try {
      module = load.get();
    } finally {
      depth--;
      whole = System.nanoTime() - start;
      own = whole - inner;
      inner = outerInner + whole;
    }
    line(ts, String.format(Locale.ROOT, "%9d | %10d", own / 1000, whole / 1000), name);
    return module;
  }

  private void line(ThreadState ts, String times, PyStr name) {
    PyObject stderr = ts.interpreter.sysAttribute("stderr");
    if (stderr == null || stderr == PyNone.NONE) {
      return;
    }
    String head = begun ? "" : HEADER;
    begun = true;
    String text = head + "import time: " + times + " | " + "  ".repeat(depth) + name + "\n";
    Calls.method(stderr, PyStr.intern("write"), PyStr.of(text));
  }
}
