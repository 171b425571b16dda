package typhon.stdlib.sys;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import typhon.runtime.error.Errors;
import typhon.runtime.frame.Interpreter;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Calls;

/**
 * Audit hooks (PEP 578).
 *
 * <p>Thread rule: a copy-on-write list; an event sees the hooks that were there when it began.
 */
final class Auditing {
  private static final Object KEY = new Object();

  private Auditing() {}

  @SuppressWarnings("unchecked")
  private static List<PyObject> hooks(Interpreter interpreter) {
    return (List<PyObject>) interpreter.state().get(KEY);
  }

  @SuppressWarnings("unchecked")
  static void add(Interpreter interpreter, PyObject hook) {
    audit(interpreter, PyStr.of("sys.addaudithook"));
    ((List<PyObject>)
            interpreter.state().computeIfAbsent(KEY, k -> new CopyOnWriteArrayList<PyObject>()))
        .add(hook);
  }

  static void audit(Interpreter interpreter, PyObject event, PyObject... args) {
    if (!(event instanceof PyStr)) {
      throw Errors.typeError("expected str for argument 'event', not " + event.type().name());
    }
    List<PyObject> hooks = hooks(interpreter);
    if (hooks == null) {
      return;
    }
    PyTuple arguments = PyTuple.of(args);
    for (PyObject hook : hooks) {
      Calls.call(hook, event, arguments);
    }
  }
}
