package typhon.stdlib._sqlite3;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import typhon.runtime.error.Errors;
import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.error.PyException;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.frame.UncaughtExceptions;
import typhon.runtime.host.SqliteCallbacks;
import typhon.runtime.object.Buffers;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyFloat;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Numbers;
import typhon.runtime.ops.Objects;

/**
 * Python functions as SQLite calls them. Nothing may be thrown into SQLite: an error becomes the
 * statement's.
 *
 * <p>Thread rule: the instances of running aggregates are in a concurrent map.
 */
// CPython: Modules/_sqlite/connection.c, the ..._callback functions
final class ConnectionCallbacks {
  private static final int DENY = 1;

  private final ConcurrentHashMap<Long, PyObject> aggregates = new ConcurrentHashMap<>();

  /** What must not be lost: interrupts and the like. */
  private volatile PyException pending;

  ConnectionCallbacks() {}

  void throwPending() {
    PyException e = pending;
    if (e != null) {
      pending = null;
      throw e;
    }
  }

  private static PyObject[] arguments(long[] values) {
    PyObject[] arguments = new PyObject[values.length];
    for (int i = 0; i < values.length; i++) {
      arguments[i] = argument(values[i]);
    }
    return arguments;
  }

  private static PyObject argument(long value) {
    return switch (SqliteCallbacks.valueType(value)) {
      case 1 -> PyInt.of(SqliteCallbacks.valueLong(value));
      case 2 -> PyFloat.of(SqliteCallbacks.valueDouble(value));
      case 3 -> PyStr.of(new String(SqliteCallbacks.valueText(value), StandardCharsets.UTF_8));
      case 4 -> PyBytes.of(SqliteCallbacks.valueBlob(value));
      default -> PyNone.NONE;
    };
  }

  /** False if SQLite has no such value. */
  private static boolean setResult(long context, PyObject result) {
    switch (result) {
      case PyNone none -> SqliteCallbacks.resultNull(context);
      case PyInt number -> {
        if (!number.fitsLong()) {
          throw Errors.overflowError("Python int too large to convert to SQLite INTEGER");
        }
        SqliteCallbacks.resultLong(context, number.longValue());
      }
      case PyFloat number -> SqliteCallbacks.resultDouble(context, number.value);
      case PyStr text -> SqliteCallbacks.resultText(context, Utf8.encode(text));
      default -> {
        if (!Buffers.isExporter(result)) {
          return false;
        }
        SqliteCallbacks.resultBlob(context, Buffers.bytesOf(result));
      }
    }
    return true;
  }

  private static void report(long context, String message, PyException e) {
    if (e.matches(ExceptionTypes.MEMORY_ERROR)) {
      SqliteCallbacks.resultNoMemory(context);
    } else if (e.matches(ExceptionTypes.OVERFLOW_ERROR)) {
      SqliteCallbacks.resultTooBig(context);
    } else {
      SqliteCallbacks.resultError(context, Utf8.of(message));
    }
  }

  /** Runs a callback; null if it failed, having shown the error where that is wanted. */
  private static <T> T guarded(PyObject callable, Supplier<T> body) {
    try {
      return body.get();
    } catch (PyException e) {
      show(e, callable);
      return null;
    } catch (StackOverflowError | OutOfMemoryError e) {
      return null;
    }
  }

  private static void show(PyException e, PyObject callable) {
    if (SqliteState.current().showsCallbackErrors) {
      UncaughtExceptions.unraisable(
          ThreadState.current(),
          e.value(),
          "Exception ignored on sqlite3 callback " + Objects.repr(callable),
          null);
    }
  }

  SqliteCallbacks.Call function(PyObject function) {
    return (context, values) -> {
      try {
        PyObject result = Calls.call(function, arguments(values));
        if (!setResult(context, result)) {
          SqliteCallbacks.resultError(context, Utf8.of("user-defined function raised exception"));
        }
      } catch (PyException e) {
        report(context, "user-defined function raised exception", e);
        show(e, function);
      } catch (StackOverflowError | OutOfMemoryError e) {
        SqliteCallbacks.resultNoMemory(context);
      }
    };
  }

  SqliteCallbacks.Call step(PyObject aggregateClass, String method) {
    return (context, values) -> {
      String failed = "__init__";
      try {
        long key = SqliteCallbacks.aggregate(context, true);
        PyObject instance = aggregates.get(key);
        if (instance == null) {
          instance = Calls.call(aggregateClass);
          aggregates.put(key, instance);
        }
        failed = method;
        PyObject function = Objects.getAttribute(instance, PyStr.intern(method));
        Calls.call(function, arguments(values));
      } catch (PyException e) {
        report(context, aggregateError(failed, e), e);
        show(e, aggregateClass);
      } catch (StackOverflowError | OutOfMemoryError e) {
        SqliteCallbacks.resultNoMemory(context);
      }
    };
  }

  private static String aggregateError(String method, PyException e) {
    boolean isMissing =
        e.matches(typhon.runtime.error.PyAttributeError.TYPE)
            && String.valueOf(Objects.str(e.value())).contains("'" + method + "'");
    return "user-defined aggregate's '"
        + method
        + "' method "
        + (isMissing ? "not defined" : "raised error");
  }

  SqliteCallbacks.Finish finish(PyObject aggregateClass, String method, boolean isLast) {
    return context -> {
      long key = SqliteCallbacks.aggregate(context, false);
      PyObject instance = key == 0 ? null : aggregates.get(key);
      if (instance == null) {
        // No step was made, or the instance could not be.
        return;
      }
      try {
        PyObject function = Objects.getAttribute(instance, PyStr.intern(method));
        if (!setResult(context, Calls.call(function))) {
          SqliteCallbacks.resultError(
              context, Utf8.of("user-defined aggregate's '" + method + "' method raised error"));
        }
      } catch (PyException e) {
        report(context, aggregateError(method, e), e);
        show(e, aggregateClass);
      } catch (StackOverflowError | OutOfMemoryError e) {
        SqliteCallbacks.resultNoMemory(context);
      } finally {
        if (isLast) {
          aggregates.remove(key);
        }
      }
    };
  }

  SqliteCallbacks.Compare collation(PyObject function) {
    return (a, b) -> {
      Integer result =
          guarded(
              function,
              () -> {
                PyStr left = PyStr.of(new String(a, StandardCharsets.UTF_8));
                PyStr right = PyStr.of(new String(b, StandardCharsets.UTF_8));
                PyObject order = Calls.call(function, left, right);
                return Integer.signum(
                    order instanceof PyInt i ? i.signum() : Numbers.index(order).signum());
              });
      return result == null ? 0 : result;
    };
  }

  SqliteCallbacks.Progress progress(PyObject function) {
    return () -> {
      Boolean stops = guarded(function, () -> Objects.isTrue(Calls.call(function)));
      return stops == null || stops;
    };
  }

  SqliteCallbacks.Authorize authorizer(PyObject function) {
    return (action, first, second, database, source) -> {
      Integer answer =
          guarded(
              function,
              () -> {
                PyObject result =
                    Calls.call(
                        function,
                        PyInt.of(action),
                        text(first),
                        text(second),
                        text(database),
                        text(source));
                return result instanceof PyInt ? Numbers.indexAsCInt(result) : null;
              });
      return answer == null ? DENY : answer;
    };
  }

  private static PyObject text(String text) {
    return text == null ? PyNone.NONE : PyStr.of(text);
  }

  SqliteCallbacks.Trace trace(PyObject function) {
    return (sql, isTooBig) -> {
      if (isTooBig) {
        PyException e =
            Errors.of(
                SqliteState.current().dataError,
                "Expanded SQL string exceeds the maximum string length");
        show(e, function);
      }
      guarded(
          function, () -> Calls.call(function, PyStr.of(new String(sql, StandardCharsets.UTF_8))));
    };
  }
}
