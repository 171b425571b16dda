package typhon.stdlib._sqlite3;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import typhon.runtime.error.Errors;
import typhon.runtime.host.Sqlite;
import typhon.runtime.object.PyStr;

/**
 * A compiled statement. One cursor uses it at a time.
 *
 * <p>Thread rule: {@code inUse} is taken by compare-and-set; the rest is its user's.
 */
final class Statement {
  private static final int MAX_LENGTH = 1;

  final long handle;
  final boolean changesData;
  final boolean isReadOnly;
  final AtomicBoolean inUse = new AtomicBoolean();

  /** Its rows are read at once: such statements are often run for their effect alone. */
  final boolean isPragma;

  private boolean finished;

  private Statement(long handle, boolean changesData, boolean isPragma) {
    this.isPragma = isPragma;
    this.handle = handle;
    this.changesData = changesData;
    this.isReadOnly = Sqlite.isReadOnly(handle);
  }

  /** Null for a text without a statement. */
  static Statement compile(long db, PyStr sql) {
    byte[] bytes = Utf8.encode(sql);
    if (bytes.length > Sqlite.limit(db, MAX_LENGTH, -1)) {
      throw Errors.of(SqliteState.current().dataError, "query string is too large");
    }
    for (byte b : bytes) {
      if (b == 0) {
        throw SqliteState.programming("the query contains a null character");
      }
    }
    Sqlite.Prepared prepared = Sqlite.prepare(db, bytes);
    if (prepared.code() != Sqlite.OK) {
      throw SqliteState.of(db);
    }
    String rest =
        new String(bytes, prepared.end(), bytes.length - prepared.end(), StandardCharsets.UTF_8);
    if (SqlText.start(rest) < rest.length()) {
      Sqlite.finish(prepared.handle());
      throw SqliteState.programming("You can only execute one statement at a time.");
    }
    return prepared.handle() == 0
        ? null
        : new Statement(prepared.handle(), changesData(sql.toString()), isPragma(sql.toString()));
  }

  private static String firstLetters(String sql) {
    String start = sql.substring(SqlText.start(sql));
    return start.substring(0, Math.min(7, start.length())).toUpperCase(Locale.ROOT);
  }

  private static boolean isPragma(String sql) {
    return firstLetters(sql).startsWith("PRAGMA");
  }

  private static boolean changesData(String sql) {
    String word = firstLetters(sql);
    return word.startsWith("INSERT")
        || word.startsWith("UPDATE")
        || word.startsWith("DELETE")
        || word.startsWith("REPLACE");
  }

  void reset() {
    if (!finished) {
      Sqlite.reset(handle);
    }
  }

  void finish() {
    if (!finished) {
      finished = true;
      Sqlite.finish(handle);
    }
  }
}
