package typhon.runtime.object;

import typhon.runtime.call.CompiledUnit;
import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.error.PyException;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.frame.UncaughtExceptions;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Objects;
import typhon.runtime.ops.Warnings;

/** The watch of a coroutine (CPython: _warnings.c _PyErr_WarnUnawaitedCoroutine). */
final class UnawaitedCoroutine extends AwaitWatch {
  private static final PyStr WARN = PyStr.intern("_warn_unawaited_coroutine");

  private final CompiledUnit unit;
  private final PyCode code;
  private final PyStr qualifiedName;
  private final PyObject origin;

  UnawaitedCoroutine(PyCoroutine coroutine, PyStr qualifiedName, PyObject origin) {
    super(coroutine);
    this.unit = coroutine.function().unit();
    this.code = coroutine.code();
    this.qualifiedName = qualifiedName;
    this.origin = origin;
  }

  /** The coroutine itself is gone: one of the same name takes its place in the warning. */
  @Override
  public void warn(ThreadState ts) {
    PyFunction function = new PyFunction(unit, code, null);
    PyCoroutine twin = new PyCoroutine(function, code, qualifiedName, origin);
    try {
      PyObject warnings = ts.interpreter.modules().get(PyStr.intern("warnings"));
      PyObject warn = warnings == null ? null : Objects.getAttributeOrNull(warnings, WARN);
      if (warn != null) {
        Calls.call(warn, twin);
      } else {
        Warnings.warn(
            ExceptionTypes.RUNTIME_WARNING, "coroutine '" + qualifiedName + "' was never awaited");
      }
    } catch (PyException e) {
      UncaughtExceptions.unraisable(
          ts,
          e.value(),
          "Exception ignored while finalizing coroutine " + Objects.repr(twin),
          null);
    }
  }
}
