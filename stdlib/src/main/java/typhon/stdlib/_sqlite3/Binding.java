package typhon.stdlib._sqlite3;

import typhon.runtime.error.Errors;
import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.error.PyException;
import typhon.runtime.error.PyKeyError;
import typhon.runtime.host.Sqlite;
import typhon.runtime.object.Buffers;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyFloat;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyList;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Items;
import typhon.runtime.type.SpecialMethod;

/** Gives a statement its parameters. */
// CPython: Modules/_sqlite/cursor.c bind_parameters
final class Binding {
  private final long db;
  private final Statement statement;

  private Binding(long db, Statement statement) {
    this.db = db;
    this.statement = statement;
  }

  static void bind(long db, Statement statement, PyObject parameters) {
    Binding binding = new Binding(db, statement);
    int needed = Sqlite.parameters(statement.handle);
    if (isSequence(parameters)) {
      binding.sequence(parameters, needed);
    } else if (parameters.type().special(SpecialMethod.GETITEM) != null) {
      binding.mapping(parameters, needed);
    } else {
      throw SqliteState.programming("parameters are of unsupported type");
    }
  }

  private static boolean isSequence(PyObject parameters) {
    return parameters instanceof PyTuple
        || parameters instanceof PyList
        || (!(parameters instanceof PyDict)
            && parameters.type().special(SpecialMethod.GETITEM) != null
            && parameters.type().special(SpecialMethod.LEN) != null
            && typhon.runtime.ops.Objects.getAttributeOrNull(parameters, PyStr.intern("keys"))
                == null);
  }

  private void sequence(PyObject parameters, int needed) {
    long given = Items.length(parameters);
    if (given != needed) {
      throw SqliteState.programming(
          "Incorrect number of bindings supplied. The current statement uses "
              + needed
              + ", and there are "
              + given
              + " supplied.");
    }
    for (int i = 1; i <= needed; i++) {
      String name = Sqlite.parameterName(statement.handle, i);
      if (name != null && !name.startsWith("?")) {
        throw SqliteState.programming(
            "Binding "
                + i
                + " ('"
                + name
                + "') is a named parameter, but you supplied a sequence which requires nameless "
                + "(qmark) placeholders.");
      }
      bind(i, Items.getItem(parameters, PyInt.of(i - 1L)), Integer.toString(i));
    }
  }

  private void mapping(PyObject parameters, int needed) {
    for (int i = 1; i <= needed; i++) {
      String name = Sqlite.parameterName(statement.handle, i);
      if (name == null) {
        throw SqliteState.programming(
            "Binding " + i + " has no name, but you supplied a dictionary (which has only names).");
      }
      String plain = name.substring(1);
      PyObject value;
      try {
        value = Items.getItem(parameters, PyStr.of(plain));
      } catch (PyException e) {
        if (!e.matches(ExceptionTypes.LOOKUP_ERROR) && !e.matches(PyKeyError.TYPE)) {
          throw e;
        }
        throw SqliteState.programming(
            "You did not supply a value for binding parameter :" + plain + ".");
      }
      bind(i, value, "':" + plain + "'");
    }
  }

  private void bind(int index, PyObject parameter, String shown) {
    PyObject value = Adapters.forBinding(parameter);
    long handle = statement.handle;
    int code;
    switch (value) {
      case PyNone none -> code = Sqlite.bindNull(handle, index);
      case PyInt number -> {
        if (!number.fitsLong()) {
          throw Errors.overflowError("Python int too large to convert to SQLite INTEGER");
        }
        code = Sqlite.bindLong(handle, index, number.longValue());
      }
      case PyFloat number -> code = Sqlite.bindDouble(handle, index, number.value);
      case PyStr text -> code = Sqlite.bindText(handle, index, Utf8.encode(text));
      default -> {
        if (!Buffers.isExporter(value)) {
          throw SqliteState.programming(
              "Error binding parameter "
                  + shown
                  + ": type '"
                  + value.type().name()
                  + "' is not supported");
        }
        code = Sqlite.bindBlob(handle, index, Buffers.bytesOf(value));
      }
    }
    if (code != Sqlite.OK) {
      throw SqliteState.of(db);
    }
  }
}
