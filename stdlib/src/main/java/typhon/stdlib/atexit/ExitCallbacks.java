package typhon.stdlib.atexit;

import java.util.ArrayList;
import java.util.List;
import typhon.runtime.call.KeywordArguments;
import typhon.runtime.error.PyException;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.frame.UncaughtExceptions;
import typhon.runtime.object.PyObject;
import typhon.runtime.ops.Objects;

/**
 * What is to be called when one interpreter ends, last registered first.
 *
 * <p>Thread rule: the list is used under its own monitor; the callbacks run without it.
 */
public final class ExitCallbacks {
  private record Callback(PyObject function, KeywordArguments arguments) {}

  private final List<Callback> callbacks = new ArrayList<>();

  private ExitCallbacks() {}

  public static ExitCallbacks of(ThreadState ts) {
    return (ExitCallbacks)
        ts.interpreter.state().computeIfAbsent(ExitCallbacks.class, k -> new ExitCallbacks());
  }

  void add(PyObject function, KeywordArguments arguments) {
    synchronized (callbacks) {
      callbacks.add(new Callback(function, arguments));
    }
  }

  /** Forgets every registration of a function that equals the given one. */
  void remove(PyObject function) {
    List<Callback> seen;
    synchronized (callbacks) {
      seen = List.copyOf(callbacks);
    }
    for (Callback c : seen) {
      if (Objects.equal(c.function, function)) {
        synchronized (callbacks) {
          callbacks.removeIf(known -> known == c);
        }
      }
    }
  }

  void clear() {
    synchronized (callbacks) {
      callbacks.clear();
    }
  }

  int size() {
    synchronized (callbacks) {
      return callbacks.size();
    }
  }

  /**
   * Runs all callbacks, those registered meanwhile included; errors are reported and do not stop
   * the rest.
   */
  public void run(ThreadState ts) {
    for (Callback c = takeLast(); c != null; c = takeLast()) {
      try {
        c.function.call(ts, c.arguments.args().clone(), c.arguments.names());
      } catch (PyException e) {
        UncaughtExceptions.unraisable(
            ts,
            e.value(),
            "Exception ignored in atexit callback " + Objects.repr(c.function),
            null);
      }
    }
  }

  private Callback takeLast() {
    synchronized (callbacks) {
      return callbacks.isEmpty() ? null : callbacks.remove(callbacks.size() - 1);
    }
  }
}
