package typhon.stdlib.pyexpat;

import typhon.runtime.error.Errors;
import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.error.PyException;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.PyType;

/** The exception of one interpreter's {@code pyexpat}. Immutable. */
final class ExpatState {
  final PyType errorType;

  private ExpatState(PyType errorType) {
    this.errorType = errorType;
  }

  static ExpatState current() {
    return (ExpatState)
        ThreadState.current().interpreter.state().computeIfAbsent(ExpatState.class, k -> create());
  }

  private static ExpatState create() {
    PyDict namespace = new PyDict();
    namespace.put(PyStr.intern("__module__"), PyStr.intern("xml.parsers.expat"));
    PyObject error =
        Calls.call(
            PyType.TYPE,
            PyStr.intern("ExpatError"),
            PyTuple.of(ExceptionTypes.EXCEPTION),
            namespace);
    return new ExpatState((PyType) error);
  }

  PyException error(String message) {
    return Errors.of(errorType, message);
  }

  /** The error at a place. */
  PyException error(ErrorCode code, Input.Position at) {
    PyException e = error(code.message() + ": line " + at.line() + ", column " + at.column());
    set(e, "code", code.number());
    set(e, "offset", at.column());
    set(e, "lineno", at.line());
    return e;
  }

  private static void set(PyException e, String name, long value) {
    Objects.setAttribute(e.value(), PyStr.intern(name), PyInt.of(value));
  }
}
