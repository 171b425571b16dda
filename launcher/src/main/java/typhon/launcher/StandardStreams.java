package typhon.launcher;

import typhon.runtime.error.PyException;
import typhon.runtime.error.PyOSError;
import typhon.runtime.frame.Config;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyBool;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Objects;

/**
 * {@code sys.stdin}, {@code stdout} and {@code stderr} (CPython: pylifecycle.c init_sys_streams,
 * create_stdio).
 */
final class StandardStreams {
  private static final String DEFAULT_ENCODING = "utf-8";

  private final ThreadState ts;
  private final Config config;
  private final PyObject io;
  private String encoding = DEFAULT_ENCODING;
  private String errors = "strict";

  private StandardStreams(ThreadState ts, CommandLine line, PyObject io) {
    this.ts = ts;
    this.config = ts.interpreter.config();
    this.io = io;
    String given = line.variable("PYTHONIOENCODING");
    boolean posixLocale = posixLocale();
    if (posixLocale || config.utf8Mode()) {
      errors = "surrogateescape";
    }
    if (given != null) {
      int colon = given.indexOf(':');
      String name = colon < 0 ? given : given.substring(0, colon);
      encoding = name.isEmpty() ? encoding : name;
      String handler = colon < 0 ? "" : given.substring(colon + 1);
      errors = handler.isEmpty() ? "strict" : handler;
    }
  }

  /** The C and POSIX locales say nothing of an encoding: undecodable bytes pass through. */
  static boolean posixLocale() {
    for (String name : new String[] {"LC_ALL", "LC_CTYPE", "LANG"}) {
      String value = System.getenv(name);
      if (value != null && !value.isEmpty()) {
        return value.equals("C") || value.equals("POSIX");
      }
    }
    return true;
  }

  static void open(ThreadState ts, CommandLine line) {
    PyObject io = ts.interpreter.importModule("_io");
    StandardStreams streams = new StandardStreams(ts, line, io);
    streams.encoding = codecName(ts, streams.encoding);
    streams.set("stderr", streams.stream(2, "<stderr>", true, "backslashreplace"));
    streams.set("stdin", streams.stream(0, "<stdin>", false, streams.errors));
    streams.set("stdout", streams.stream(1, "<stdout>", true, streams.errors));
    PyObject openCode = Objects.getAttribute(streams.io, PyStr.intern("open"));
    ts.interpreter.builtins().put(PyStr.intern("open"), openCode);
  }

  /** What the codec calls itself. CPython: pylifecycle.c init_set_stdio_encoding */
  private static String codecName(ThreadState ts, String encoding) {
    if (encoding.equals(DEFAULT_ENCODING)) {
      return encoding;
    }
    PyObject codec =
        Calls.method(
            ts.interpreter.importModule("_codecs"), PyStr.intern("lookup"), PyStr.of(encoding));
    return Objects.getAttribute(codec, PyStr.intern("name")).toString();
  }

  /** A stderr for what is said before the real streams can be made. */
  static void openEarly(ThreadState ts, CommandLine line, PyObject io) {
    StandardStreams streams = new StandardStreams(ts, line, io);
    streams.set("stderr", streams.stream(2, "<stderr>", true, "backslashreplace"));
  }

  private void set(String name, PyObject stream) {
    PyDict sys = ts.interpreter.sys().dict();
    sys.put(PyStr.intern(name), stream);
    sys.put(PyStr.intern("__" + name + "__"), stream);
  }

  /** None when the descriptor is closed. */
  private PyObject stream(int fd, String name, boolean writing, String handler) {
    // The launcher script tells: the JVM has put something of its own in its place.
    if (System.getProperty("typhon.closed", "").indexOf('0' + fd) >= 0) {
      return PyNone.NONE;
    }
    try {
      PyObject raw =
          Calls.call(
              Objects.getAttribute(io, PyStr.intern("FileIO")),
              PyInt.of(fd),
              PyStr.of(writing ? "wb" : "rb"),
              PyBool.FALSE);
      Objects.setAttribute(raw, PyStr.intern("name"), PyStr.of(name));
      boolean unbuffered = writing && config.unbufferedStdio();
      PyObject buffer =
          unbuffered
              ? raw
              : Calls.call(
                  Objects.getAttribute(
                      io, PyStr.intern(writing ? "BufferedWriter" : "BufferedReader")),
                  raw);
      boolean terminal = Objects.isTrue(Calls.method(raw, PyStr.intern("isatty")));
      PyDict keywords = new PyDict();
      keywords.put(PyStr.intern("encoding"), PyStr.of(encoding));
      keywords.put(PyStr.intern("errors"), PyStr.of(handler));
      keywords.put(PyStr.intern("newline"), writing ? PyStr.of("\n") : PyNone.NONE);
      boolean lines = writing && (terminal || fd == 2 || config.interactive() > 0);
      keywords.put(PyStr.intern("line_buffering"), PyBool.of(lines));
      keywords.put(PyStr.intern("write_through"), PyBool.of(unbuffered));
      PyObject text =
          Calls.call(
              ts,
              Objects.getAttribute(io, PyStr.intern("TextIOWrapper")),
              new PyObject[] {buffer},
              keywords);
      Objects.setAttribute(text, PyStr.intern("mode"), PyStr.of(writing ? "w" : "r"));
      return text;
    } catch (PyException e) {
      if (e.matches(PyOSError.TYPE)) {
        return PyNone.NONE;
      }
      throw e;
    }
  }
}
