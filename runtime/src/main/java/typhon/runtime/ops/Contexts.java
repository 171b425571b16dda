package typhon.runtime.ops;

import typhon.runtime.error.Errors;
import typhon.runtime.error.PyBaseException;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.type.SpecialMethod;

/** The with statement (CPython: ceval.c LOAD_SPECIAL, WITH_EXCEPT_START). */
public final class Contexts {
  private Contexts() {}

  /** The bound {@code __exit__}, found before {@code __enter__} is called. */
  public static PyObject exitMethod(PyObject manager) {
    return bound(manager, SpecialMethod.EXIT, "", SpecialMethod.AEXIT);
  }

  public static PyObject enter(PyObject manager) {
    return bound(manager, SpecialMethod.ENTER, "", SpecialMethod.AENTER)
        .call(ThreadState.current());
  }

  public static PyObject asyncExitMethod(PyObject manager) {
    return bound(manager, SpecialMethod.AEXIT, "asynchronous ", SpecialMethod.EXIT);
  }

  /** An awaitable. */
  public static PyObject asyncEnter(PyObject manager) {
    return bound(manager, SpecialMethod.AENTER, "asynchronous ", SpecialMethod.ENTER)
        .call(ThreadState.current());
  }

  private static PyObject bound(
      PyObject manager, SpecialMethod method, String kind, SpecialMethod other) {
    PyObject found = manager.type().special(method);
    if (found != null) {
      return found.descriptorGet(manager, manager.type());
    }
    String message =
        "'"
            + manager.type().name()
            + "' object does not support the "
            + kind
            + "context manager protocol (missed "
            + method.id()
            + " method)";
    if (manager.type().special(other) != null) {
      message +=
          kind.isEmpty()
              ? " but it supports the asynchronous context manager protocol. Did you mean to use"
                  + " 'async with'?"
              : " but it supports the context manager protocol. Did you mean to use 'with'?";
    }
    throw Errors.typeError(message);
  }

  public static PyObject exitNormally(PyObject exit, ThreadState ts) {
    return exit.call(ts, PyNone.NONE, PyNone.NONE, PyNone.NONE);
  }

  /** The answer says whether the exception is swallowed. */
  public static PyObject exitWith(PyObject exit, PyBaseException exception, ThreadState ts) {
    return exit.call(ts, exception.type(), exception, exception.traceback());
  }
}
