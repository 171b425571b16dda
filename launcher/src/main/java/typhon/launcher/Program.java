package typhon.launcher;

import java.nio.charset.StandardCharsets;
import typhon.compiler.Compiler;
import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.error.PyBaseException;
import typhon.runtime.error.PyException;
import typhon.runtime.error.PySystemExit;
import typhon.runtime.frame.Config;
import typhon.runtime.frame.Finalization;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.frame.UncaughtExceptions;
import typhon.runtime.host.Environment;
import typhon.runtime.host.Signals;
import typhon.runtime.imports.Bootstrap;
import typhon.runtime.imports.NativeModules;
import typhon.runtime.object.PyInt;
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
  private static final String INSPECT = "PYTHONINSPECT=";

  private final CommandLine line;
  private final ThreadState ts;

  Program(CommandLine line, ThreadState ts) {
    this.line = line;
    this.ts = ts;
  }

  /** Runs the program; the exit code. */
  int run() {
    int code;
    try {
      MainCode main = start();
      // An inspecting prompt follows: SystemExit is shown like any other exception then.
      boolean inspects = ts.interpreter.config().inspect() > 0 && !main.isPrompt();
      code = guarded(main::run, inspects);
      if (wantsPrompt(main)) {
        code = guarded(main::inspect, false);
      }
    } catch (PyException e) {
      code = exitCode(e.value(), false);
    }
    return Shutdown.run(ts, code);
  }

  /** The program itself may have asked for a prompt by now. */
  private boolean wantsPrompt(MainCode main) {
    return !main.isPrompt()
        && Prompt.isInteractive(ts)
        && (ts.interpreter.config().inspect() > 0 || asksForInspection());
  }

  // CPython: main.c pymain_repl reads the variable anew
  private boolean asksForInspection() {
    if (!ts.interpreter.config().useEnvironment()) {
      return false;
    }
    for (byte[] entry : Environment.entries()) {
      String text = new String(entry, StandardCharsets.ISO_8859_1);
      if (text.startsWith(INSPECT) && text.length() > INSPECT.length()) {
        return true;
      }
    }
    return false;
  }

  private MainCode start() {
    Config config = ts.interpreter.config();
    SignalTable.of(ts).takeInterrupts();
    Signals.leaveTerminationToSystem();
    NativeModules natives = new NativeModules(new StdlibIndex());
    Bootstrap.start(ts, new Compiler(new AstTrees()), natives);
    if (config.verbose() > 0) {
      StandardStreams.openEarly(ts, line, natives.create("_io"));
    }
    Bootstrap.installImportlib(ts);
    SearchPath.initialize(ts, line);
    Bootstrap.installExternalImporters(ts);
    MainCode main = new MainCode(ts, line, new MainModule(ts).create());
    StandardStreams.open(ts, line);
    Finalization.startOfProgram();
    if (config.faulthandler()) {
      Calls.method(ts.interpreter.importModule("faulthandler"), PyStr.intern("enable"));
    }
    if (!config.warnings().isEmpty()) {
      ts.interpreter.importModule("warnings");
    }
    if (config.importSite()) {
      ts.interpreter.importModule("site");
    }
    main.findImporter();
    SearchPath.addFirst(ts, line);
    return main;
  }

  /** Code whose exceptions end the run. */
  interface Body {
    /** The exit code when nothing is raised. */
    int run();
  }

  private int guarded(Body body, boolean inspects) {
    try {
      return body.run();
    } catch (PyException e) {
      return exitCode(e.value(), inspects);
    }
  }

  /**
   * What an uncaught exception means for the exit code; prints it. CPython: pythonrun.c
   * handle_system_exit
   */
  private int exitCode(PyBaseException e, boolean inspects) {
    if (inspects || !(e instanceof PySystemExit exit)) {
      UncaughtExceptions.report(ts, e);
      return e.type().isSubtypeOf(ExceptionTypes.KEYBOARD_INTERRUPT) ? Shutdown.INTERRUPTED : 1;
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
}
