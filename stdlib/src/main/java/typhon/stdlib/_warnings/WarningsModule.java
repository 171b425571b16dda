package typhon.stdlib._warnings;

import typhon.annotations.BuiltinFunction;
import typhon.annotations.BuiltinModule;
import typhon.annotations.Keywords;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Objects;

/**
 * The door through which code that runs before {@code warnings} is imported can warn. The warnings
 * themselves are made by the library's Python code: this module has none of the names by which
 * {@code warnings} would replace it.
 */
@BuiltinModule(name = "_warnings")
public final class WarningsModule {
  private WarningsModule() {}

  /** Warns as the filters say: shows it, drops it or raises it. */
  @BuiltinFunction
  static PyObject warn(ThreadState ts, PyObject[] args, @Keywords PyDict keywords) {
    return call(ts, "warn", args, keywords);
  }

  /** Issue a warning for a given place in the source. */
  @BuiltinFunction
  static PyObject warn_explicit(ThreadState ts, PyObject[] args, @Keywords PyDict keywords) {
    return call(ts, "warn_explicit", args, keywords);
  }

  private static PyObject call(ThreadState ts, String name, PyObject[] args, PyDict keywords) {
    PyObject function =
        Objects.getAttribute(ts.interpreter.importModule("warnings"), PyStr.intern(name));
    return Calls.call(ts, function, args, keywords);
  }
}
