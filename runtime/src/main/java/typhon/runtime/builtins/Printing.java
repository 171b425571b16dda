package typhon.runtime.builtins;

import typhon.runtime.error.Errors;
import typhon.runtime.error.PyException;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Objects;

/** {@code print}, {@code input} and {@code open}. */
final class Printing {
  private static final PyStr WRITE = PyStr.intern("write");
  private static final PyStr FLUSH = PyStr.intern("flush");
  private static final PyStr READLINE = PyStr.intern("readline");
  private static final PyStr SPACE = PyStr.intern(" ");
  private static final PyStr NEWLINE = PyStr.intern("\n");

  private Printing() {}

  // CPython: bltinmodule.c builtin_print_impl
  static void print(PyObject[] args, PyObject sep, PyObject end, PyObject file, PyObject flush) {
    PyObject out = file;
    if (out == PyNone.NONE) {
      out = ThreadState.current().interpreter.sysAttribute("stdout");
      if (out == null) {
        throw Errors.runtimeError("lost sys.stdout");
      }
      if (out == PyNone.NONE) {
        return;
      }
    }
    PyObject separator = text("sep", sep, SPACE);
    PyObject ending = text("end", end, NEWLINE);
    PyObject write = Objects.getAttribute(out, WRITE);
    for (int i = 0; i < args.length; i++) {
      if (i > 0) {
        Calls.call(write, separator);
      }
      Calls.call(write, Objects.str(args[i]));
    }
    Calls.call(write, ending);
    if (Objects.isTrue(flush)) {
      Calls.method(out, FLUSH);
    }
  }

  private static PyObject text(String name, PyObject given, PyStr standard) {
    if (given == PyNone.NONE) {
      return standard;
    }
    if (given instanceof PyStr) {
      return given;
    }
    throw Errors.typeError(name + " must be None or a string, not " + given.type().name());
  }

  // CPython: bltinmodule.c builtin_input_impl, without readline
  static PyObject input(PyObject prompt) {
    ThreadState ts = ThreadState.current();
    PyObject stdin = stream(ts, "stdin");
    PyObject stdout = stream(ts, "stdout");
    PyObject stderr = stream(ts, "stderr");
    flushQuietly(stderr);
    if (Objects.str(prompt).length() > 0) {
      Calls.method(stdout, WRITE, Objects.str(prompt));
    }
    flushQuietly(stdout);
    PyObject line = Calls.method(stdin, READLINE);
    if (!(line instanceof PyStr s)) {
      throw Errors.typeError("object.readline() returned non-string");
    }
    String text = s.toString();
    if (text.isEmpty()) {
      throw Errors.eofError("EOF when reading a line");
    }
    return text.endsWith("\n") ? PyStr.of(text.substring(0, text.length() - 1)) : s;
  }

  private static PyObject stream(ThreadState ts, String name) {
    PyObject stream = ts.interpreter.sysAttribute(name);
    if (stream == null || stream == PyNone.NONE) {
      throw Errors.runtimeError("lost sys." + name);
    }
    return stream;
  }

  private static void flushQuietly(PyObject stream) {
    try {
      Calls.method(stream, FLUSH);
    } catch (PyException e) {
      // CPython ignores it too: what matters is the prompt.
      return;
    }
  }

  /** The function {@code io.open}. */
  static PyObject ioOpen(ThreadState ts) {
    return Objects.getAttribute(ts.interpreter.importModule("_io"), PyStr.intern("open"));
  }
}
