package typhon.stdlib._sqlite3;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinSetter;
import typhon.annotations.BuiltinType;
import typhon.annotations.Default;
import typhon.annotations.KeywordOnly;
import typhon.annotations.Keywords;
import typhon.annotations.Named;
import typhon.annotations.Unset;
import typhon.runtime.error.Errors;
import typhon.runtime.error.PyException;
import typhon.runtime.frame.Audit;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.host.Sqlite;
import typhon.runtime.host.SqliteCallbacks;
import typhon.runtime.object.PyBool;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Calls;
import typhon.runtime.type.PyType;
import typhon.stdlib.system.SystemText;

/**
 * An open database.
 *
 * <p>Thread rule: SQLite serialises its calls; lists and caches of ours are locked by themselves,
 * never while Python code runs; settings are volatile.
 */
// CPython: Modules/_sqlite/connection.c
@BuiltinType(name = "Connection", module = "sqlite3", subclassable = true, weakReferable = true)
public class PyConnection extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyConnectionTable());

  static final int LEGACY = -1;
  private static final int READ_WRITE_CREATE = 6;
  private static final int URI = 0x40;
  private static final PyStr OS = PyStr.intern("fspath");

  private volatile long db;
  private volatile boolean initialized;
  private volatile SqliteCallbacks callbacks;
  private volatile Thread owner;
  private volatile boolean checksThread;
  private volatile int detectTypes;
  private volatile String isolationLevel = "";
  private volatile int autocommit = LEGACY;
  private volatile PyObject rowFactory = PyNone.NONE;
  private volatile PyObject textFactory = PyStr.TYPE;
  private volatile int cacheSize;

  /** Least recently used first. */
  private final Map<PyStr, Statement> cache = new LinkedHashMap<>(16, 0.75f, true);

  private final List<Statement> statements = new ArrayList<>();
  private final List<WeakReference<PyCursor>> cursors = new ArrayList<>();
  private final List<WeakReference<PyBlob>> blobs = new ArrayList<>();
  private final ConnectionCallbacks hooks = new ConnectionCallbacks();

  PyConnection() {}

  @BuiltinNew
  static PyObject __new__(PyType type, PyObject[] args, @Keywords PyDict keywords) {
    return type == TYPE ? new PyConnection() : new PyConnectionSub(type);
  }

  @BuiltinMethod
  void __init__(
      @Named PyObject database,
      @Named @Default("5.0") double timeout,
      @Named @Default("0") int detect_types,
      @Named @Default("''") PyObject isolation_level,
      @Named @Default("True") boolean check_same_thread,
      @Named @Unset PyObject factory,
      @Named @Default("128") int cached_statements,
      @Named @Default("False") boolean uri,
      @KeywordOnly @Unset PyObject autocommit) {
    Audit.event("sqlite3.connect", database);
    byte[] path = SystemText.encode(path(database));
    String level = Isolation.level(isolation_level);
    int mode = autocommit == null ? LEGACY : Isolation.autocommit(autocommit);
    if (initialized) {
      initialized = false;
      closeNow();
    }
    Sqlite.Opened opened = Sqlite.open(path, READ_WRITE_CREATE | (uri ? URI : 0));
    if (opened.code() != Sqlite.OK) {
      PyException e =
          opened.handle() == 0 ? Errors.memoryError("") : SqliteState.of(opened.handle());
      Sqlite.close(opened.handle());
      throw e;
    }
    Sqlite.busyTimeout(opened.handle(), (int) (timeout * 1000));
    db = opened.handle();
    callbacks = new SqliteCallbacks(db);
    owner = Thread.currentThread();
    checksThread = check_same_thread;
    detectTypes = detect_types;
    isolationLevel = level;
    cacheSize = cached_statements;
    this.autocommit = mode;
    initialized = true;
    if (mode == 0) {
      execute("BEGIN");
    }
    Audit.event("sqlite3.connect/handle", this);
  }

  private static PyObject path(PyObject database) {
    PyObject os = ThreadState.current().interpreter.importModule("os");
    return Calls.method(os, OS, database);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  long handle() {
    return db;
  }

  SqliteCallbacks callbacks() {
    return callbacks;
  }

  ConnectionCallbacks hooks() {
    return hooks;
  }

  int detectTypes() {
    return detectTypes;
  }

  PyObject textFactory() {
    return textFactory;
  }

  void checkThread() {
    if (checksThread && initialized && Thread.currentThread() != owner) {
      throw SqliteState.programming(
          "SQLite objects created in a thread can only be used in that same thread. The object "
              + "was created in thread id "
              + owner.threadId()
              + " and this is thread id "
              + Thread.currentThread().threadId()
              + ".");
    }
  }

  void checkOpen() {
    if (!initialized) {
      throw SqliteState.programming("Base Connection.__init__ not called.");
    }
    if (db == 0) {
      throw SqliteState.programming("Cannot operate on a closed database.");
    }
  }

  void checkUsable() {
    checkThread();
    checkOpen();
  }

  /** An exception of a callback is raised where Python goes on. */
  void throwCallbackError() {
    hooks.throwPending();
  }

  void register(PyCursor cursor) {
    synchronized (cursors) {
      cursors.removeIf(c -> c.get() == null);
      cursors.add(new WeakReference<>(cursor));
    }
  }

  void register(PyBlob blob) {
    synchronized (blobs) {
      blobs.removeIf(b -> b.get() == null);
      blobs.add(new WeakReference<>(blob));
    }
  }

  /** A statement for one cursor; null for a text without one. */
  Statement statement(PyStr sql) {
    synchronized (cache) {
      Statement cached = cache.get(sql);
      if (cached != null && cached.inUse.compareAndSet(false, true)) {
        return cached;
      }
    }
    Statement made = Statement.compile(db, sql);
    hooks.throwPending();
    if (made == null) {
      return null;
    }
    made.inUse.set(true);
    synchronized (cache) {
      statements.add(made);
      if (cacheSize > 0) {
        cache.put(sql.exact(), made);
        dropEldest();
      }
    }
    return made;
  }

  private void dropEldest() {
    var eldest = cache.entrySet().iterator();
    while (cache.size() > cacheSize && eldest.hasNext()) {
      Statement old = eldest.next().getValue();
      eldest.remove();
      if (old.inUse.compareAndSet(false, true)) {
        statements.remove(old);
        old.finish();
      }
    }
  }

  /** Before a statement that changes data a transaction begins, in the old mode. */
  void beginIfNeeded(Statement statement) {
    if (autocommit == LEGACY
        && isolationLevel != null
        && statement.changesData
        && !Sqlite.inTransaction(db)) {
      execute("BEGIN " + isolationLevel);
    }
  }

  void commitBeforeScript() {
    if (autocommit == LEGACY && Sqlite.inTransaction(db)) {
      execute("COMMIT");
    }
  }

  private void execute(String sql) {
    Sqlite.Prepared prepared = Sqlite.prepare(db, Utf8.of(sql));
    if (prepared.code() != Sqlite.OK) {
      hooks.throwPending();
      throw SqliteState.of(db);
    }
    Sqlite.step(prepared.handle());
    int code = Sqlite.finish(prepared.handle());
    hooks.throwPending();
    if (code != Sqlite.OK) {
      throw SqliteState.of(db);
    }
  }

  /** Make a cursor of this connection. */
  @BuiltinMethod
  PyObject cursor(@Named @Unset PyObject factory) {
    checkUsable();
    PyObject made = Calls.call(factory == null ? PyCursor.TYPE : factory, this);
    if (!(made instanceof PyCursor cursor)) {
      throw Errors.typeError("factory must return a cursor, not " + made.type().name());
    }
    if (rowFactory != PyNone.NONE) {
      cursor.setRowFactory(rowFactory);
    }
    return cursor;
  }

  /** Make what was changed last. */
  @BuiltinMethod
  void commit() {
    checkUsable();
    if (autocommit == LEGACY) {
      if (Sqlite.inTransaction(db)) {
        execute("COMMIT");
      }
    } else if (autocommit == 0) {
      execute("COMMIT");
      execute("BEGIN");
    }
  }

  /** Undo what was changed since the transaction began. */
  @BuiltinMethod
  void rollback() {
    checkUsable();
    if (autocommit == LEGACY) {
      if (Sqlite.inTransaction(db)) {
        execute("ROLLBACK");
      }
    } else if (autocommit == 0) {
      execute("ROLLBACK");
      execute("BEGIN");
    }
  }

  /** End the connection; what was not committed is lost. */
  @BuiltinMethod
  void close() {
    checkThread();
    if (!initialized) {
      throw SqliteState.programming("Base Connection.__init__ not called.");
    }
    if (db == 0) {
      return;
    }
    if (autocommit == 0 && Sqlite.inTransaction(db)) {
      execute("ROLLBACK");
    }
    closeNow();
  }

  private void closeNow() {
    closeBlobs();
    resetCursors();
    synchronized (cache) {
      statements.forEach(Statement::finish);
      statements.clear();
      cache.clear();
    }
    long old = db;
    db = 0;
    if (old != 0) {
      Sqlite.close(old);
      callbacks.close();
    }
  }

  private void resetCursors() {
    List<WeakReference<PyCursor>> all;
    synchronized (cursors) {
      all = new ArrayList<>(cursors);
    }
    for (WeakReference<PyCursor> c : all) {
      PyCursor cursor = c.get();
      if (cursor != null) {
        cursor.reset();
      }
    }
  }

  private void closeBlobs() {
    List<WeakReference<PyBlob>> all;
    synchronized (blobs) {
      all = new ArrayList<>(blobs);
    }
    for (WeakReference<PyBlob> b : all) {
      PyBlob blob = b.get();
      if (blob != null) {
        blob.closeNow();
      }
    }
  }

  /** Run one statement on a new cursor. */
  @BuiltinMethod
  PyObject execute(PyStr sql, @Unset PyObject parameters) {
    PyObject cursor = Calls.method(this, PyStr.intern("cursor"));
    return parameters == null
        ? Calls.method(cursor, PyStr.intern("execute"), sql)
        : Calls.method(cursor, PyStr.intern("execute"), sql, parameters);
  }

  /** Run one statement for each set of parameters, on a new cursor. */
  @BuiltinMethod
  PyObject executemany(PyStr sql, PyObject parameters) {
    PyObject cursor = Calls.method(this, PyStr.intern("cursor"));
    return Calls.method(cursor, PyStr.intern("executemany"), sql, parameters);
  }

  /** Run all statements of a text on a new cursor. */
  @BuiltinMethod
  PyObject executescript(PyObject sql_script) {
    PyObject cursor = Calls.method(this, PyStr.intern("cursor"));
    return Calls.method(cursor, PyStr.intern("executescript"), sql_script);
  }

  @BuiltinMethod
  PyObject __enter__() {
    checkUsable();
    return this;
  }

  @BuiltinMethod
  boolean __exit__(PyObject exc_type, PyObject exc_value, PyObject exc_tb) {
    if (exc_type != PyNone.NONE) {
      Calls.method(this, PyStr.intern("rollback"));
      return false;
    }
    try {
      Calls.method(this, PyStr.intern("commit"));
    } catch (PyException e) {
      Calls.method(this, PyStr.intern("rollback"));
      throw e;
    }
    return false;
  }

  /** Compiles a statement, to see whether it is right. */
  @BuiltinMethod
  PyObject __call__(PyObject... args) {
    checkUsable();
    if (args.length != 1) {
      throw Errors.typeError("expected 1 argument, got " + args.length);
    }
    if (!(args[0] instanceof PyStr text)) {
      throw Errors.typeError("argument 1 must be str, not " + args[0].type().name());
    }
    Statement made = statement(text);
    if (made == null) {
      return PyNone.NONE;
    }
    made.inUse.set(false);
    return new PyStatement();
  }

  @BuiltinGetter
  PyObject row_factory() {
    return rowFactory;
  }

  @BuiltinSetter(name = "row_factory")
  void setRowFactory(PyObject value) {
    rowFactory = value == null ? PyNone.NONE : value;
  }

  @BuiltinGetter
  PyObject text_factory() {
    return textFactory;
  }

  @BuiltinSetter(name = "text_factory")
  void setTextFactory(PyObject value) {
    textFactory = value == null ? PyStr.TYPE : value;
  }

  @BuiltinGetter
  PyObject isolation_level() {
    checkOpen();
    String level = isolationLevel;
    return level == null ? PyNone.NONE : PyStr.of(level);
  }

  @BuiltinSetter(name = "isolation_level")
  void setIsolationLevel(PyObject value) {
    if (value == null) {
      throw Errors.attributeError("cannot delete attribute");
    }
    if (value == PyNone.NONE) {
      isolationLevel = null;
      // What was done so far is to stay.
      checkUsable();
      if (Sqlite.inTransaction(db)) {
        execute("COMMIT");
      }
      return;
    }
    isolationLevel = Isolation.level(value);
  }

  @BuiltinGetter
  PyObject total_changes() {
    checkUsable();
    return PyInt.of(Sqlite.totalChanges(db));
  }

  @BuiltinGetter
  PyObject in_transaction() {
    checkOpen();
    return PyBool.of(Sqlite.inTransaction(db));
  }

  @BuiltinGetter
  PyObject autocommit() {
    checkUsable();
    return autocommit == LEGACY ? PyInt.of(LEGACY) : PyBool.of(autocommit == 1);
  }

  @BuiltinSetter(name = "autocommit")
  void setAutocommit(PyObject value) {
    checkUsable();
    int mode = Isolation.autocommit(value);
    if (mode == 1 && Sqlite.inTransaction(db)) {
      execute("COMMIT");
    } else if (mode == 0 && !Sqlite.inTransaction(db)) {
      execute("BEGIN");
    }
    autocommit = mode;
  }

  @BuiltinGetter
  PyObject Warning() {
    return SqliteState.current().warning;
  }

  @BuiltinGetter
  PyObject Error() {
    return SqliteState.current().error;
  }

  @BuiltinGetter
  PyObject InterfaceError() {
    return SqliteState.current().interfaceError;
  }

  @BuiltinGetter
  PyObject DatabaseError() {
    return SqliteState.current().databaseError;
  }

  @BuiltinGetter
  PyObject DataError() {
    return SqliteState.current().dataError;
  }

  @BuiltinGetter
  PyObject OperationalError() {
    return SqliteState.current().operationalError;
  }

  @BuiltinGetter
  PyObject IntegrityError() {
    return SqliteState.current().integrityError;
  }

  @BuiltinGetter
  PyObject InternalError() {
    return SqliteState.current().internalError;
  }

  @BuiltinGetter
  PyObject ProgrammingError() {
    return SqliteState.current().programmingError;
  }

  @BuiltinGetter
  PyObject NotSupportedError() {
    return SqliteState.current().notSupportedError;
  }
}
