package typhon.stdlib._pickle;

import typhon.runtime.error.Errors;
import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.error.PyException;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Calls;
import typhon.runtime.type.PyType;

/** The exception types of one interpreter's {@code _pickle}. Immutable. */
record PickleErrors(PyType pickleError, PyType picklingError, PyType unpicklingError) {

  /** Those of the calling thread's interpreter. */
  static PickleErrors current() {
    return (PickleErrors)
        ThreadState.current()
            .interpreter
            .state()
            .computeIfAbsent(PickleErrors.class, k -> create());
  }

  private static PickleErrors create() {
    PyType base = type("PickleError", ExceptionTypes.EXCEPTION);
    return new PickleErrors(base, type("PicklingError", base), type("UnpicklingError", base));
  }

  private static PyType type(String name, PyType base) {
    PyDict namespace = new PyDict();
    namespace.put(PyStr.intern("__module__"), PyStr.intern("_pickle"));
    return (PyType) Calls.call(PyType.TYPE, PyStr.intern(name), PyTuple.of(base), namespace);
  }

  static PyException pickling(String message) {
    return Errors.of(current().picklingError, message);
  }

  static PyException unpickling(String message) {
    return Errors.of(current().unpicklingError, message);
  }

  /** Adds to an exception where in the object it came from. */
  static PyException noted(PyException e, PyObject object, String what) {
    e.value().add_note(PyStr.of("when serializing " + object.type().messageName() + " " + what));
    return e;
  }
}
