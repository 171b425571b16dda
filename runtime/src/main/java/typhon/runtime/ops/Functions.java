package typhon.runtime.ops;

import typhon.runtime.call.CompiledUnit;
import typhon.runtime.error.Errors;
import typhon.runtime.object.PyAsyncGenerator;
import typhon.runtime.object.PyCell;
import typhon.runtime.object.PyCode;
import typhon.runtime.object.PyCoroutine;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyFunction;
import typhon.runtime.object.PyGenerator;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyTuple;

/** The making of functions and of what generator functions give. */
public final class Functions {
  private Functions() {}

  /** A function; arguments that the definition lacks are null. */
  public static PyObject make(
      CompiledUnit unit,
      PyCode code,
      PyCell[] closure,
      PyObject defaults,
      PyObject keywordDefaults,
      PyObject annotate) {
    PyFunction f = new PyFunction(unit, code, closure);
    if (defaults != null || keywordDefaults != null || annotate != null) {
      f.define((PyTuple) defaults, (PyDict) keywordDefaults, annotate);
    }
    return f;
  }

  public static void setTypeParams(PyObject function, PyObject params) {
    ((PyFunction) function).setTypeParams((PyTuple) params);
  }

  /** The suspended body of a generator, a coroutine or an asynchronous generator. */
  public static PyObject makeGenerator(PyFunction function, PyCode code, Object[] saved) {
    PyCode own =
        function.code().id() == code.id() ? function.code() : code; // with its present flags
    if (code.has(PyCode.GENERATOR)) {
      return new PyGenerator(function, own, saved);
    }
    return code.has(PyCode.COROUTINE)
        ? new PyCoroutine(function, own, saved)
        : new PyAsyncGenerator(function, own, saved);
  }

  /** Compiled {@code __annotate__} functions refuse formats beyond {@code last}. */
  public static void checkFormat(PyObject format, int last) {
    if (Comparisons.isGt(format, PyInt.of(last))) {
      throw Errors.with(typhon.runtime.error.ExceptionTypes.NOT_IMPLEMENTED_ERROR);
    }
  }
}
