package typhon.stdlib._sqlite3;

import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinMethods;
import typhon.annotations.Default;
import typhon.annotations.KeywordOnly;
import typhon.annotations.Named;
import typhon.runtime.error.Errors;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.host.Sqlite;
import typhon.runtime.host.SqliteCallbacks;
import typhon.runtime.host.SqliteStorage;
import typhon.runtime.object.Buffers;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Numbers;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.SpecialMethod;

/** What a connection can do besides running statements. */
@BuiltinMethods(PyConnection.class)
final class ConnectionMethods {
  private static final int BUSY = 5;
  private static final int LOCKED = 6;

  private ConnectionMethods() {}

  /** Make a Python callable a function of SQL. */
  @BuiltinMethod
  static void create_function(
      PyConnection self,
      @Named PyStr name,
      @Named int narg,
      @Named PyObject func,
      @KeywordOnly @Default("False") boolean deterministic) {
    self.checkUsable();
    int code =
        self.callbacks()
            .createFunction(
                Utf8.encode(name),
                narg,
                deterministic,
                func == PyNone.NONE ? null : self.hooks().function(func));
    if (code != Sqlite.OK) {
      throw SqliteState.operational("Error creating function");
    }
  }

  /** Make a Python class an aggregate of SQL. */
  @BuiltinMethod
  static void create_aggregate(
      PyConnection self, @Named PyStr name, @Named int n_arg, @Named PyObject aggregate_class) {
    self.checkUsable();
    ConnectionCallbacks hooks = self.hooks();
    int code =
        aggregate_class == PyNone.NONE
            ? self.callbacks().createFunction(Utf8.encode(name), n_arg, false, null)
            : self.callbacks()
                .createAggregate(
                    Utf8.encode(name),
                    n_arg,
                    hooks.step(aggregate_class, "step"),
                    hooks.finish(aggregate_class, "finalize", true));
    if (code != Sqlite.OK) {
      throw SqliteState.operational("Error creating aggregate");
    }
  }

  /** Make an aggregate that can also be used as a window function. */
  @BuiltinMethod
  static void create_window_function(
      PyConnection self, PyStr name, int num_params, PyObject aggregate_class) {
    self.checkUsable();
    if (!SqliteCallbacks.hasWindows()) {
      throw Errors.of(
          SqliteState.current().notSupportedError,
          "create_window_function() requires SQLite 3.25.0 or higher");
    }
    ConnectionCallbacks hooks = self.hooks();
    int code =
        aggregate_class == PyNone.NONE
            ? self.callbacks().createWindow(Utf8.encode(name), num_params, null, null, null, null)
            : self.callbacks()
                .createWindow(
                    Utf8.encode(name),
                    num_params,
                    hooks.step(aggregate_class, "step"),
                    hooks.finish(aggregate_class, "finalize", true),
                    hooks.finish(aggregate_class, "value", false),
                    hooks.step(aggregate_class, "inverse"));
    if (code != Sqlite.OK) {
      throw SqliteState.of(self.handle());
    }
  }

  /** Let a callable say how texts are ordered. */
  @BuiltinMethod
  static void create_collation(PyConnection self, PyStr name, PyObject callback) {
    self.checkUsable();
    if (callback != PyNone.NONE && callback.type().special(SpecialMethod.CALL) == null) {
      throw Errors.typeError("parameter must be callable");
    }
    int code =
        self.callbacks()
            .createCollation(
                Utf8.encode(name),
                callback == PyNone.NONE ? null : self.hooks().collation(callback));
    if (code != Sqlite.OK) {
      throw SqliteState.of(self.handle());
    }
  }

  /** Have a callable asked whether each action is allowed. */
  @BuiltinMethod
  static void set_authorizer(PyConnection self, PyObject authorizer_callback) {
    self.checkUsable();
    int code =
        self.callbacks()
            .setAuthorizer(
                authorizer_callback == PyNone.NONE
                    ? null
                    : self.hooks().authorizer(authorizer_callback));
    if (code != Sqlite.OK) {
      throw SqliteState.operational("Error setting authorizer callback");
    }
  }

  /**
   * Have a callable asked now and then, after n instructions of SQLite's machine, whether to go on.
   */
  @BuiltinMethod
  static void set_progress_handler(PyConnection self, PyObject progress_handler, @Named int n) {
    self.checkUsable();
    self.callbacks()
        .setProgress(
            progress_handler == PyNone.NONE ? 0 : n,
            progress_handler == PyNone.NONE ? null : self.hooks().progress(progress_handler));
  }

  /** Have a callable told the text of every statement that is run. */
  @BuiltinMethod
  static void set_trace_callback(PyConnection self, PyObject trace_callback) {
    self.checkUsable();
    self.callbacks()
        .setTrace(trace_callback == PyNone.NONE ? null : self.hooks().trace(trace_callback));
  }

  /** Stop what the connection is doing. */
  @BuiltinMethod
  static void interrupt(PyConnection self) {
    self.checkOpen();
    Sqlite.interrupt(self.handle());
  }

  /** An iterator over statements that would make the database again. */
  @BuiltinMethod
  static PyObject iterdump(PyConnection self, @KeywordOnly @Default("None") PyObject filter) {
    self.checkOpen();
    PyObject module = ThreadState.current().interpreter.importModule("sqlite3.dump");
    PyObject function = Objects.getAttribute(module, PyStr.intern("_iterdump"));
    PyDict keywords = PyDict.of(PyStr.intern("filter"), filter);
    return Calls.call(ThreadState.current(), function, new PyObject[] {self}, keywords);
  }

  /** Copy the database to another connection, page by page. */
  // CPython: Modules/_sqlite/connection.c pysqlite_connection_backup_impl
  @BuiltinMethod
  static void backup(
      PyConnection self,
      @Named PyConnection target,
      @KeywordOnly @Default("-1") int pages,
      @KeywordOnly @Default("None") PyObject progress,
      @KeywordOnly @Default("'main'") PyStr name,
      @KeywordOnly @Default("0.25") double sleep) {
    self.checkUsable();
    target.checkUsable();
    if (target == self) {
      throw Errors.valueError("target cannot be the same connection instance");
    }
    if (progress != PyNone.NONE && progress.type().special(SpecialMethod.CALL) == null) {
      throw Errors.typeError("progress argument must be a callable");
    }
    int count = pages == 0 ? -1 : pages;
    long backup = SqliteStorage.startBackup(target.handle(), self.handle(), Utf8.encode(name));
    if (backup == 0) {
      throw SqliteState.of(target.handle());
    }
    int code = steps(backup, count, progress, sleep);
    int end = SqliteStorage.finishBackup(backup);
    if (end != Sqlite.OK) {
      throw SqliteState.of(end, Sqlite.message(target.handle()));
    }
    if (code != Sqlite.DONE) {
      throw SqliteState.of(code, Sqlite.codeText(code));
    }
  }

  private static int steps(long backup, int pages, PyObject progress, double sleep) {
    int code;
    do {
      code = SqliteStorage.stepBackup(backup, pages);
      if (progress != PyNone.NONE) {
        try {
          Calls.call(
              progress,
              PyInt.of(code),
              PyInt.of(SqliteStorage.backupRemaining(backup)),
              PyInt.of(SqliteStorage.backupPages(backup)));
        } catch (RuntimeException e) {
          SqliteStorage.finishBackup(backup);
          throw e;
        }
      }
      if (code == BUSY || code == LOCKED) {
        PyObject time = ThreadState.current().interpreter.importModule("time");
        Calls.method(time, PyStr.intern("sleep"), typhon.runtime.object.PyFloat.of(sleep));
      }
    } while (code == Sqlite.OK || code == BUSY || code == LOCKED);
    return code;
  }

  /** Open a blob for reading and writing in place. */
  @BuiltinMethod
  static PyObject blobopen(
      PyConnection self,
      PyStr table,
      PyStr column,
      PyObject row,
      @KeywordOnly @Default("False") boolean readonly,
      @KeywordOnly @Default("'main'") PyStr name) {
    self.checkUsable();
    PyInt number = Numbers.index(row);
    if (!number.fitsLong()) {
      throw Errors.overflowError("Python int too large to convert to SQLite INTEGER");
    }
    Sqlite.Opened opened =
        SqliteStorage.openBlob(
            self.handle(),
            Utf8.encode(name),
            Utf8.encode(table),
            Utf8.encode(column),
            number.longValue(),
            !readonly);
    if (opened.code() != Sqlite.OK) {
      throw SqliteState.of(self.handle());
    }
    PyBlob blob = new PyBlob(self, opened.handle());
    self.register(blob);
    return blob;
  }

  /** The database as it would stand in a file, as bytes. */
  @BuiltinMethod
  static PyObject serialize(PyConnection self, @KeywordOnly @Default("'main'") PyStr name) {
    self.checkUsable();
    byte[] image = SqliteStorage.serialize(self.handle(), Utf8.encode(name));
    if (image == null) {
      throw SqliteState.operational("unable to serialize '" + name + "'");
    }
    return PyBytes.of(image);
  }

  /** Replace the database by one that serialize() gave. */
  @BuiltinMethod
  static void deserialize(
      PyConnection self, PyObject data, @KeywordOnly @Default("'main'") PyStr name) {
    byte[] image = data instanceof PyStr s ? Utf8.encode(s) : Buffers.bytesOf(data);
    self.checkUsable();
    int code = SqliteStorage.deserialize(self.handle(), Utf8.encode(name), image);
    if (code != Sqlite.OK) {
      throw SqliteState.of(self.handle());
    }
  }

  /** Set one of the limits; returns what held before. */
  @BuiltinMethod
  static int setlimit(PyConnection self, int category, int limit) {
    self.checkUsable();
    int before = Sqlite.limit(self.handle(), category, limit);
    if (before < 0) {
      throw SqliteState.programming("'category' is out of bounds");
    }
    return before;
  }

  /** What one of the limits is. */
  @BuiltinMethod
  static int getlimit(PyConnection self, int category) {
    return setlimit(self, category, -1);
  }

  /** Switch an option of the connection on or off. */
  @BuiltinMethod
  static void setconfig(PyConnection self, int op, @Default("True") boolean enable) {
    int[] result = config(self, op, enable ? 1 : 0);
    if (result[1] != (enable ? 1 : 0)) {
      throw SqliteState.operational("Unable to set config");
    }
  }

  /** Whether an option of the connection is on. */
  @BuiltinMethod
  static boolean getconfig(PyConnection self, int op) {
    return config(self, op, -1)[1] != 0;
  }

  private static int[] config(PyConnection self, int op, int value) {
    self.checkUsable();
    if (op < 1002 || op > 1017) {
      throw Errors.valueError("unknown config 'op': " + op);
    }
    int[] result = Sqlite.config(self.handle(), op, value);
    if (result[0] != Sqlite.OK) {
      throw SqliteState.of(self.handle());
    }
    return result;
  }
}
