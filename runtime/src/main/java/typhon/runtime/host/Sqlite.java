package typhon.runtime.host;

import java.nio.charset.StandardCharsets;
import typhon.runtime.host.SqliteLibrary.Function;

/** Calls of SQLite: connections, statements, columns and parameters. Handles are addresses. */
public final class Sqlite {
  public static final int OK = 0;
  public static final int ROW = 100;
  public static final int DONE = 101;
  public static final int INTEGER = 1;
  public static final int FLOAT = 2;
  public static final int TEXT = 3;
  public static final int BLOB = 4;
  public static final int NULL = 5;

  /** SQLite is to copy what it gets. */
  private static final long TRANSIENT = -1;

  private static final Function OPEN = new Function("open_v2");
  private static final Function CLOSE = new Function("close_v2");
  private static final Function EXTENDED = new Function("extended_result_codes");
  private static final Function ERROR_CODE = new Function("extended_errcode");
  private static final Function MESSAGE = new Function("errmsg");
  private static final Function CODE_TEXT = new Function("errstr");
  private static final Function BUSY_TIMEOUT = new Function("busy_timeout");
  private static final Function AUTOCOMMIT = new Function("get_autocommit");
  private static final Function CHANGES = new Function("changes");
  private static final Function TOTAL_CHANGES = new Function("total_changes");
  private static final Function LAST_ROW = new Function("last_insert_rowid");
  private static final Function INTERRUPT = new Function("interrupt");
  private static final Function LIMIT = new Function("limit");
  private static final Function CONFIG = new Function("db_config");
  private static final Function COMPLETE = new Function("complete");
  private static final Function VERSION = new Function("libversion");
  private static final Function PREPARE = new Function("prepare_v2");
  private static final Function FINALIZE = new Function("finalize");
  private static final Function STEP = new Function("step");
  private static final Function RESET = new Function("reset");
  private static final Function CLEAR = new Function("clear_bindings");
  private static final Function READ_ONLY = new Function("stmt_readonly");
  private static final Function PARAMETERS = new Function("bind_parameter_count");
  private static final Function PARAMETER_NAME = new Function("bind_parameter_name");
  private static final Function BIND_NULL = new Function("bind_null");
  private static final Function BIND_LONG = new Function("bind_int64");
  private static final Function BIND_TEXT = new Function("bind_text");
  private static final Function BIND_BLOB = new Function("bind_blob");
  private static final Function COLUMNS = new Function("column_count");
  private static final Function DATA_COUNT = new Function("data_count");
  private static final Function COLUMN_NAME = new Function("column_name");
  private static final Function COLUMN_DECLARED = new Function("column_decltype");
  private static final Function COLUMN_TYPE = new Function("column_type");
  private static final Function COLUMN_LONG = new Function("column_int64");
  private static final Function COLUMN_TEXT = new Function("column_text");
  private static final Function COLUMN_BLOB = new Function("column_blob");
  private static final Function COLUMN_BYTES = new Function("column_bytes");

  private Sqlite() {}

  /** A handle, 0 if there is none, and what SQLite said. */
  public record Opened(int code, long handle) {}

  /** A statement, 0 if the text holds none, and where the text goes on. */
  public record Prepared(int code, long handle, int end) {}

  public static boolean isPresent() {
    return SqliteLibrary.isPresent();
  }

  public static String version() {
    return text(VERSION.call());
  }

  static String text(long address) {
    byte[] bytes = Libc.string(address);
    return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
  }

  static byte[] copy(long address, int length) {
    byte[] bytes = new byte[length];
    if (length > 0) {
      Libc.view(address, length).get(bytes);
    }
    return bytes;
  }

  public static Opened open(byte[] path, int flags) {
    try (NativeScope scope = new NativeScope()) {
      NativeScope.Block handle = scope.block(Long.BYTES);
      int code = OPEN.callInt(scope.string(path), handle.address, flags, 0);
      long db = handle.getLong(0);
      if (db != 0) {
        EXTENDED.call(db, 1);
      }
      return new Opened(code, db);
    }
  }

  public static int close(long db) {
    return CLOSE.callInt(db);
  }

  public static int errorCode(long db) {
    return ERROR_CODE.callInt(db);
  }

  public static String message(long db) {
    return text(MESSAGE.call(db));
  }

  public static String codeText(int code) {
    return text(CODE_TEXT.call(code));
  }

  public static void busyTimeout(long db, int milliseconds) {
    BUSY_TIMEOUT.call(db, milliseconds);
  }

  public static boolean inTransaction(long db) {
    return AUTOCOMMIT.callInt(db) == 0;
  }

  public static int changes(long db) {
    return CHANGES.callInt(db);
  }

  public static int totalChanges(long db) {
    return TOTAL_CHANGES.callInt(db);
  }

  public static long lastRow(long db) {
    return LAST_ROW.call(db);
  }

  public static void interrupt(long db) {
    INTERRUPT.call(db);
  }

  public static int limit(long db, int category, int value) {
    return LIMIT.callInt(db, category, value);
  }

  /** Sets (1, 0) or asks (-1); the code and what holds now. */
  public static int[] config(long db, int option, int value) {
    try (NativeScope scope = new NativeScope()) {
      NativeScope.Block now = scope.block(Integer.BYTES);
      int code = CONFIG.callInt(db, option, value, now.address);
      return new int[] {code, now.getInt(0)};
    }
  }

  public static boolean isComplete(byte[] sql) {
    try (NativeScope scope = new NativeScope()) {
      return COMPLETE.callInt(scope.string(sql)) != 0;
    }
  }

  /** Compiles the first statement of a text. */
  public static Prepared prepare(long db, byte[] sql) {
    try (NativeScope scope = new NativeScope()) {
      NativeScope.Block out = scope.block(2 * Long.BYTES);
      long text = scope.string(sql);
      int code = PREPARE.callInt(db, text, sql.length + 1, out.address, out.address + Long.BYTES);
      long tail = out.getLong(Long.BYTES);
      return new Prepared(code, out.getLong(0), tail == 0 ? sql.length : (int) (tail - text));
    }
  }

  public static int finish(long statement) {
    return FINALIZE.callInt(statement);
  }

  public static int step(long statement) {
    return STEP.callInt(statement);
  }

  public static int reset(long statement) {
    return RESET.callInt(statement);
  }

  public static void clear(long statement) {
    CLEAR.call(statement);
  }

  public static boolean isReadOnly(long statement) {
    return READ_ONLY.callInt(statement) != 0;
  }

  public static int parameters(long statement) {
    return PARAMETERS.callInt(statement);
  }

  /** From 1; null for one without a name. */
  public static String parameterName(long statement, int index) {
    return text(PARAMETER_NAME.call(statement, index));
  }

  public static int bindNull(long statement, int index) {
    return BIND_NULL.callInt(statement, index);
  }

  public static int bindLong(long statement, int index, long value) {
    return BIND_LONG.callInt(statement, index, value);
  }

  public static int bindDouble(long statement, int index, double value) {
    return SqliteLibrary.Doubles.bind(statement, index, value);
  }

  public static int bindText(long statement, int index, byte[] value) {
    try (NativeScope scope = new NativeScope()) {
      long text = scope.bytes(value, 0, value.length);
      return BIND_TEXT.callInt(statement, index, text, value.length, TRANSIENT);
    }
  }

  public static int bindBlob(long statement, int index, byte[] value) {
    try (NativeScope scope = new NativeScope()) {
      long bytes = scope.bytes(value, 0, value.length);
      return BIND_BLOB.callInt(statement, index, bytes, value.length, TRANSIENT);
    }
  }

  public static int columns(long statement) {
    return COLUMNS.callInt(statement);
  }

  public static int dataCount(long statement) {
    return DATA_COUNT.callInt(statement);
  }

  public static byte[] columnName(long statement, int column) {
    return Libc.string(COLUMN_NAME.call(statement, column));
  }

  public static String columnDeclared(long statement, int column) {
    return text(COLUMN_DECLARED.call(statement, column));
  }

  public static int columnType(long statement, int column) {
    return COLUMN_TYPE.callInt(statement, column);
  }

  public static long columnLong(long statement, int column) {
    return COLUMN_LONG.call(statement, column);
  }

  public static double columnDouble(long statement, int column) {
    return SqliteLibrary.Doubles.column(statement, column);
  }

  public static byte[] columnText(long statement, int column) {
    long text = COLUMN_TEXT.call(statement, column);
    return copy(text, text == 0 ? 0 : COLUMN_BYTES.callInt(statement, column));
  }

  public static byte[] columnBlob(long statement, int column) {
    long bytes = COLUMN_BLOB.call(statement, column);
    return copy(bytes, bytes == 0 ? 0 : COLUMN_BYTES.callInt(statement, column));
  }
}
