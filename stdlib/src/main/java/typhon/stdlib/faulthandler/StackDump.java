package typhon.stdlib.faulthandler;

import java.util.Map;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Objects;

/**
 * Writes Python stacks as text. It asks frames for their attributes and nothing else, so that a
 * deadlocked thread can be shown. CPython: traceback.c _Py_DumpTracebackThreads.
 */
final class StackDump {
  private static final int MOST_FRAMES = 100;
  private static final int MOST_TEXT = 500;

  private StackDump() {}

  /** The stack of one thread, its innermost frame first. */
  static void frames(StringBuilder out, PyObject frame) {
    int depth = 0;
    for (PyObject f = frame; f != null && isFrame(f); f = attribute(f, "f_back")) {
      if (++depth > MOST_FRAMES) {
        out.append("  ...\n");
        return;
      }
      PyObject code = attribute(f, "f_code");
      out.append("  File \"").append(text(attribute(code, "co_filename")));
      out.append("\", line ").append(Objects.repr(attribute(f, "f_lineno")));
      out.append(" in ").append(text(attribute(code, "co_name"))).append('\n');
    }
    if (depth == 0) {
      out.append("  <no Python frame>\n");
    }
  }

  private static boolean isFrame(PyObject value) {
    return value.type().name().equals("frame");
  }

  private static PyObject attribute(PyObject owner, String name) {
    return Objects.getAttribute(owner, PyStr.intern(name));
  }

  private static String text(PyObject value) {
    String s = value.toString();
    return s.length() > MOST_TEXT ? s.substring(0, MOST_TEXT) + "..." : s;
  }

  /**
   * The stacks of all threads, the current one last as CPython prints it first in its own words.
   */
  static String all(Map<Long, PyObject> frames, long current) {
    StringBuilder out = new StringBuilder();
    frames.forEach((ident, frame) -> {
      if (ident != current) {
        head(out, ident, "Thread ");
        frames(out, frame);
        out.append('\n');
      }
    });
    head(out, current, "Current thread ");
    PyObject mine = frames.get(current);
    if (mine == null) {
      out.append("  <no Python frame>\n");
    } else {
      frames(out, mine);
    }
    return out.toString();
  }

  /** The stacks of threads of which none is the current one: the watchdog is no Python thread. */
  static String others(Map<Long, PyObject> frames) {
    StringBuilder out = new StringBuilder();
    frames.forEach((ident, frame) -> {
      if (!out.isEmpty()) {
        out.append('\n');
      }
      head(out, ident, "Thread ");
      frames(out, frame);
    });
    return out.toString();
  }

  private static void head(StringBuilder out, long ident, String kind) {
    out.append(kind)
        .append("0x")
        .append(String.format("%016x", ident))
        .append(" (most recent call first):\n");
  }
}
