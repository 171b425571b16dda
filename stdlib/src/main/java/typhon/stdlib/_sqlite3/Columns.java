package typhon.stdlib._sqlite3;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import typhon.runtime.host.Sqlite;
import typhon.runtime.object.PyByteArray;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyFloat;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Calls;

/** The columns of a result: their names, converters and values. */
final class Columns {
  private static final int DECLARED_TYPES = 1;
  private static final int COLUMN_NAMES = 2;

  private final Statement statement;
  private final int detectTypes;
  private final PyObject[] converters;

  Columns(Statement statement, int detectTypes) {
    this.statement = statement;
    this.detectTypes = detectTypes;
    this.converters = new PyObject[Sqlite.columns(statement.handle)];
    for (int i = 0; detectTypes != 0 && i < converters.length; i++) {
      converters[i] = converter(i);
    }
  }

  // CPython: Modules/_sqlite/cursor.c pysqlite_build_row_cast_map
  private PyObject converter(int column) {
    if ((detectTypes & COLUMN_NAMES) != 0) {
      String name = text(Sqlite.columnName(statement.handle, column));
      int open = name.indexOf('[');
      int close = name.indexOf(']', Math.max(open, 0));
      if (open >= 0 && close >= 0) {
        PyObject found = converter(name.substring(open + 1, close));
        if (found != null) {
          return found;
        }
      }
    }
    if ((detectTypes & DECLARED_TYPES) != 0) {
      String declared = Sqlite.columnDeclared(statement.handle, column);
      if (declared != null) {
        int end = 0;
        while (end < declared.length() && " (".indexOf(declared.charAt(end)) < 0) {
          end++;
        }
        return converter(declared.substring(0, end));
      }
    }
    return null;
  }

  private static PyObject converter(String name) {
    return SqliteState.current().converters.get(PyStr.of(name.toUpperCase(Locale.ROOT)));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** None without columns. */
  PyObject description() {
    if (converters.length == 0) {
      return PyNone.NONE;
    }
    PyObject[] columns = new PyObject[converters.length];
    for (int i = 0; i < columns.length; i++) {
      String name = text(Sqlite.columnName(statement.handle, i));
      int open = (detectTypes & COLUMN_NAMES) != 0 ? name.indexOf('[') : -1;
      if (open >= 0) {
        name = name.substring(0, open > 0 && name.charAt(open - 1) == ' ' ? open - 1 : open);
      }
      PyObject none = PyNone.NONE;
      columns[i] = PyTuple.of(PyStr.of(name), none, none, none, none, none, none);
    }
    return PyTuple.of(columns);
  }

  /** The values of the current row. */
  PyTuple row(PyObject textFactory) {
    PyObject[] values = new PyObject[Sqlite.dataCount(statement.handle)];
    for (int i = 0; i < values.length; i++) {
      PyObject converter = i < converters.length ? converters[i] : null;
      values[i] = converter == null ? value(i, textFactory) : converted(i, converter);
    }
    return PyTuple.of(values);
  }

  private PyObject converted(int column, PyObject converter) {
    if (Sqlite.columnType(statement.handle, column) == Sqlite.NULL) {
      return PyNone.NONE;
    }
    return Calls.call(converter, PyBytes.of(Sqlite.columnBlob(statement.handle, column)));
  }

  private PyObject value(int column, PyObject textFactory) {
    long handle = statement.handle;
    return switch (Sqlite.columnType(handle, column)) {
      case Sqlite.INTEGER -> PyInt.of(Sqlite.columnLong(handle, column));
      case Sqlite.FLOAT -> PyFloat.of(Sqlite.columnDouble(handle, column));
      case Sqlite.TEXT -> text(column, Sqlite.columnText(handle, column), textFactory);
      case Sqlite.BLOB -> PyBytes.of(Sqlite.columnBlob(handle, column));
      default -> PyNone.NONE;
    };
  }

  private PyObject text(int column, byte[] bytes, PyObject factory) {
    if (factory == PyStr.TYPE) {
      return decoded(column, bytes);
    }
    if (factory == PyBytes.TYPE) {
      return PyBytes.of(bytes);
    }
    if (factory == PyByteArray.TYPE) {
      return Calls.call(PyByteArray.TYPE, PyBytes.of(bytes));
    }
    return Calls.call(factory, PyBytes.of(bytes));
  }

  private PyObject decoded(int column, byte[] bytes) {
    try {
      return PyStr.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      String name = text(Sqlite.columnName(statement.handle, column));
      throw SqliteState.operational(
          "Could not decode to UTF-8 column '" + name + "' with text '" + text(bytes) + "'");
    }
  }
}
