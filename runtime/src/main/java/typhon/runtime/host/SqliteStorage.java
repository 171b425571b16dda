package typhon.runtime.host;

import typhon.runtime.host.SqliteLibrary.Function;

/** Calls of SQLite for blobs, backups and images of databases. */
public final class SqliteStorage {
  private static final Function BLOB_OPEN = new Function("blob_open");
  private static final Function BLOB_CLOSE = new Function("blob_close");
  private static final Function BLOB_BYTES = new Function("blob_bytes");
  private static final Function BLOB_READ = new Function("blob_read");
  private static final Function BLOB_WRITE = new Function("blob_write");
  private static final Function BACKUP_INIT = new Function("backup_init");
  private static final Function BACKUP_STEP = new Function("backup_step");
  private static final Function BACKUP_FINISH = new Function("backup_finish");
  private static final Function BACKUP_REMAINING = new Function("backup_remaining");
  private static final Function BACKUP_PAGES = new Function("backup_pagecount");
  private static final Function SERIALIZE = new Function("serialize");
  private static final Function DESERIALIZE = new Function("deserialize");
  private static final Function MALLOC = new Function("malloc64");
  private static final Function FREE = new Function("free");

  private static final int FREE_ON_CLOSE = 1;
  private static final int RESIZEABLE = 2;
  private static final int NO_COPY = 1;

  private SqliteStorage() {}

  public static Sqlite.Opened openBlob(
      long db, byte[] schema, byte[] table, byte[] column, long row, boolean writable) {
    try (NativeScope scope = new NativeScope()) {
      NativeScope.Block handle = scope.block(Long.BYTES);
      int code =
          BLOB_OPEN.callInt(
              db,
              scope.string(schema),
              scope.string(table),
              scope.string(column),
              row,
              writable ? 1 : 0,
              handle.address);
      return new Sqlite.Opened(code, handle.getLong(0));
    }
  }

  public static void closeBlob(long blob) {
    BLOB_CLOSE.call(blob);
  }

  public static int blobSize(long blob) {
    return BLOB_BYTES.callInt(blob);
  }

  public static int readBlob(long blob, byte[] target, int offset) {
    try (NativeScope scope = new NativeScope()) {
      NativeScope.Block block = scope.block(target.length);
      int code = BLOB_READ.callInt(blob, block.address, target.length, offset);
      block.copyTo(target, 0, target.length);
      return code;
    }
  }

  public static int writeBlob(long blob, byte[] source, int offset) {
    try (NativeScope scope = new NativeScope()) {
      long bytes = scope.bytes(source, 0, source.length);
      return BLOB_WRITE.callInt(blob, bytes, source.length, offset);
    }
  }

  /** 0 if that is not possible: the target knows why. */
  public static long startBackup(long target, long source, byte[] name) {
    try (NativeScope scope = new NativeScope()) {
      return BACKUP_INIT.call(
          target, scope.string(new byte[] {'m', 'a', 'i', 'n'}), source, scope.string(name));
    }
  }

  public static int stepBackup(long backup, int pages) {
    return BACKUP_STEP.callInt(backup, pages);
  }

  public static int finishBackup(long backup) {
    return BACKUP_FINISH.callInt(backup);
  }

  public static int backupRemaining(long backup) {
    return BACKUP_REMAINING.callInt(backup);
  }

  public static int backupPages(long backup) {
    return BACKUP_PAGES.callInt(backup);
  }

  /** The database as bytes; null if there is none of that name. */
  public static byte[] serialize(long db, byte[] name) {
    try (NativeScope scope = new NativeScope()) {
      NativeScope.Block size = scope.block(Long.BYTES);
      long schema = scope.string(name);
      long shared = SERIALIZE.call(db, schema, size.address, NO_COPY);
      if (shared != 0) {
        return Sqlite.copy(shared, (int) size.getLong(0));
      }
      long image = SERIALIZE.call(db, schema, size.address, 0);
      if (image == 0) {
        return null;
      }
      byte[] bytes = Sqlite.copy(image, (int) size.getLong(0));
      FREE.call(image);
      return bytes;
    }
  }

  public static int deserialize(long db, byte[] name, byte[] image) {
    try (NativeScope scope = new NativeScope()) {
      long memory = MALLOC.call(Math.max(image.length, 1));
      Libc.view(memory, Math.max(image.length, 1)).put(image);
      return DESERIALIZE.callInt(
          db, scope.string(name), memory, image.length, image.length, FREE_ON_CLOSE | RESIZEABLE);
    }
  }
}
