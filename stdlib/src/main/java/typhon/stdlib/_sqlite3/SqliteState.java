package typhon.stdlib._sqlite3;

import typhon.runtime.error.Errors;
import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.error.PyException;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.host.Sqlite;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.PyType;

/**
 * What one interpreter's {@code _sqlite3} knows: its exceptions, adapters and converters.
 *
 * <p>Thread rule: the flag is volatile; the dicts are dicts like any others.
 */
final class SqliteState {
  final PyType warning = exception("Warning", ExceptionTypes.EXCEPTION);
  final PyType error = exception("Error", ExceptionTypes.EXCEPTION);
  final PyType interfaceError = exception("InterfaceError", error);
  final PyType databaseError = exception("DatabaseError", error);
  final PyType internalError = exception("InternalError", databaseError);
  final PyType operationalError = exception("OperationalError", databaseError);
  final PyType programmingError = exception("ProgrammingError", databaseError);
  final PyType integrityError = exception("IntegrityError", databaseError);
  final PyType dataError = exception("DataError", databaseError);
  final PyType notSupportedError = exception("NotSupportedError", databaseError);
  final PyDict adapters = new PyDict();
  final PyDict converters = new PyDict();
  volatile boolean showsCallbackErrors;

  private SqliteState() {}

  static SqliteState current() {
    return (SqliteState)
        ThreadState.current()
            .interpreter
            .state()
            .computeIfAbsent(SqliteState.class, k -> new SqliteState());
  }

  private static PyType exception(String name, PyType base) {
    PyDict namespace = new PyDict();
    namespace.put(PyStr.intern("__module__"), PyStr.intern("sqlite3"));
    return (PyType) Calls.call(PyType.TYPE, PyStr.intern(name), PyTuple.of(base), namespace);
  }

  PyType[] exceptions() {
    return new PyType[] {
      warning,
      error,
      interfaceError,
      databaseError,
      dataError,
      operationalError,
      integrityError,
      internalError,
      programmingError,
      notSupportedError
    };
  }

  static PyException programming(String message) {
    return Errors.of(current().programmingError, message);
  }

  static PyException operational(String message) {
    return Errors.of(current().operationalError, message);
  }

  // CPython: Modules/_sqlite/util.c get_exception_class
  private PyType typeOf(int code) {
    return switch (code & 0xFF) {
      case 2, 12 -> internalError;
      case 7 -> ExceptionTypes.MEMORY_ERROR;
      case 1, 3, 4, 5, 6, 8, 9, 10, 13, 14, 15, 16, 17 -> operationalError;
      case 11 -> databaseError;
      case 18 -> dataError;
      case 19, 20 -> integrityError;
      case 21, 25 -> interfaceError;
      default -> databaseError;
    };
  }

  /** The error of the connection's last call. */
  static PyException of(long db) {
    return of(Sqlite.errorCode(db), Sqlite.message(db));
  }

  static PyException of(int code, String message) {
    PyType type = current().typeOf(code);
    if (type == ExceptionTypes.MEMORY_ERROR) {
      return Errors.memoryError("");
    }
    PyException e = Errors.of(type, message);
    set(e, "sqlite_errorcode", PyInt.of(code));
    set(e, "sqlite_errorname", PyStr.of(ResultCodes.name(code)));
    return e;
  }

  private static void set(PyException e, String name, PyObject value) {
    Objects.setAttribute(e.value(), PyStr.intern(name), value);
  }
}
