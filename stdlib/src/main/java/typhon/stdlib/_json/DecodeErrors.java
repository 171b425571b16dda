package typhon.stdlib._json;

import typhon.runtime.error.Errors;
import typhon.runtime.error.PyBaseException;
import typhon.runtime.error.PyException;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.Names;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyList;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Objects;

/** {@code json.JSONDecodeError}. */
final class DecodeErrors {
  private static final PyStr MODULE = PyStr.intern("json.decoder");
  private static final PyStr ERROR = PyStr.intern("JSONDecodeError");

  private DecodeErrors() {}

  static RuntimeException error(String message, PyStr document, int position) {
    ThreadState ts = ThreadState.current();
    PyObject module = ts.interpreter.modules().get(MODULE);
    if (module == null) {
      PyObject importer = ts.interpreter.builtins().get(Names.IMPORT);
      module = Calls.call(importer, MODULE, PyNone.NONE, PyNone.NONE, PyList.of(ERROR));
    }
    PyObject error =
        Objects.getAttribute(module, ERROR)
            .call(ts, PyStr.of(message), document, PyInt.of(position));
    return new PyException((PyBaseException) error);
  }

  /** How the scanner says that there is no value here. */
  static RuntimeException noValue(int position) {
    return Errors.stopIteration(PyInt.of(position));
  }
}
