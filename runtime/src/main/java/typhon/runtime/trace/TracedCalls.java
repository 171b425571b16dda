package typhon.runtime.trace;

import typhon.runtime.call.Target;
import typhon.runtime.error.PyException;
import typhon.runtime.frame.PyFrame;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyBoundMethod;
import typhon.runtime.object.PyBuiltinFunction;
import typhon.runtime.object.PyCode;
import typhon.runtime.object.PyFunction;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyMethodDescriptor;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Methods;

/**
 * Calls made by code in its instrumented form, with events around them. CPython: INSTRUMENTED_CALL;
 * legacy_tracing.c sys_profile_call_or_return.
 */
public final class TracedCalls {
  private static final PyStr C_CALL = PyStr.intern("c_call");
  private static final PyStr C_RETURN = PyStr.intern("c_return");
  private static final PyStr C_EXCEPTION = PyStr.intern("c_exception");

  private TracedCalls() {}

  /** A call; the target, for which normal code has asked the callee, is not needed. */
  public static PyObject callFunction(
      Target target, PyObject callee, PyObject[] args, PyStr[] keywords, ThreadState ts) {
    return call(callee, null, args, keywords, ts);
  }

  public static PyObject callMethod(
      Target target,
      PyObject callee,
      PyObject self,
      PyObject[] args,
      PyStr[] keywords,
      ThreadState ts) {
    return call(callee, self, args, keywords, ts);
  }

  /** A call; {@code self} is null unless the callee is a raw class attribute. */
  public static PyObject call(
      PyObject callee, PyObject self, PyObject[] args, PyStr[] keywords, ThreadState ts) {
    PyFrame frame = ts.frame;
    boolean monitored =
        ts.callbacks == 0 && ts.interpreter.monitors().wants(frame.code(), Event.CALL);
    if (!monitored && (ts.callbacks != 0 || ts.profileFunction == null)) {
      return Methods.call(callee, self, args, keywords, ts);
    }
    PyObject function = callee;
    PyObject first = self;
    if (callee instanceof PyBoundMethod method) {
      function = method.function();
      first = method.self();
    } else if (first == null && args.length > (keywords == null ? 0 : keywords.length)) {
      first = args[0];
    }
    return watched(callee, self, args, keywords, ts, function, first);
  }

  private static PyObject watched(
      PyObject callee,
      PyObject self,
      PyObject[] args,
      PyStr[] keywords,
      ThreadState ts,
      PyObject function,
      PyObject first) {
    PyFrame frame = ts.frame;
    PyObject shown = first == null ? ts.interpreter.monitors().missing : first;
    boolean python = function instanceof PyFunction;
    send(ts, frame, Event.CALL, function, shown);
    PyObject builtin = builtin(function, first);
    profile(ts, frame, C_CALL, builtin);
    PyObject result;
    try {
      result = Methods.call(callee, self, args, keywords, ts);
    } catch (PyException e) {
      if (!python) {
        send(ts, frame, Event.C_RAISE, function, shown);
        profile(ts, frame, C_EXCEPTION, builtin);
      }
      throw e;
    }
    if (!python) {
      send(ts, frame, Event.C_RETURN, function, shown);
      profile(ts, frame, C_RETURN, builtin);
    }
    return result;
  }

  private static void send(
      ThreadState ts, PyFrame frame, int event, PyObject function, PyObject first) {
    if (ts.callbacks == 0 && ts.interpreter.monitors().wants(frame.code(), Event.CALL)) {
      PyCode code = frame.code();
      int position = frame.position();
      MonitorCalls.send(
          ts, Event.CALL, event, position, code, code, PyInt.of(2L * position), function, first);
    }
  }

  /** What a profile function is told to be called; null for what it is not told. */
  private static PyObject builtin(PyObject function, PyObject first) {
    if (function instanceof PyBuiltinFunction) {
      return function;
    }
    if (function instanceof PyMethodDescriptor descriptor && first != null) {
      return descriptor.descriptorGet(first, first.type());
    }
    return null;
  }

  private static void profile(ThreadState ts, PyFrame frame, PyStr event, PyObject builtin) {
    if (builtin != null && ts.callbacks == 0) {
      TraceFunctions.profile(ts, frame, event, builtin);
    }
  }
}
