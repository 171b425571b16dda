package typhon.stdlib._warnings;

import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.Names;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Objects;

/** The source lines that warnings show, without their indentation. */
final class SourceLines {
  private static final PyStr LINECACHE = PyStr.intern("linecache");
  private static final PyStr GET_SOURCE = PyStr.intern("get_source");
  private static final String NEWLINE = "\r\n|\r|\n";

  private SourceLines() {}

  /**
   * The line as the module's loader tells it, or null. Complains about a loader that is not the one
   * of the module's spec.
   */
  // CPython: _warnings.c get_source_line
  static String ofModule(ThreadState ts, PyDict globals, int number) {
    PyObject importlib = ts.interpreter.importModule("_frozen_importlib_external");
    PyObject loader = Calls.method(importlib, PyStr.intern("_bless_my_loader"), globals);
    PyObject name = globals.get(Names.NAME);
    PyObject getSource = Objects.getAttributeOrNull(loader, GET_SOURCE);
    if (loader == PyNone.NONE || name == null || getSource == null) {
      return null;
    }
    PyObject source = Calls.call(getSource, name);
    if (source == PyNone.NONE) {
      return null;
    }
    String[] lines = source.toString().split(NEWLINE, -1);
    return number >= 1 && number <= lines.length ? lines[number - 1].strip() : null;
  }

  /** The line of a file, or null. */
  static String ofFile(ThreadState ts, PyStr file, int number) {
    PyObject cache = ts.interpreter.modules().get(LINECACHE);
    if (cache == null || cache == PyNone.NONE) {
      return null;
    }
    PyObject line = Calls.method(cache, PyStr.intern("getline"), file, PyInt.of(number));
    String text = line.toString().strip();
    return text.isEmpty() ? null : text;
  }
}
