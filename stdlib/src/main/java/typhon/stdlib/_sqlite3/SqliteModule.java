package typhon.stdlib._sqlite3;

import java.util.Locale;
import typhon.annotations.BuiltinConstant;
import typhon.annotations.BuiltinFunction;
import typhon.annotations.BuiltinModule;
import typhon.annotations.Keywords;
import typhon.annotations.Named;
import typhon.annotations.Unset;
import typhon.runtime.error.Errors;
import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.host.Sqlite;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyModule;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Warnings;
import typhon.runtime.type.PyType;

/** SQLite databases, by the system's library. */
@BuiltinModule(
    name = "_sqlite3",
    types = {
      PyConnection.class,
      PyCursor.class,
      PyRow.class,
      PyBlob.class,
      PyPrepareProtocol.class
    })
public final class SqliteModule {
  @BuiltinConstant static final int PARSE_DECLTYPES = 1;
  @BuiltinConstant static final int PARSE_COLNAMES = 2;
  @BuiltinConstant static final int LEGACY_TRANSACTION_CONTROL = PyConnection.LEGACY;
  @BuiltinConstant static final int threadsafety = 3;

  private static final PyStr FACTORY = PyStr.intern("factory");
  private static final int FACTORY_PLACE = 5;

  private SqliteModule() {}

  static void init(PyModule module) {
    if (!Sqlite.isPresent()) {
      throw Errors.importError(
          ExceptionTypes.MODULE_NOT_FOUND_ERROR,
          "this system has no SQLite library (libsqlite3)",
          PyStr.intern("_sqlite3"),
          PyNone.NONE);
    }
    SqliteState state = SqliteState.current();
    PyDict dict = module.dict();
    for (PyType type : state.exceptions()) {
      dict.put(PyStr.intern(type.name()), type);
    }
    dict.put(PyStr.intern("adapters"), state.adapters);
    dict.put(PyStr.intern("converters"), state.converters);
    dict.put(PyStr.intern("sqlite_version"), PyStr.of(Sqlite.version()));
    ResultCodes.all()
        .forEach((name, number) -> dict.put(PyStr.intern("SQLITE_" + name), PyInt.of(number)));
  }

  /** Open a connection to the SQLite database file 'database'; ":memory:" is one in memory. */
  @BuiltinFunction(
      signature =
          "($module, /, database, timeout=5.0, detect_types=0, isolation_level='', "
              + "check_same_thread=True, factory=ConnectionType, cached_statements=128, "
              + "uri=False, *, autocommit=sqlite3.LEGACY_TRANSACTION_CONTROL)")
  static PyObject connect(ThreadState ts, PyObject[] args, @Keywords PyDict keywords) {
    if (args.length > 1) {
      Warnings.warn(
          ExceptionTypes.DEPRECATION_WARNING,
          "Passing more than 1 positional argument to sqlite3.connect() is deprecated. Parameters "
              + "'timeout', 'detect_types', 'isolation_level', 'check_same_thread', 'factory', "
              + "'cached_statements' and 'uri' will become keyword-only parameters in Python 3.15.");
    }
    PyObject factory = keywords == null ? null : keywords.get(FACTORY);
    if (factory == null && args.length > FACTORY_PLACE) {
      factory = args[FACTORY_PLACE];
    }
    return Calls.call(ts, factory == null ? PyConnection.TYPE : factory, args, keywords);
  }

  /** Whether the text ends with a whole statement. */
  @BuiltinFunction
  static boolean complete_statement(@Named PyStr statement) {
    return Sqlite.isComplete(Utf8.encode(statement));
  }

  /** Register a function to adapt Python objects of a type to values that SQLite stores. */
  @BuiltinFunction
  static void register_adapter(PyType type, PyObject adapter) {
    SqliteState.current().adapters.put(PyTuple.of(type, PyPrepareProtocol.TYPE), adapter);
  }

  /** Register a function to convert SQLite values of a declared type to Python objects. */
  @BuiltinFunction
  static void register_converter(PyStr typename, PyObject converter) {
    PyStr name = PyStr.of(typename.toString().toUpperCase(Locale.ROOT));
    SqliteState.current().converters.put(name, converter);
  }

  /** Choose whether errors in callbacks are shown. */
  @BuiltinFunction
  static void enable_callback_tracebacks(boolean enable) {
    SqliteState.current().showsCallbackErrors = enable;
  }

  /** What takes the place of an object under a protocol. */
  @BuiltinFunction
  static PyObject adapt(PyObject obj, @Unset PyObject proto, @Unset PyObject alt) {
    PyObject adapted = Adapters.adapt(obj, proto == null ? PyPrepareProtocol.TYPE : proto);
    if (adapted != null) {
      return adapted;
    }
    if (alt != null) {
      return alt;
    }
    throw SqliteState.programming("can't adapt");
  }
}
