package typhon.stdlib._sre;

import typhon.runtime.error.Errors;
import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.error.PyException;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.Buffers;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Objects;

/** Replacement texts with backslashes, which {@code re} parses and keeps. */
// CPython: sre.c compile_template
final class Replacement {
  private static final PyStr RE = PyStr.intern("re");
  private static final PyStr COMPILE = PyStr.intern("_compile_template");

  private Replacement() {}

  static PyTemplate compile(PyPattern pattern, PyObject template) {
    ThreadState ts = ThreadState.current();
    PyObject compile = Objects.getAttribute(module(ts), COMPILE);
    PyObject result;
    try {
      result = compile.call(ts, pattern, template);
    } catch (PyException e) {
      // An unhashable text cannot be a key in the cache of templates.
      if (!e.matches(ExceptionTypes.TYPE_ERROR)
          || template instanceof PyStr
          || template.type() == PyBytes.TYPE
          || !Buffers.isExporter(template)) {
        throw e;
      }
      result = compile.call(ts, pattern, PyBytes.of(Buffers.bytesOf(template).clone()));
    }
    if (result instanceof PyTemplate t) {
      return t;
    }
    throw Errors.typeError(
        "the result of compiling a replacement string is "
            + result.type().name()
            + ", not a template");
  }

  private static PyObject module(ThreadState ts) {
    PyObject module = ts.interpreter.modules().get(RE);
    if (module != null) {
      return module;
    }
    PyObject importer = ts.interpreter.builtins().get(typhon.runtime.object.Names.IMPORT);
    return Calls.call(importer, RE);
  }
}
