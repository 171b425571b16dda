package typhon.launcher;

import typhon.runtime.call.CodeCompiler;
import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.error.PyException;
import typhon.runtime.error.PySystemExit;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.frame.UncaughtExceptions;
import typhon.runtime.object.PyCode;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Objects;

/**
 * The prompt without line editing: reads statements line by line, runs them, shows their values
 * (CPython: pythonrun.c PyRun_InteractiveLoop).
 */
final class BasicPrompt {
  private static final PyStr SINGLE = PyStr.intern("single");
  private static final PyStr SHOWN_NAME = PyStr.intern("<stdin>");

  /** PyCF_DONT_IMPLY_DEDENT and PyCF_ALLOW_INCOMPLETE_INPUT, which codeop sets for itself. */
  private static final int CODEOP_FLAGS = 0x4200;

  private final ThreadState ts;
  private final PyDict main;
  private final PyObject compile;
  private int sources;

  BasicPrompt(ThreadState ts, PyDict main) {
    this.ts = ts;
    this.main = main;
    this.compile =
        Objects.getAttribute(ts.interpreter.importModule("codeop"), PyStr.intern("CommandCompiler"))
            .call(ts);
  }

  void run() {
    defaults("ps1", ">>> ");
    defaults("ps2", "... ");
    StringBuilder block = new StringBuilder();
    while (true) {
      String line = read(block.isEmpty() ? "ps1" : "ps2");
      if (line == null && block.isEmpty()) {
        write("\n");
        return;
      }
      if (line == INTERRUPTED) {
        block.setLength(0);
        continue;
      }
      block.append(line == null ? "" : line).append('\n');
      if (step(block.toString(), line == null)) {
        block.setLength(0);
      }
    }
  }

  private void defaults(String name, String text) {
    if (ts.interpreter.sysAttribute(name) == null) {
      ts.interpreter.sys().dict().put(PyStr.intern(name), PyStr.of(text));
    }
  }

  /** Runs the block when it is complete; false when it wants more lines. */
  private boolean step(String block, boolean last) {
    try {
      if (!last && isIncomplete(block)) {
        return false;
      }
      PyCode named = compiled(PyStr.of(block));
      InteractiveSource.register(ts, named, PyStr.of(block), SHOWN_NAME.toString());
      ts.interpreter.compiler().run(ts, named, main, main, null);
    } catch (PyException e) {
      if (e.value() instanceof PySystemExit) {
        throw e;
      }
      UncaughtExceptions.report(ts, e.value());
    }
    return true;
  }

  private boolean isIncomplete(String block) {
    try {
      PyStr source = PyStr.of(block.substring(0, block.length() - 1));
      return compile.call(ts, source, SHOWN_NAME, SINGLE) == PyNone.NONE;
    } catch (PyException e) {
      // Wrong for good: the compiler itself will tell, without codeop in the traceback.
      return false;
    }
  }

  /** Compiled under a name of its own, by which tracebacks find the source. */
  private PyCode compiled(PyStr source) {
    PyObject inner = Objects.getAttribute(compile, PyStr.intern("compiler"));
    PyInt flags = (PyInt) Objects.getAttribute(inner, PyStr.intern("flags"));
    int inherited = Math.toIntExact(flags.longValue()) & ~CODEOP_FLAGS;
    CodeCompiler compiler = ts.interpreter.compiler();
    // Errors name <stdin>.
    compiler.compile(ts, source, SHOWN_NAME.toString(), "single", inherited, -1);
    String name = "<stdin-" + sources++ + ">";
    return (PyCode) compiler.compile(ts, source, name, "single", inherited, -1);
  }

  private static final String INTERRUPTED = "interrupted";

  private String read(String prompt) {
    try {
      PyObject shown = ts.interpreter.sysAttribute(prompt);
      flushOutput();
      write(shown == null ? "" : Objects.str(shown).toString());
      PyObject line = Calls.method(ts.interpreter.sysAttribute("stdin"), PyStr.intern("readline"));
      String text = line.toString();
      return text.isEmpty()
          ? null
          : text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    } catch (PyException e) {
      if (!e.matches(ExceptionTypes.KEYBOARD_INTERRUPT)) {
        throw e;
      }
      write("\nKeyboardInterrupt\n");
      return INTERRUPTED;
    }
  }

  private void flushOutput() {
    PyObject out = ts.interpreter.sysAttribute("stdout");
    if (out != null && out != PyNone.NONE) {
      Calls.method(out, PyStr.intern("flush"));
    }
  }

  private void write(String text) {
    PyObject err = ts.interpreter.sysAttribute("stderr");
    if (err != null && err != PyNone.NONE) {
      Calls.method(err, PyStr.intern("write"), PyStr.of(text));
      Calls.method(err, PyStr.intern("flush"));
    }
  }
}
