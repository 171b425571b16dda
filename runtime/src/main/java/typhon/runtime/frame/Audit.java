package typhon.runtime.frame;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.error.PyException;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Objects;

/**
 * Audit hooks (PEP 578). CPython: sysmodule.c sys_audit_tstate
 *
 * <p>Thread rule: the hooks of an interpreter are a copy-on-write list; an event sees those that
 * were there when it began. {@code on} becomes true with the first hook of the process and stays.
 */
public final class Audit {
  private static final Object HOOKS = new Object();
  private static final PyStr CANTRACE = PyStr.intern("__cantrace__");

  private static volatile boolean on;

  private Audit() {}

  /** Whether there may be hooks: asked first where the arguments of an event cost something. */
  public static boolean isOn() {
    return on;
  }

  /** Adds a hook; an Exception of those that are there already means that it is not wanted. */
  public static void add(Interpreter interpreter, PyObject hook) {
    try {
      event("sys.addaudithook");
    } catch (PyException e) {
      if (e.matches(ExceptionTypes.EXCEPTION)) {
        return;
      }
      throw e;
    }
    interpreter.state().computeIfAbsent(HOOKS, k -> new CopyOnWriteArrayList<PyObject>());
    hooks(interpreter).add(hook);
    on = true;
  }

  /** Tells the hooks of an event; what they raise goes on to the caller. */
  public static void event(String name, PyObject... arguments) {
    if (on) {
      event(ThreadState.current(), PyStr.intern(name), arguments);
    }
  }

  /** The same for a name from Python code. */
  public static void event(ThreadState ts, PyStr name, PyObject... arguments) {
    List<PyObject> hooks = hooks(ts.interpreter);
    if (hooks == null) {
      return;
    }
    PyTuple tuple = PyTuple.of(arguments);
    for (PyObject hook : hooks) {
      PyObject traced = Objects.getAttributeOrNull(hook, CANTRACE);
      boolean quiet = traced == null || !Objects.isTrue(traced);
      if (quiet) {
        ts.callbacks++;
      }
      try {
        Calls.call(hook, name, tuple);
      } finally {
        if (quiet) {
          ts.callbacks--;
        }
      }
    }
  }

  @SuppressWarnings("unchecked")
  private static List<PyObject> hooks(Interpreter interpreter) {
    return (List<PyObject>) interpreter.state().get(HOOKS);
  }
}
