package typhon.launcher;

import java.util.List;
import typhon.runtime.call.CodeCompiler;
import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.error.PyBaseException;
import typhon.runtime.error.PyException;
import typhon.runtime.error.PyOSError;
import typhon.runtime.error.PySyntaxError;
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

  private static final int DONT_IMPLY_DEDENT = 0x200;
  private static final int ONLY_AST = 0x400;

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
      if (line == INTERRUPTED) {
        block.setLength(0);
        continue;
      }
      if (line == null) {
        write("\n");
      }
      if (line == null && block.isEmpty()) {
        return;
      }
      block.append(line == null ? "\n" : line);
      // A line that the end of the input cuts off is asked on for.
      if (block.charAt(block.length() - 1) == '\n' && step(block.toString(), line == null)) {
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
    String source = block.substring(0, block.length() - 1);
    try {
      return compile.call(ts, PyStr.of(source), SHOWN_NAME, SINGLE) == PyNone.NONE;
    } catch (PyException e) {
      // Wrong for good: the compiler itself will tell, without codeop in the traceback; but what
      // is no matter of the grammar is told at the end of the block.
      return !parses(source) && parses(block);
    }
  }

  private boolean parses(String source) {
    try {
      parse(PyStr.of(source), DONT_IMPLY_DEDENT);
      return true;
    } catch (PyException e) {
      return false;
    }
  }

  private void parse(PyStr source, int flags) {
    CodeCompiler compiler = ts.interpreter.compiler();
    compiler.compile(ts, source, SHOWN_NAME.toString(), "single", flags | ONLY_AST, -1);
  }

  /** Compiled under a name of its own, by which tracebacks find the source. */
  private PyCode compiled(PyStr source) {
    PyObject inner = Objects.getAttribute(compile, PyStr.intern("compiler"));
    PyInt flags = (PyInt) Objects.getAttribute(inner, PyStr.intern("flags"));
    int inherited = Math.toIntExact(flags.longValue()) & ~CODEOP_FLAGS;
    // Errors of the grammar name <stdin>.
    parse(source, inherited);
    String name = "<stdin-" + sources++ + ">";
    try {
      return (PyCode) ts.interpreter.compiler().compile(ts, source, name, "single", inherited, -1);
    } catch (PyException e) {
      if (e.matches(PySyntaxError.TYPE)) {
        showLine(e.value(), source.toString());
      }
      throw e;
    }
  }

  // CPython: pythonrun.c run_mod
  private static void showLine(PyBaseException error, String source) {
    PyObject line = Objects.getAttribute(error, PyStr.intern("lineno"));
    List<String> lines = source.lines().toList();
    if (line instanceof PyInt n && n.longValue() > 0 && n.longValue() <= lines.size()) {
      String text = lines.get((int) n.longValue() - 1);
      Objects.setAttribute(error, PyStr.intern("text"), PyStr.of(text));
    }
  }

  private static final String INTERRUPTED = "interrupted";

  private String read(String prompt) {
    try {
      PyObject shown = ts.interpreter.sysAttribute(prompt);
      flushOutput();
      write(shown == null ? "" : Objects.str(shown).toString());
      PyObject line = Calls.method(ts.interpreter.sysAttribute("stdin"), PyStr.intern("readline"));
      String text = line.toString();
      return text.isEmpty() ? null : text;
    } catch (PyException e) {
      if (e.matches(PyOSError.TYPE)) {
        return null;
      }
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
