package typhon.launcher;

import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.error.PyException;
import typhon.runtime.error.PySystemExit;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.frame.UncaughtExceptions;
import typhon.runtime.object.PyCode;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Objects;

/** The interactive prompt: reads statements, runs them, shows their values. */
final class Prompt {
  private final ThreadState ts;
  private final PyDict main;

  Prompt(ThreadState ts, PyDict main) {
    this.ts = ts;
    this.main = main;
  }

  void run() {
    defaults("ps1", ">>> ");
    defaults("ps2", "... ");
    PyObject compile =
        Objects.getAttribute(ts.interpreter.importModule("codeop"), PyStr.intern("CommandCompiler"))
            .call(ts);
    StringBuilder block = new StringBuilder();
    while (true) {
      String line = read(block.isEmpty() ? "ps1" : "ps2");
      if (line == null) {
        write("\n");
        return;
      }
      block.append(line).append('\n');
      if (step(compile, block.toString())) {
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
  private boolean step(PyObject compile, String block) {
    try {
      String source = block.substring(0, block.length() - 1);
      PyObject code = compile.call(ts, PyStr.of(source), PyStr.of("<stdin>"), PyStr.of("single"));
      if (code == PyNone.NONE) {
        return false;
      }
      ts.interpreter.compiler().run(ts, (PyCode) code, main, main, null);
    } catch (PyException e) {
      if (e.value() instanceof PySystemExit) {
        throw e;
      }
      UncaughtExceptions.report(ts, e.value());
    }
    return true;
  }

  private String read(String prompt) {
    try {
      write(Objects.str(ts.interpreter.sysAttribute(prompt)).toString());
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
      return "";
    }
  }

  private void write(String text) {
    PyObject out = ts.interpreter.sysAttribute("stderr");
    Calls.method(out, PyStr.intern("write"), PyStr.of(text));
    Calls.method(out, PyStr.intern("flush"));
  }
}
