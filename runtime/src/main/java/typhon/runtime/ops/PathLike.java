package typhon.runtime.ops;

import typhon.runtime.error.Errors;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.type.SpecialMethod;

/** Objects that stand for a file name (PEP 519). */
// CPython: posixmodule.c PyOS_FSPath
public final class PathLike {
  private PathLike() {}

  /** The str or bytes itself, or what {@code __fspath__} gives; TypeError where it is missing. */
  public static PyObject fspath(PyObject path) {
    PyObject result = fspathOrNull(path);
    if (result == null) {
      throw Errors.typeError(
          "expected str, bytes or os.PathLike object, not " + path.type().name());
    }
    return result;
  }

  /** As {@link #fspath}, but null where {@code __fspath__} is missing or None. */
  public static PyObject fspathOrNull(PyObject path) {
    if (path instanceof PyStr || path instanceof PyBytes) {
      return path;
    }
    PyObject method = path.type().special(SpecialMethod.FSPATH);
    if (method == null || method == PyNone.NONE) {
      return null;
    }
    PyObject result = method.callMethod(ThreadState.current(), path);
    if (result instanceof PyStr || result instanceof PyBytes) {
      return result;
    }
    throw Errors.typeError(
        "expected "
            + path.type().name()
            + ".__fspath__() to return str or bytes, not "
            + result.type().name());
  }
}
