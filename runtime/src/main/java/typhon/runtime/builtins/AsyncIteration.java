package typhon.runtime.builtins;

import typhon.runtime.error.Errors;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyObject;
import typhon.runtime.type.SpecialMethod;

/** {@code aiter} and {@code anext}. */
final class AsyncIteration {
  private AsyncIteration() {}

  static PyObject aiter(PyObject iterable) {
    PyObject method = iterable.type().special(SpecialMethod.AITER);
    if (method == null) {
      throw Errors.typeError("'" + iterable.type().name() + "' object is not an async iterable");
    }
    PyObject iterator = method.callMethod(ThreadState.current(), iterable);
    if (iterator.type().special(SpecialMethod.ANEXT) == null) {
      throw Errors.typeError(
          "aiter() returned not an async iterator of type '" + iterator.type().name() + "'");
    }
    return iterator;
  }

  static PyObject anext(PyObject iterator, PyObject defaultValue) {
    PyObject method = iterator.type().special(SpecialMethod.ANEXT);
    if (method == null) {
      throw Errors.typeError("'" + iterator.type().name() + "' object is not an async iterator");
    }
    PyObject awaitable = method.callMethod(ThreadState.current(), iterator);
    return defaultValue == null ? awaitable : new PyAnextAwaitable(awaitable, defaultValue);
  }
}
