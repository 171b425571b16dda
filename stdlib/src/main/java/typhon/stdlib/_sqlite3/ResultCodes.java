package typhon.stdlib._sqlite3;

import java.util.LinkedHashMap;
import java.util.Map;

/** The numbers of SQLite with their names. */
final class ResultCodes {
  private static final String RESULTS =
      """
        ABORT 4
        AUTH 23
        BUSY 5
        CANTOPEN 14
        CONSTRAINT 19
        CORRUPT 11
        DONE 101
        EMPTY 16
        ERROR 1
        FORMAT 24
        FULL 13
        INTERNAL 2
        INTERRUPT 9
        IOERR 10
        LOCKED 6
        MISMATCH 20
        MISUSE 21
        NOLFS 22
        NOMEM 7
        NOTADB 26
        NOTFOUND 12
        OK 0
        PERM 3
        PROTOCOL 15
        RANGE 25
        READONLY 8
        ROW 100
        SCHEMA 17
        TOOBIG 18
        NOTICE 27
        WARNING 28
        ABORT_ROLLBACK 516
        BUSY_RECOVERY 261
        CANTOPEN_FULLPATH 782
        CANTOPEN_ISDIR 526
        CANTOPEN_NOTEMPDIR 270
        CORRUPT_VTAB 267
        IOERR_ACCESS 3338
        IOERR_BLOCKED 2826
        IOERR_CHECKRESERVEDLOCK 3594
        IOERR_CLOSE 4106
        IOERR_DELETE 2570
        IOERR_DELETE_NOENT 5898
        IOERR_DIR_CLOSE 4362
        IOERR_DIR_FSYNC 1290
        IOERR_FSTAT 1802
        IOERR_FSYNC 1034
        IOERR_LOCK 3850
        IOERR_NOMEM 3082
        IOERR_RDLOCK 2314
        IOERR_READ 266
        IOERR_SEEK 5642
        IOERR_SHMLOCK 5130
        IOERR_SHMMAP 5386
        IOERR_SHMOPEN 4618
        IOERR_SHMSIZE 4874
        IOERR_SHORT_READ 522
        IOERR_TRUNCATE 1546
        IOERR_UNLOCK 2058
        IOERR_WRITE 778
        LOCKED_SHAREDCACHE 262
        READONLY_CANTLOCK 520
        READONLY_RECOVERY 264
        CONSTRAINT_CHECK 275
        CONSTRAINT_COMMITHOOK 531
        CONSTRAINT_FOREIGNKEY 787
        CONSTRAINT_FUNCTION 1043
        CONSTRAINT_NOTNULL 1299
        CONSTRAINT_PRIMARYKEY 1555
        CONSTRAINT_TRIGGER 1811
        CONSTRAINT_UNIQUE 2067
        CONSTRAINT_VTAB 2323
        READONLY_ROLLBACK 776
        IOERR_MMAP 6154
        NOTICE_RECOVER_ROLLBACK 539
        NOTICE_RECOVER_WAL 283
        BUSY_SNAPSHOT 517
        IOERR_GETTEMPPATH 6410
        WARNING_AUTOINDEX 284
        CANTOPEN_CONVPATH 1038
        IOERR_CONVPATH 6666
        CONSTRAINT_ROWID 2579
        READONLY_DBMOVED 1032
        AUTH_USER 279
        IOERR_VNODE 6922
        IOERR_AUTH 7178
        OK_LOAD_PERMANENTLY 256
        IOERR_BEGIN_ATOMIC 7434
        IOERR_COMMIT_ATOMIC 7690
        IOERR_ROLLBACK_ATOMIC 7946
        ERROR_MISSING_COLLSEQ 257
        ERROR_RETRY 513
        READONLY_CANTINIT 1288
        READONLY_DIRECTORY 1544
        CORRUPT_SEQUENCE 523
        LOCKED_VTAB 518
        CANTOPEN_DIRTYWAL 1294
        ERROR_SNAPSHOT 769
        CANTOPEN_SYMLINK 1550
        CONSTRAINT_PINNED 2835
        OK_SYMLINK 512
        BUSY_TIMEOUT 773
        CORRUPT_INDEX 779
        IOERR_DATA 8202
        IOERR_CORRUPTFS 8458
      """;

  private static final String OTHERS =
      """
        DENY 1
        IGNORE 2
        CREATE_INDEX 1
        CREATE_TABLE 2
        CREATE_TEMP_INDEX 3
        CREATE_TEMP_TABLE 4
        CREATE_TEMP_TRIGGER 5
        CREATE_TEMP_VIEW 6
        CREATE_TRIGGER 7
        CREATE_VIEW 8
        DELETE 9
        DROP_INDEX 10
        DROP_TABLE 11
        DROP_TEMP_INDEX 12
        DROP_TEMP_TABLE 13
        DROP_TEMP_TRIGGER 14
        DROP_TEMP_VIEW 15
        DROP_TRIGGER 16
        DROP_VIEW 17
        INSERT 18
        PRAGMA 19
        READ 20
        SELECT 21
        TRANSACTION 22
        UPDATE 23
        ATTACH 24
        DETACH 25
        ALTER_TABLE 26
        REINDEX 27
        ANALYZE 28
        CREATE_VTABLE 29
        DROP_VTABLE 30
        FUNCTION 31
        SAVEPOINT 32
        RECURSIVE 33
        LIMIT_LENGTH 0
        LIMIT_SQL_LENGTH 1
        LIMIT_COLUMN 2
        LIMIT_EXPR_DEPTH 3
        LIMIT_COMPOUND_SELECT 4
        LIMIT_VDBE_OP 5
        LIMIT_FUNCTION_ARG 6
        LIMIT_ATTACHED 7
        LIMIT_LIKE_PATTERN_LENGTH 8
        LIMIT_VARIABLE_NUMBER 9
        LIMIT_TRIGGER_DEPTH 10
        LIMIT_WORKER_THREADS 11
        DBCONFIG_ENABLE_FKEY 1002
        DBCONFIG_ENABLE_TRIGGER 1003
        DBCONFIG_ENABLE_FTS3_TOKENIZER 1004
        DBCONFIG_ENABLE_LOAD_EXTENSION 1005
        DBCONFIG_NO_CKPT_ON_CLOSE 1006
        DBCONFIG_ENABLE_QPSG 1007
        DBCONFIG_TRIGGER_EQP 1008
        DBCONFIG_RESET_DATABASE 1009
        DBCONFIG_DEFENSIVE 1010
        DBCONFIG_WRITABLE_SCHEMA 1011
        DBCONFIG_DQS_DDL 1014
        DBCONFIG_DQS_DML 1013
        DBCONFIG_LEGACY_ALTER_TABLE 1012
        DBCONFIG_ENABLE_VIEW 1015
        DBCONFIG_LEGACY_FILE_FORMAT 1016
        DBCONFIG_TRUSTED_SCHEMA 1017
      """;

  private ResultCodes() {}

  /** The results, and what else has a number, without their common prefix. */
  static Map<String, Integer> all() {
    Map<String, Integer> all = parse(RESULTS);
    all.putAll(parse(OTHERS));
    return all;
  }

  private static Map<String, Integer> parse(String table) {
    Map<String, Integer> found = new LinkedHashMap<>();
    for (String line : table.strip().lines().map(String::strip).toList()) {
      int space = line.indexOf(' ');
      if (space > 0) {
        found.put(line.substring(0, space), Integer.valueOf(line.substring(space + 1)));
      }
    }
    return found;
  }

  /** The name of a result. */
  static String name(int code) {
    for (Map.Entry<String, Integer> e : parse(RESULTS).entrySet()) {
      if (e.getValue() == code) {
        return "SQLITE_" + e.getKey();
      }
    }
    return "unknown";
  }
}
