package typhon.runtime.imports;

import typhon.runtime.error.PyBaseException;
import typhon.runtime.error.PyException;
import typhon.runtime.error.PyImportError;
import typhon.runtime.frame.PyTraceback;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyCode;
import typhon.runtime.object.PyNone;

/**
 * Takes importlib's own frames out of the traceback of a failed import, unless {@code -v} was given
 * (CPython: import.c remove_importlib_frames).
 */
final class ImportTraceback {
  private static final String IMPORTLIB = "<frozen importlib._bootstrap>";
  private static final String EXTERNAL = "<frozen importlib._bootstrap_external>";
  private static final String CALLER_OF_OTHERS = "_call_with_frames_removed";

  private ImportTraceback() {}

  /**
   * A run of importlib's frames goes away when it ends in a call of code that is not importlib's;
   * for an ImportError every run does.
   */
  static void trim(ThreadState ts, PyException e) {
    PyBaseException value = e.value();
    if (ts.interpreter.config().verbose() > 0
        || !(value.traceback() instanceof PyTraceback first)) {
      return;
    }
    boolean always = e.matches(PyImportError.TYPE);
    PyTraceback kept = null;
    PyTraceback beforeRun = null;
    boolean inRun = false;
    for (PyTraceback t = first; t != null; t = t.next()) {
      PyCode code = t.frame().code();
      if (!isImportlib(code)) {
        inRun = false;
        kept = t;
        continue;
      }
      if (!inRun) {
        inRun = true;
        beforeRun = kept;
      }
      if (always || code.name().toString().equals(CALLER_OF_OTHERS)) {
        cut(value, beforeRun, t.next());
        kept = beforeRun;
      } else {
        kept = t;
      }
    }
  }

  private static void cut(PyBaseException value, PyTraceback before, PyTraceback after) {
    if (before == null) {
      value.setTraceback(after == null ? PyNone.NONE : after);
    } else {
      before.link(after);
    }
  }

  private static boolean isImportlib(PyCode code) {
    String file = code.filename().toString();
    return file.equals(IMPORTLIB) || file.equals(EXTERNAL);
  }
}
