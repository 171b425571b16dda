package typhon.runtime.ops;

import typhon.runtime.error.Errors;
import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.error.PyBaseException;
import typhon.runtime.error.PyException;
import typhon.runtime.frame.PyTraceback;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyTuple;
import typhon.runtime.type.PyType;

/** The {@code raise} statement and the matching of {@code except} clauses. */
public final class Raising {
  private Raising() {}

  /** {@code raise exception}; the caller throws what this gives. CPython: ceval.c do_raise. */
  public static PyException raise(ThreadState ts, PyObject exception) {
    return raised(ts, instance(ts, exception));
  }

  /** {@code raise exception from cause}. */
  public static PyException raise(ThreadState ts, PyObject exception, PyObject cause) {
    PyBaseException value = instance(ts, exception);
    value.setCause(cause(ts, cause));
    return raised(ts, value);
  }

  /** {@code raise} alone. */
  public static PyException reraise(ThreadState ts) {
    PyBaseException handled = ts.handled;
    if (handled == null) {
      throw Errors.runtimeError("No active exception to reraise");
    }
    return again(handled);
  }

  /** The AssertionError of an {@code assert}; {@code message} may be null. */
  public static PyException assertion(PyObject message, ThreadState ts) {
    PyException e =
        message == null
            ? Errors.with(ExceptionTypes.ASSERTION_ERROR)
            : Errors.with(ExceptionTypes.ASSERTION_ERROR, message);
    chain(e.value(), ts.handled);
    return e.markContextKnown();
  }

  /**
   * Throws an exception again that a handler did not want: neither context nor traceback change.
   */
  public static PyException again(PyBaseException value) {
    return new PyException(value).markContextKnown();
  }

  private static PyException raised(ThreadState ts, PyBaseException value) {
    chain(value, ts.handled);
    return again(value);
  }

  private static PyBaseException instance(ThreadState ts, PyObject exception) {
    if (exception instanceof PyBaseException e) {
      return e;
    }
    if (isExceptionClass(exception)) {
      return construct(ts, exception);
    }
    throw Errors.typeError("exceptions must derive from BaseException");
  }

  private static PyBaseException construct(ThreadState ts, PyObject cls) {
    PyObject made = cls.call(ts);
    if (made instanceof PyBaseException e) {
      return e;
    }
    throw Errors.typeError(
        "calling "
            + Objects.repr(cls)
            + " should have returned an instance of BaseException, not "
            + Objects.repr(made.type()));
  }

  private static PyBaseException cause(ThreadState ts, PyObject cause) {
    if (cause == PyNone.NONE) {
      return null;
    }
    if (cause instanceof PyBaseException e) {
      return e;
    }
    if (isExceptionClass(cause)) {
      return construct(ts, cause);
    }
    throw Errors.typeError("exception causes must derive from BaseException");
  }

  public static boolean isExceptionClass(PyObject value) {
    return value instanceof PyType t && t.isSubtypeOf(PyBaseException.TYPE);
  }

  /** Sets the context without making a cycle. CPython: errors.c _PyErr_SetObject. */
  public static void chain(PyBaseException value, PyBaseException handled) {
    if (handled == null || handled == value) {
      return;
    }
    PyBaseException slow = handled;
    boolean step = false;
    for (PyBaseException o = handled; o.context() != null; ) {
      PyBaseException next = o.context();
      if (next == value) {
        o.setContext(null);
        break;
      }
      o = next;
      if (o == slow) {
        break;
      }
      if (step) {
        slow = slow.context();
      }
      step = !step;
    }
    value.setContext(handled);
  }

  /** Whether {@code except type} catches the exception. */
  public static boolean matches(PyBaseException value, PyObject type) {
    if (type instanceof PyTuple tuple) {
      for (PyObject t : tuple.array()) {
        checkCatchable(t);
      }
      for (PyObject t : tuple.array()) {
        if (value.type().isSubtypeOf((PyType) t)) {
          return true;
        }
      }
      return false;
    }
    checkCatchable(type);
    return value.type().isSubtypeOf((PyType) type);
  }

  private static void checkCatchable(PyObject type) {
    if (!isExceptionClass(type)) {
      throw Errors.typeError(
          "catching classes that do not inherit from BaseException is not allowed");
    }
  }

  /**
   * The exception that {@code throw(type, value, traceback)} means. CPython: genobject.c
   * _gen_throw.
   */
  public static PyException thrown(PyObject type, PyObject value, PyObject traceback) {
    if (traceback != null && traceback != PyNone.NONE && !(traceback instanceof PyTraceback)) {
      throw Errors.typeError("throw() third argument must be a traceback object");
    }
    ThreadState ts = ThreadState.current();
    PyBaseException made;
    try {
      made = normalize(ts, type, value == PyNone.NONE ? null : value);
    } catch (PyException e) {
      if (isExceptionClass(type)) {
        return e; // the failure to make the exception is thrown in its place
      }
      throw e;
    }
    if (traceback != null && traceback != PyNone.NONE) {
      made.setTraceback(traceback);
    }
    return new PyException(made);
  }

  /** {@code throw} methods take a single exception now. */
  public static void warnOfThreeArguments(String method, PyObject second) {
    if (second != null) {
      Warnings.warn(
          ExceptionTypes.DEPRECATION_WARNING,
          "the (type, exc, tb) signature of "
              + method
              + "() is deprecated, use the single-arg signature instead.");
    }
  }

  private static PyBaseException normalize(ThreadState ts, PyObject type, PyObject value) {
    if (isExceptionClass(type)) {
      if (value instanceof PyBaseException e && e.type().isSubtypeOf((PyType) type)) {
        return e;
      }
      PyObject made =
          value == null
              ? type.call(ts)
              : value instanceof PyTuple t
                  ? type.call(ts, t.toArray(), null)
                  : type.call(ts, value);
      if (made instanceof PyBaseException e) {
        return e;
      }
      throw Errors.typeError(
          "calling "
              + Objects.repr(type)
              + " should have returned an instance of BaseException, not "
              + Objects.repr(made.type()));
    }
    if (type instanceof PyBaseException e) {
      if (value != null) {
        throw Errors.typeError("instance exception may not have a separate value");
      }
      return e;
    }
    throw Errors.typeError(
        "exceptions must be classes or instances deriving from BaseException, not "
            + type.type().name());
  }
}
