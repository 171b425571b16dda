package typhon.launcher;

import typhon.runtime.error.Errors;
import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.error.PyException;
import typhon.runtime.frame.Config;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.host.HostError;
import typhon.runtime.object.Names;
import typhon.runtime.object.PyBool;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyCode;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Calls;

/** The code that the command line names, run in {@code __main__} (CPython: main.c, pythonrun.c). */
final class MainCode {
  private static final String STDIN = "<stdin>";
  private static final PyStr CACHED = PyStr.intern("__cached__");

  private final ThreadState ts;
  private final CommandLine line;
  private final PyDict main;

  MainCode(ThreadState ts, CommandLine line, PyDict main) {
    this.ts = ts;
    this.line = line;
    this.main = main;
  }

  /** A folder or an archive is no file to read: modules are imported from it. */
  void findImporter() {
    if (line.kind == CommandLine.Kind.FILE && SearchPath.hasImporter(ts, line.target)) {
      line.kind = CommandLine.Kind.CONTAINER;
    }
  }

  /** Whether the program is the prompt itself. */
  boolean isPrompt() {
    return line.kind == CommandLine.Kind.STDIN && Prompt.isInteractive(ts);
  }

  /** The namespace of {@code __main__}. */
  PyDict namespace() {
    return main;
  }

  /** Runs it; the exit code when no exception passes. */
  int run() {
    greet();
    switch (line.kind) {
      case COMMAND -> {
        return command();
      }
      case MODULE -> module(line.target, true);
      case CONTAINER -> module("__main__", false);
      case FILE -> {
        return file();
      }
      case STDIN -> standardInput();
    }
    return 0;
  }

  /** The prompt after the program, for {@code -i}. */
  int inspect() {
    new Prompt(ts, line, this).run();
    return 0;
  }

  // CPython: main.c pymain_header
  private void greet() {
    Config config = ts.interpreter.config();
    PyObject stderr = ts.interpreter.sysAttribute("stderr");
    if (config.quiet() > 0 || stderr == PyNone.NONE || (config.verbose() == 0 && !isPrompt())) {
      return;
    }
    String text =
        "Python "
            + ts.interpreter.sysAttribute("version")
            + " on "
            + ts.interpreter.sysAttribute("platform")
            + "\n";
    if (config.importSite()) {
      text += "Type \"help\", \"copyright\", \"credits\" or \"license\" for more information.\n";
    }
    Calls.method(stderr, PyStr.intern("write"), PyStr.of(text));
  }

  private int command() {
    PyStr text = PyStr.of(Dedent.of(line.target));
    try {
      // An argument that is no UTF-8 is no source either.
      Calls.method(text, PyStr.intern("encode"));
    } catch (PyException e) {
      PyObject stderr = ts.interpreter.sysAttribute("stderr");
      String message = "Unable to decode the command from the command line:\n";
      Calls.method(stderr, PyStr.intern("write"), PyStr.of(message));
      throw e;
    }
    PyCode code = (PyCode) ts.interpreter.compiler().compile(ts, text, "<string>", "exec", 0, -1);
    InteractiveSource.register(ts, code, text, "<string>");
    run(code);
    return 0;
  }

  private void run(PyCode code) {
    ts.interpreter.compiler().run(ts, code, main, main, null);
  }

  private void module(String name, boolean setArgv) {
    PyObject runpy = ts.interpreter.importModule("runpy");
    Calls.method(runpy, PyStr.intern("_run_module_as_main"), PyStr.of(name), PyBool.of(setArgv));
  }

  private int file() {
    ScriptFile script = ScriptFile.open(ts, line);
    if (script.source() == null) {
      return script.exitCode();
    }
    runFile(script.source(), line.target);
    return 0;
  }

  /** CPython: pythonrun.c _PyRun_SimpleFile */
  void runFile(byte[] content, String path) {
    boolean named = main.get(Names.FILE) == null;
    if (named) {
      main.put(Names.FILE, PyStr.of(path));
      main.put(CACHED, PyNone.NONE);
    }
    try {
      boolean isFile = !path.equals(STDIN);
      if (isFile && ScriptFile.isCompiled(content, path)) {
        setLoader("SourcelessFileLoader", path);
        run(compiled(content));
      } else {
        if (isFile) {
          setLoader("SourceFileLoader", path);
        }
        run(ts.interpreter.compiler().compileFile(ts, content, path));
      }
    } finally {
      if (named) {
        main.remove(Names.FILE);
        main.remove(CACHED);
      }
    }
  }

  private void setLoader(String name, String path) {
    PyObject loaders = ts.interpreter.importModule("_frozen_importlib_external");
    main.put(Names.LOADER, Calls.method(loaders, PyStr.intern(name), Names.MAIN, PyStr.of(path)));
  }

  /** CPython: pythonrun.c run_pyc_file */
  private PyCode compiled(byte[] content) {
    if (!ScriptFile.hasMagicNumber(content)) {
      throw Errors.of(ExceptionTypes.RUNTIME_ERROR, "Bad magic number in .pyc file");
    }
    PyObject body = PyBytes.of(java.util.Arrays.copyOfRange(content, 16, content.length));
    PyObject code =
        Calls.method(ts.interpreter.importModule("marshal"), PyStr.intern("loads"), body);
    if (!(code instanceof PyCode c)) {
      throw Errors.of(ExceptionTypes.RUNTIME_ERROR, "Bad code object in .pyc file");
    }
    return c;
  }

  private void standardInput() {
    if (isPrompt()) {
      Prompt prompt = new Prompt(ts, line, this);
      prompt.begin();
      prompt.run();
      return;
    }
    byte[] source;
    try {
      source = ScriptFile.readAll(0);
    } catch (HostError e) {
      throw Errors.osError(e.errno());
    }
    runFile(source, STDIN);
  }
}
