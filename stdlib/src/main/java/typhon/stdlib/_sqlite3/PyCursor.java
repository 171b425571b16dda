package typhon.stdlib._sqlite3;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinSetter;
import typhon.annotations.BuiltinType;
import typhon.annotations.Default;
import typhon.annotations.Keywords;
import typhon.annotations.Named;
import typhon.annotations.Unset;
import typhon.runtime.error.Errors;
import typhon.runtime.host.Sqlite;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyList;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Iteration;
import typhon.runtime.ops.Numbers;
import typhon.runtime.type.PyType;

/**
 * Runs statements and hands out their rows.
 *
 * <p>Thread rule: as its connection; one use at a time, and whoever comes meanwhile gets a
 * ProgrammingError.
 */
// CPython: Modules/_sqlite/cursor.c
@BuiltinType(name = "Cursor", module = "sqlite3", subclassable = true, weakReferable = true)
public class PyCursor extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyCursorTable());

  private volatile PyConnection connection;
  private volatile PyObject description = PyNone.NONE;
  private volatile PyObject rowFactory = PyNone.NONE;
  private volatile PyObject lastRow = PyNone.NONE;
  private volatile long rowCount = -1;
  private volatile long arraySize = 1;
  private volatile boolean closed;
  private final AtomicBoolean busy = new AtomicBoolean();
  private Statement statement;
  private Columns columns;

  /** Rows that were read before anybody asked. */
  private final ArrayDeque<PyObject> ready = new ArrayDeque<>();

  PyCursor() {}

  @BuiltinNew
  static PyObject __new__(PyType type, PyObject[] args, @Keywords PyDict keywords) {
    return type == TYPE ? new PyCursor() : new PyCursorSub(type);
  }

  @BuiltinMethod
  void __init__(PyObject connection) {
    if (!(connection instanceof PyConnection c)) {
      throw Errors.typeError(
          "Cursor() argument 1 must be sqlite3.Connection, not " + connection.type().name());
    }
    enter(false);
    try {
      release();
      this.connection = c;
      c.register(this);
      c.checkThread();
    } finally {
      busy.set(false);
    }
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  private void enter(boolean mustBeReady) {
    if (mustBeReady && connection == null) {
      throw SqliteState.programming("Base Cursor.__init__ not called.");
    }
    if (mustBeReady && closed) {
      throw SqliteState.programming("Cannot operate on a closed cursor.");
    }
    if (!busy.compareAndSet(false, true)) {
      throw SqliteState.programming("Recursive use of cursors not allowed.");
    }
    if (mustBeReady) {
      try {
        connection.checkUsable();
      } catch (RuntimeException e) {
        busy.set(false);
        throw e;
      }
    }
  }

  /** Gives the statement back. */
  private void release() {
    Statement old = statement;
    statement = null;
    columns = null;
    if (old != null) {
      old.reset();
      old.inUse.set(false);
    }
  }

  /** The connection is closed, or rolls back. */
  void reset() {
    release();
  }

  /** Run one statement with its parameters. */
  @BuiltinMethod
  PyObject execute(PyStr sql, @Unset PyObject parameters) {
    enter(true);
    try {
      PyObject given = parameters == null ? PyTuple.EMPTY : parameters;
      run(sql, given, null);
      return this;
    } finally {
      busy.set(false);
    }
  }

  /** Run one statement for each set of parameters. */
  @BuiltinMethod
  PyObject executemany(PyStr sql, PyObject seq_of_parameters) {
    enter(true);
    try {
      run(sql, null, Iteration.iter(seq_of_parameters));
      return this;
    } finally {
      busy.set(false);
    }
  }

  private void run(PyStr sql, PyObject parameters, PyObject many) {
    release();
    ready.clear();
    description = PyNone.NONE;
    rowCount = -1;
    long db = connection.handle();
    Statement s = connection.statement(sql);
    if (s == null) {
      return;
    }
    statement = s;
    try {
      if (many != null && s.isReadOnly) {
        throw SqliteState.programming("executemany() can only execute DML statements.");
      }
      rowCount = s.changesData ? 0 : -1;
      connection.beginIfNeeded(s);
      PyObject next = many == null ? parameters : Iteration.next(many);
      boolean hasRow = false;
      while (next != null) {
        hasRow = runOnce(db, s, next, many != null);
        next = many == null ? null : Iteration.next(many);
      }
      if (many == null) {
        lastRow = PyInt.of(Sqlite.lastRow(db));
      }
      if (hasRow && s.isPragma) {
        readAll(s);
      }
      if (!hasRow || many != null || s.isPragma) {
        release();
      }
    } catch (RuntimeException e) {
      rowCount = -1;
      release();
      throw e;
    }
  }

  private void readAll(Statement s) {
    int code = Sqlite.ROW;
    while (code == Sqlite.ROW) {
      ready.add(columns.row(connection.textFactory()));
      code = Sqlite.step(s.handle);
    }
  }

  /** Whether there is a row. */
  private boolean runOnce(long db, Statement s, PyObject parameters, boolean isMany) {
    Sqlite.clear(s.handle);
    Binding.bind(db, s, parameters);
    int code = Sqlite.step(s.handle);
    connection.throwCallbackError();
    if (code != Sqlite.ROW && code != Sqlite.DONE) {
      throw SqliteState.of(db);
    }
    if (description == PyNone.NONE) {
      columns = new Columns(s, connection.detectTypes());
      description = columns.description();
    }
    if (code == Sqlite.DONE || isMany) {
      while (code == Sqlite.ROW) {
        code = Sqlite.step(s.handle);
      }
      if (s.changesData) {
        rowCount += Sqlite.changes(db);
      }
      s.reset();
      return false;
    }
    return true;
  }

  /** Run all statements of a text. */
  @BuiltinMethod
  PyObject executescript(PyStr sql_script) {
    enter(true);
    try {
      byte[] sql = Utf8.encode(sql_script);
      for (byte b : sql) {
        if (b == 0) {
          throw Errors.valueError("embedded null character");
        }
      }
      long db = connection.handle();
      if (sql.length > Sqlite.limit(db, 1, -1)) {
        throw Errors.of(SqliteState.current().dataError, "query string is too large");
      }
      connection.commitBeforeScript();
      script(db, sql);
      return this;
    } finally {
      busy.set(false);
    }
  }

  private void script(long db, byte[] sql) {
    byte[] rest = sql;
    while (rest.length > 0) {
      Sqlite.Prepared prepared = Sqlite.prepare(db, rest);
      if (prepared.code() != Sqlite.OK) {
        throw SqliteState.of(db);
      }
      if (prepared.handle() != 0) {
        int code;
        do {
          code = Sqlite.step(prepared.handle());
        } while (code == Sqlite.ROW);
        int finished = Sqlite.finish(prepared.handle());
        connection.throwCallbackError();
        if (finished != Sqlite.OK) {
          throw SqliteState.of(db);
        }
      }
      rest = Arrays.copyOfRange(rest, prepared.end(), rest.length);
      if (new String(rest, StandardCharsets.UTF_8).isBlank()) {
        break;
      }
    }
  }

  @BuiltinMethod
  PyObject __iter__() {
    return this;
  }

  @BuiltinMethod
  PyObject __next__() {
    enter(true);
    try {
      PyObject early = ready.poll();
      if (early != null) {
        return handOut(early);
      }
      Statement s = statement;
      if (s == null) {
        return null;
      }
      PyObject row = columns.row(connection.textFactory());
      int code = Sqlite.step(s.handle);
      long db = connection.handle();
      if (code == Sqlite.DONE) {
        if (s.changesData) {
          rowCount = Sqlite.changes(db);
        }
        release();
      } else if (code != Sqlite.ROW) {
        release();
        connection.throwCallbackError();
        throw SqliteState.of(db);
      }
      return handOut(row);
    } finally {
      busy.set(false);
    }
  }

  private PyObject handOut(PyObject row) {
    PyObject factory = rowFactory;
    return factory == PyNone.NONE ? row : Calls.call(factory, this, row);
  }

  /** The next row, or None. */
  @BuiltinMethod
  PyObject fetchone() {
    PyObject row = __next__();
    return row == null ? PyNone.NONE : row;
  }

  /** Some of the rows that are left; as many as arraysize says by default. */
  @BuiltinMethod
  PyObject fetchmany(@Named @Unset PyObject size) {
    long count = size == null ? arraySize : unsigned(size);
    PyList rows = new PyList();
    while (rows.size() < count) {
      PyObject row = __next__();
      if (row == null) {
        break;
      }
      rows.append(row);
    }
    return rows;
  }

  private static long unsigned(PyObject value) {
    if (!(value instanceof PyInt)) {
      throw Errors.typeError(
          "'" + value.type().name() + "' object cannot be interpreted as an integer");
    }
    PyInt number = Numbers.index(value);
    if (number.signum() < 0) {
      throw Errors.valueError("value must be positive");
    }
    if (number.bigValue().bitLength() > 32) {
      throw Errors.overflowError("Value too large for uint32_t type");
    }
    return number.longValue();
  }

  /** All rows that are left. */
  @BuiltinMethod
  PyObject fetchall() {
    PyList rows = new PyList();
    for (PyObject row = __next__(); row != null; row = __next__()) {
      rows.append(row);
    }
    return rows;
  }

  /** DB-API asks for it; here it does nothing. */
  @BuiltinMethod
  void setinputsizes(PyObject sizes) {}

  /** DB-API asks for it; here it does nothing. */
  @BuiltinMethod
  void setoutputsize(PyObject size, @Default("None") PyObject column) {}

  /** End the use of the cursor. */
  @BuiltinMethod
  void close() {
    if (connection == null) {
      throw SqliteState.programming("Base Cursor.__init__ not called.");
    }
    if (!busy.compareAndSet(false, true)) {
      throw SqliteState.programming("Recursive use of cursors not allowed.");
    }
    try {
      connection.checkUsable();
      release();
      closed = true;
    } finally {
      busy.set(false);
    }
  }

  @BuiltinGetter
  PyObject connection() {
    return connection;
  }

  @BuiltinGetter
  PyObject description() {
    return description;
  }

  @BuiltinGetter
  PyObject lastrowid() {
    return lastRow;
  }

  @BuiltinGetter
  long rowcount() {
    return rowCount;
  }

  @BuiltinGetter
  long arraysize() {
    return arraySize;
  }

  @BuiltinSetter(name = "arraysize")
  void setArraysize(PyObject value) {
    if (value == null) {
      throw Errors.typeError("Cannot delete attribute");
    }
    arraySize = unsigned(value);
  }

  @BuiltinGetter
  PyObject row_factory() {
    return rowFactory;
  }

  @BuiltinSetter(name = "row_factory")
  void setRowFactory(PyObject value) {
    rowFactory = value == null ? PyNone.NONE : value;
  }
}
