package typhon.runtime.error;

import typhon.runtime.frame.ThreadState;
import typhon.runtime.host.Errno;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.type.PyType;

/** Makes the exceptions that built-in code raises: {@code throw Errors.typeError("...")}. */
public final class Errors {
  private Errors() {}

  /** An exception of the given type with one str argument. */
  public static PyException of(PyType type, String message) {
    return with(type, PyStr.of(message));
  }

  /** An exception of the given type with these arguments. */
  public static PyException with(PyType type, PyObject... args) {
    if (type.layout() == PyBaseException.TYPE.layout() && !type.isHeapType()) {
      return new PyException(new PyBaseException(type, PyTuple.of(args)));
    }
    PyObject made = type.call(ThreadState.current(), args, null);
    return new PyException((PyBaseException) made);
  }

  public static PyException typeError(String message) {
    return of(ExceptionTypes.TYPE_ERROR, message);
  }

  public static PyException valueError(String message) {
    return of(ExceptionTypes.VALUE_ERROR, message);
  }

  public static PyException indexError(String message) {
    return of(ExceptionTypes.INDEX_ERROR, message);
  }

  public static PyException lookupError(String message) {
    return of(ExceptionTypes.LOOKUP_ERROR, message);
  }

  public static PyException overflowError(String message) {
    return of(ExceptionTypes.OVERFLOW_ERROR, message);
  }

  public static PyException zeroDivisionError(String message) {
    return of(ExceptionTypes.ZERO_DIVISION_ERROR, message);
  }

  public static PyException runtimeError(String message) {
    return of(ExceptionTypes.RUNTIME_ERROR, message);
  }

  public static PyException recursionError(String message) {
    return of(ExceptionTypes.RECURSION_ERROR, message);
  }

  public static PyException notImplementedError(String message) {
    return of(ExceptionTypes.NOT_IMPLEMENTED_ERROR, message);
  }

  public static PyException systemError(String message) {
    return of(ExceptionTypes.SYSTEM_ERROR, message);
  }

  /** An empty message is none, as CPython raises it mostly. */
  public static PyException memoryError(String message) {
    return message.isEmpty()
        ? with(ExceptionTypes.MEMORY_ERROR)
        : of(ExceptionTypes.MEMORY_ERROR, message);
  }

  public static PyException assertionError(String message) {
    return of(ExceptionTypes.ASSERTION_ERROR, message);
  }

  public static PyException eofError(String message) {
    return of(ExceptionTypes.EOF_ERROR, message);
  }

  public static PyException bufferError(String message) {
    return of(ExceptionTypes.BUFFER_ERROR, message);
  }

  public static PyException referenceError(String message) {
    return of(ExceptionTypes.REFERENCE_ERROR, message);
  }

  public static PyException floatingPointError(String message) {
    return of(ExceptionTypes.FLOATING_POINT_ERROR, message);
  }

  public static PyException pythonFinalizationError(String message) {
    return of(ExceptionTypes.PYTHON_FINALIZATION_ERROR, message);
  }

  /** KeyError with the missing key itself as argument. */
  public static PyException keyError(PyObject key) {
    return with(PyKeyError.TYPE, key);
  }

  /** AttributeError that knows its object and name, from which suggestions are made. */
  public static PyException attributeError(String message, PyObject object, PyStr name) {
    return new PyException(new PyAttributeError(PyTuple.of(PyStr.of(message)), name, object));
  }

  /**
   * The OSError of a failed system call, of the subclass that stands for the error number, with up
   * to two file names.
   */
  public static PyException osError(int errno, PyObject... fileNames) {
    PyObject first = fileNames.length > 0 ? fileNames[0] : null;
    PyObject second = fileNames.length > 1 ? fileNames[1] : null;
    return osError(errno, Errno.message(errno), first, second);
  }

  /** The same with a text of its own; a file name that is null or None is not shown. */
  public static PyException osError(int errno, String message, PyObject first, PyObject second) {
    return new PyException(PyOSError.create(errno, message, first, second));
  }

  /**
   * An ImportError (or ModuleNotFoundError) that knows the module's name and the path it was looked
   * for at.
   */
  public static PyException importError(PyType type, String message, PyObject name, PyObject path) {
    return new PyException(PyImportError.create(type, message, name, path));
  }

  public static PyException importError(String message) {
    return importError(PyImportError.TYPE, message, PyNone.NONE, PyNone.NONE);
  }

  public static PyException moduleNotFoundError(String message, PyStr name) {
    return importError(ExceptionTypes.MODULE_NOT_FOUND_ERROR, message, name, PyNone.NONE);
  }

  public static PyException attributeError(String message) {
    return new PyException(
        new PyAttributeError(PyTuple.of(PyStr.of(message)), PyNone.NONE, PyNone.NONE));
  }

  /** The AttributeError of an attribute that {@code self} does not have. */
  public static PyException noAttribute(PyObject self, PyStr name) {
    String owner =
        self instanceof PyType t
            ? "type object '" + t.name() + "'"
            : "'" + self.type().name() + "' object";
    return attributeError(owner + " has no attribute '" + name + "'", self, name);
  }

  public static PyException nameError(String message, PyStr name) {
    return new PyException(new PyNameError(PyNameError.TYPE, PyTuple.of(PyStr.of(message)), name));
  }

  public static PyException unboundLocalError(String message) {
    return new PyException(
        new PyNameError(PyUnboundLocalError.TYPE, PyTuple.of(PyStr.of(message)), PyNone.NONE));
  }

  /** StopIteration carrying the value a generator returned (None: no argument). */
  public static PyException stopIteration(PyObject value) {
    return new PyException(new PyStopIteration(value));
  }

  /** The ImportError of {@code from module import name}. */
  public static PyException importFrom(
      String message, PyObject module, PyObject path, PyObject name) {
    PyImportError made = PyImportError.create(PyImportError.TYPE, message, module, path);
    made.setNameFrom(name);
    return new PyException(made);
  }
}
