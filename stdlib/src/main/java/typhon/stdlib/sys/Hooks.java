package typhon.stdlib.sys;

import typhon.runtime.error.Errors;
import typhon.runtime.error.PyBaseException;
import typhon.runtime.error.PyException;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.frame.UncaughtExceptions;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Objects;

/** The standard hooks of {@code sys}. */
final class Hooks {
  private static final PyStr UNDERSCORE = PyStr.intern("_");
  private static final PyStr WRITE = PyStr.intern("write");

  private Hooks() {}

  // CPython: sysmodule.c sys_displayhook
  static void display(ThreadState ts, PyObject object) {
    if (object == PyNone.NONE) {
      return;
    }
    PyDict builtins = ts.interpreter.builtins();
    builtins.put(UNDERSCORE, PyNone.NONE);
    PyObject out = ts.interpreter.sysAttribute("stdout");
    if (out == null || out == PyNone.NONE) {
      throw Errors.runtimeError("lost sys.stdout");
    }
    PyStr text = Objects.repr(object);
    try {
      Calls.method(out, WRITE, text);
    } catch (PyException e) {
      if (!e.value().type().name().equals("UnicodeEncodeError")) {
        throw e;
      }
      writeEscaped(out, text);
    }
    Calls.method(out, WRITE, PyStr.of("\n"));
    builtins.put(UNDERSCORE, object);
  }

  /** What the stream cannot encode is shown with backslash escapes. */
  private static void writeEscaped(PyObject out, PyStr text) {
    PyObject encoding = Objects.getAttribute(out, PyStr.intern("encoding"));
    PyObject bytes =
        Calls.method(text, PyStr.intern("encode"), encoding, PyStr.of("backslashreplace"));
    Calls.method(
        out, WRITE, Calls.method(bytes, PyStr.intern("decode"), encoding, PyStr.of("strict")));
  }

  static void except(ThreadState ts, PyObject value, PyObject traceback) {
    if (value instanceof PyBaseException e) {
      if (traceback != PyNone.NONE && e.traceback() == PyNone.NONE) {
        e.setTraceback(traceback);
      }
      UncaughtExceptions.print(ts, e);
    } else {
      // CPython: pythonrun.c print_exception_invalid_type
      UncaughtExceptions.printOnStderr(
          ts,
          "TypeError: print_exception(): Exception expected for value, "
              + value.type().name()
              + " found\n");
    }
  }

  static void unraisable(ThreadState ts, PyObject unraisable) {
    UncaughtExceptions.printUnraisable(ts, unraisable);
  }

  // CPython: sysmodule.c sys_breakpointhook
  static PyObject breakpoint(ThreadState ts, PyObject[] args, PyDict keywords) {
    String target = typhon.runtime.host.Environment.get("PYTHONBREAKPOINT");
    if (target == null || target.isEmpty() || !ts.interpreter.config().useEnvironment()) {
      target = "pdb.set_trace";
    }
    if (target.equals("0")) {
      return PyNone.NONE;
    }
    int dot = target.lastIndexOf('.');
    String module = dot < 0 ? "builtins" : target.substring(0, dot);
    PyObject function;
    try {
      function =
          Objects.getAttribute(
              ts.interpreter.importModule(module), PyStr.intern(target.substring(dot + 1)));
    } catch (PyException e) {
      Calls.method(
          ts.interpreter.importModule("warnings"),
          PyStr.intern("warn"),
          PyStr.of("Ignoring unimportable $PYTHONBREAKPOINT: \"" + target + "\""),
          typhon.runtime.error.ExceptionTypes.RUNTIME_WARNING);
      return PyNone.NONE;
    }
    return Calls.call(ts, function, args, keywords);
  }
}
