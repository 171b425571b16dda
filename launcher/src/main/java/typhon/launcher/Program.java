package typhon.launcher;

import java.io.File;
import typhon.compiler.Compiler;
import typhon.runtime.error.PyBaseException;
import typhon.runtime.error.PyException;
import typhon.runtime.error.PySystemExit;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.frame.UncaughtExceptions;
import typhon.runtime.host.HostError;
import typhon.runtime.imports.Bootstrap;
import typhon.runtime.imports.NativeModules;
import typhon.runtime.object.Names;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyCode;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyList;
import typhon.runtime.object.PyModule;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Objects;
import typhon.stdlib.StdlibIndex;
import typhon.stdlib._signal.SignalTable;

/**
 * One run of the interpreter from start to exit code (CPython: main.c pymain_run_python,
 * pylifecycle.c).
 */
final class Program {
  private final CommandLine line;
  private final ThreadState ts;
  private PyDict main;

  Program(CommandLine line, ThreadState ts) {
    this.line = line;
    this.ts = ts;
  }

  /** Runs the program; the exit code. */
  int run() {
    int code;
    try {
      start();
      code = guarded(this::execute);
      if (ts.interpreter.config().inspect() > 0 && line.kind != CommandLine.Kind.STDIN) {
        code = guarded(() -> new Prompt(ts, main).run());
      }
    } catch (PyException e) {
      code = exitCode(e.value());
    }
    return Shutdown.run(ts, code);
  }

  private void start() {
    SignalTable.of(ts).takeInterrupts();
    Bootstrap.start(ts, new Compiler(new AstTrees()), new NativeModules(new StdlibIndex()));
    SearchPath.initialize(ts, line);
    Bootstrap.installExternalImporters(ts);
    main = new MainModule(ts).create();
    StandardStreams.open(ts, line);
    if (ts.interpreter.config().importSite()) {
      Calls.method(ts.interpreter.importModule("site"), PyStr.intern("main"));
    }
  }

  private interface Body {
    void run();
  }

  private int guarded(Body body) {
    try {
      body.run();
      return 0;
    } catch (PyException e) {
      return exitCode(e.value());
    }
  }

  /**
   * What an uncaught exception means for the exit code; prints it. CPython: pythonrun.c
   * handle_system_exit
   */
  private int exitCode(PyBaseException e) {
    if (!(e instanceof PySystemExit exit)) {
      UncaughtExceptions.report(ts, e);
      return e.type().isSubtypeOf(typhon.runtime.error.ExceptionTypes.KEYBOARD_INTERRUPT)
          ? Shutdown.INTERRUPTED
          : 1;
    }
    PyObject code = exit.code();
    if (code == PyNone.NONE) {
      return 0;
    }
    if (code instanceof PyInt i) {
      return i.fitsLong() ? (int) (i.longValue() & 0xff) : 255;
    }
    PyObject stderr = ts.interpreter.sysAttribute("stderr");
    if (stderr != null && stderr != PyNone.NONE) {
      Calls.method(stderr, PyStr.intern("write"), PyStr.of(Objects.str(code) + "\n"));
    }
    return 1;
  }

  private void execute() {
    switch (line.kind) {
      case COMMAND -> command();
      case MODULE -> module(PyStr.of(line.target), true);
      case FILE -> file();
      case STDIN -> standardInput();
    }
  }

  private void command() {
    PyStr text = PyStr.of(line.target);
    run(text, "<string>");
  }

  private void run(PyObject source, String filename) {
    PyCode code = (PyCode) ts.interpreter.compiler().compile(ts, source, filename, "exec", 0, -1);
    ts.interpreter.compiler().run(ts, code, main, main, null);
  }

  private void module(PyStr name, boolean setArgv) {
    PyObject runpy = ts.interpreter.importModule("runpy");
    Calls.method(
        runpy, PyStr.intern("_run_module_as_main"), name, typhon.runtime.object.PyBool.of(setArgv));
  }

  private void file() {
    File file = new File(line.target);
    if (SearchPath.hasImporter(ts, line.target)) {
      PyList path = (PyList) ts.interpreter.sysAttribute("path");
      Calls.method(path, PyStr.intern("insert"), PyInt.of(0), PyStr.of(line.target));
      module(PyStr.intern("__main__"), false);
      return;
    }
    byte[] source = ScriptFile.read(ts, line, file);
    String path = file.getAbsolutePath();
    PyModule importlib = (PyModule) ts.interpreter.importModule("importlib.machinery");
    PyObject loader =
        Calls.method(importlib, PyStr.intern("SourceFileLoader"), Names.MAIN, PyStr.of(path));
    main.put(Names.LOADER, loader);
    main.put(Names.FILE, PyStr.of(path));
    run(PyBytes.of(source), path);
  }

  private void standardInput() {
    boolean terminal = typhon.runtime.host.Descriptors.isatty(0);
    if (terminal || ts.interpreter.config().interactive() > 0) {
      new Prompt(ts, main).run();
      return;
    }
    byte[] source;
    try {
      source = ScriptFile.readAll(0);
    } catch (HostError e) {
      throw typhon.runtime.error.Errors.osError(e.errno());
    }
    run(PyBytes.of(source), "<stdin>");
  }
}
