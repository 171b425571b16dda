package typhon.stdlib._warnings;

import typhon.runtime.error.Errors;
import typhon.runtime.frame.CallPlace;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.Names;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;

/** The place that a warning is about, and the registry of what was said there. */
// CPython: _warnings.c setup_context
record WarningPlace(PyStr file, int line, PyObject module, PyDict registry) {
  private static final PyStr REGISTRY = PyStr.intern("__warningregistry__");
  private static final PyStr NO_FILE = PyStr.intern("<sys>");
  private static final PyStr NO_NAME = PyStr.intern("<string>");

  static WarningPlace find(ThreadState ts, long level, PyTuple skipped) {
    CallPlace place = CallPlace.first(new Search(level, skipped)::isAt);
    PyDict globals = place == null ? ts.interpreter.sys().dict() : place.globals();
    PyObject registry = globals.get(REGISTRY);
    if (registry == null) {
      PyDict fresh = new PyDict();
      registry = globals.putIfAbsent(REGISTRY, fresh);
      registry = registry == null ? fresh : registry;
    }
    if (!(registry instanceof PyDict known)) {
      throw Errors.typeError("'registry' must be a dict or None");
    }
    PyObject name = globals.get(Names.NAME);
    boolean usable = name == PyNone.NONE || name instanceof PyStr;
    return new WarningPlace(
        place == null ? NO_FILE : place.file(),
        place == null ? 0 : place.line(),
        usable ? name : NO_NAME,
        known);
  }

  /** Counts the levels, leaving out the import system and files that are to be skipped. */
  private static final class Search {
    private final PyTuple skipped;
    private long left;
    private boolean started;
    private boolean countsAll;

    Search(long level, PyTuple skipped) {
      this.left = level;
      this.skipped = skipped;
      this.countsAll = level <= 0;
    }

    boolean isAt(CallPlace place) {
      if (!started) {
        started = true;
        countsAll |= isInternal(place.file());
      } else if (!countsAll && (isInternal(place.file()) || isSkipped(place.file()))) {
        return false;
      }
      return --left <= 0;
    }

    private static boolean isInternal(PyStr file) {
      String name = file.toString();
      return name.contains("importlib") && name.contains("_bootstrap");
    }

    private boolean isSkipped(PyStr file) {
      for (PyObject prefix : skipped.array()) {
        if (!(prefix instanceof PyStr text)) {
          throw Errors.typeError(
              "Found non-str '" + prefix.type().name() + "' in skip_file_prefixes.");
        }
        if (file.toString().startsWith(text.toString())) {
          return true;
        }
      }
      return false;
    }
  }
}
