package typhon.launcher;

import typhon.runtime.error.Errors;
import typhon.runtime.error.PyException;
import typhon.runtime.error.PySystemExit;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.frame.UncaughtExceptions;
import typhon.runtime.host.Descriptors;
import typhon.runtime.host.HostError;
import typhon.runtime.object.Names;
import typhon.runtime.object.PyBool;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Objects;

/** The interactive prompt (CPython: main.c pymain_run_stdin, pymain_repl). */
final class Prompt {
  private final ThreadState ts;
  private final CommandLine line;
  private final MainCode main;

  Prompt(ThreadState ts, CommandLine line, MainCode main) {
    this.ts = ts;
    this.line = line;
    this.main = main;
  }

  /** Whether what stdin gives is typed in: it is a terminal, or {@code -i} says so. */
  static boolean isInteractive(ThreadState ts) {
    return ts.interpreter.config().interactive() > 0 || Descriptors.isatty(0);
  }

  /** The start of a session: what runs before the first prompt. */
  void begin() {
    String startup = variable("PYTHONSTARTUP");
    if (startup != null) {
      runStartup(startup);
    }
  }

  /** Runs until the end of the input or SystemExit. */
  void run() {
    runHook();
    if (!Descriptors.isatty(0) || variable("PYTHON_BASIC_REPL") != null) {
      new BasicPrompt(ts, main.namespace()).run();
      return;
    }
    PyDict keywords = new PyDict();
    keywords.put(PyStr.intern("mainmodule"), ts.interpreter.modules().get(Names.MAIN));
    keywords.put(PyStr.intern("pythonstartup"), PyBool.FALSE);
    PyObject console = ts.interpreter.importModule("_pyrepl.main");
    Calls.call(
        ts,
        Objects.getAttribute(console, PyStr.intern("interactive_console")),
        new PyObject[0],
        keywords);
  }

  private String variable(String name) {
    return line.variable(name);
  }

  // CPython: main.c pymain_run_startup
  private void runStartup(String path) {
    try {
      byte[] source;
      try {
        source = ScriptFile.read(path);
      } catch (HostError e) {
        stderr("Could not open PYTHONSTARTUP\n");
        throw Errors.osError(e.errno(), PyStr.of(path));
      }
      main.runFile(source, path);
    } catch (PyException e) {
      showUnlessExit(e);
    }
  }

  // CPython: main.c pymain_run_interactive_hook
  private void runHook() {
    PyObject hook = ts.interpreter.sysAttribute("__interactivehook__");
    if (hook == null) {
      return;
    }
    try {
      Calls.call(hook);
    } catch (PyException e) {
      stderr("Failed calling sys.__interactivehook__\n");
      showUnlessExit(e);
    }
  }

  private void showUnlessExit(PyException e) {
    if (e.value() instanceof PySystemExit) {
      throw e;
    }
    UncaughtExceptions.report(ts, e.value());
  }

  private void stderr(String text) {
    PyObject stderr = ts.interpreter.sysAttribute("stderr");
    if (stderr != null && stderr != PyNone.NONE) {
      Calls.method(stderr, PyStr.intern("write"), PyStr.of(text));
    }
  }
}
