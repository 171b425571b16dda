package typhon.stdlib._warnings;

import typhon.runtime.error.Errors;
import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.error.PyException;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.Names;
import typhon.runtime.object.PyBool;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Objects;
import typhon.runtime.ops.Raising;
import typhon.runtime.type.SpecialMethod;

/**
 * One warning on its way through the filters. Used by one thread.
 *
 * @param module null to take it from the file's name
 * @param sourceLine the text of the line, or null to look for it in the file
 */
// CPython: _warnings.c warn_explicit
record Warning(
    PyObject message,
    PyObject category,
    PyStr file,
    int line,
    PyObject module,
    String sourceLine,
    PyObject source) {
  private static final PyStr VERSION = PyStr.intern("version");
  private static final PyStr ONCE_REGISTRY = PyStr.intern("onceregistry");
  private static final PyStr SHOW = PyStr.intern("_showwarnmsg");
  private static final PyStr WARNING_MESSAGE = PyStr.intern("WarningMessage");

  /** Shows it, drops it or raises it; the registry may be null or None. */
  void issue(ThreadState ts, PyObject registry) {
    if (module == PyNone.NONE) {
      // The end of the program has taken the modules' names away, and the filters with them.
      return;
    }
    if (registry != null && registry != PyNone.NONE && !(registry instanceof PyDict)) {
      throw Errors.typeError("'registry' must be a dict or None");
    }
    boolean isWarning = message.type().isSubtypeOf(ExceptionTypes.WARNING);
    PyObject text = isWarning ? Objects.str(message) : message;
    PyObject kind = isWarning ? message.type() : category;
    PyObject exception = isWarning ? message : Calls.call(category, message);
    PyDict said = registry instanceof PyDict known ? known : null;
    WarningState state = WarningState.of(ts);
    boolean shows;
    state.acquire();
    try {
      shows = passes(ts, state, said, text, kind, exception);
    } finally {
      state.release();
    }
    if (shows) {
      show(ts, text, kind, exception);
    }
  }

  private boolean passes(
      ThreadState ts,
      WarningState state,
      PyDict said,
      PyObject text,
      PyObject kind,
      PyObject exception) {
    PyTuple key = PyTuple.of(text, kind, PyInt.of(line));
    if (said != null && wasSaid(state, said, key, false)) {
      return false;
    }
    WarningFilters.Decision decision =
        new WarningFilters(ts, state).decide(kind, text, line, moduleName());
    String action = decision.action();
    if (action.equals("error")) {
      throw Raising.raise(ts, exception);
    }
    if (action.equals("ignore")) {
      return false;
    }
    boolean always = action.equals("always") || action.equals("all");
    if (said != null && !always) {
      said.put(key, PyBool.TRUE);
    }
    return switch (action) {
      case "always", "all", "default" -> true;
      case "once" -> !wasSaid(state, onceRegistry(ts, state, said), PyTuple.of(text, kind), true);
      case "module" -> said == null || !wasSaid(state, said, PyTuple.of(text, kind), true);
      default ->
          throw Errors.runtimeError(
              "Unrecognized action ("
                  + Objects.repr(PyStr.of(action))
                  + ") in warnings.filters:\n "
                  + Objects.repr(decision.filter()));
    };
  }

  private PyStr moduleName() {
    if (module instanceof PyStr name) {
      return name;
    }
    String name = file.toString();
    if (name.isEmpty()) {
      return PyStr.intern("<unknown>");
    }
    return name.endsWith(".py") ? PyStr.of(name.substring(0, name.length() - 3)) : file;
  }

  // CPython: _warnings.c already_warned
  private static boolean wasSaid(WarningState state, PyDict said, PyObject key, boolean note) {
    PyObject version = said.get(VERSION);
    if (version instanceof PyInt v && v.fitsLong() && v.longValue() == state.version()) {
      PyObject known = said.get(key);
      if (known != null && Objects.isTrue(known)) {
        return true;
      }
    } else {
      said.clear();
      said.put(VERSION, PyInt.of(state.version()));
    }
    if (note) {
      said.put(key, PyBool.TRUE);
    }
    return false;
  }

  private static PyDict onceRegistry(ThreadState ts, WarningState state, PyDict said) {
    if (said != null) {
      return said;
    }
    PyObject registry = WarningState.ofLibrary(ts, ONCE_REGISTRY);
    if (registry == null) {
      return state.onceRegistry;
    }
    if (!(registry instanceof PyDict known)) {
      throw Errors.typeError(
          "_warnings.onceregistry must be a dict, not '" + registry.type().name() + "'");
    }
    return known;
  }

  // CPython: _warnings.c call_show_warning
  private void show(ThreadState ts, PyObject text, PyObject kind, PyObject exception) {
    WarningState.importLibrary(ts);
    PyObject show = WarningState.ofLibrary(ts, SHOW);
    if (show == null) {
      print(ts, text, kind);
      return;
    }
    if (show.type().special(SpecialMethod.CALL) == null) {
      throw Errors.typeError("warnings._showwarnmsg() must be set to a callable");
    }
    PyObject type = WarningState.ofLibrary(ts, WARNING_MESSAGE);
    if (type == null) {
      throw Errors.runtimeError("unable to get warnings.WarningMessage");
    }
    PyObject[] details = {exception, kind, file, PyInt.of(line), PyNone.NONE, PyNone.NONE, source};
    Calls.call(show, Calls.call(type, details));
  }

  // CPython: _warnings.c show_warning
  private void print(ThreadState ts, PyObject text, PyObject kind) {
    PyObject stderr = ts.interpreter.sysAttribute("stderr");
    if (stderr == null || stderr == PyNone.NONE) {
      return;
    }
    try {
      PyObject name = Objects.getAttribute(kind, Names.NAME);
      String said = file + ":" + line + ": " + name + ": " + Objects.str(text) + "\n";
      String shown = sourceLine == null ? SourceLines.ofFile(ts, file, line) : sourceLine;
      said += shown == null ? "" : "  " + shown + "\n";
      Calls.method(stderr, PyStr.intern("write"), PyStr.of(said));
    } catch (PyException e) {
      // A warning that cannot be shown is lost.
    }
  }
}
