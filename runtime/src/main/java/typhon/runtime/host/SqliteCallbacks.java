package typhon.runtime.host;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import typhon.runtime.host.SqliteLibrary.Function;

/**
 * What SQLite calls back: functions, aggregates, collations, hooks. The callbacks must not throw.
 *
 * <p>Thread rule: each connection has one of these; its arena ends with it, when SQLite calls no
 * more.
 */
public final class SqliteCallbacks implements AutoCloseable {
  private static final int UTF8 = 1;
  private static final int DETERMINISTIC = 0x800;
  private static final long TRANSIENT = -1;
  private static final int TRACE_STATEMENT = 1;
  private static final Linker LINKER = Linker.nativeLinker();
  private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

  private static final Function CREATE_FUNCTION = new Function("create_function_v2");
  private static final Function CREATE_WINDOW = new Function("create_window_function");
  private static final Function CREATE_COLLATION = new Function("create_collation_v2");
  private static final Function PROGRESS = new Function("progress_handler");
  private static final Function AUTHORIZER = new Function("set_authorizer");
  private static final Function TRACE = new Function("trace_v2");
  private static final Function EXPANDED = new Function("expanded_sql");
  private static final Function SQL = new Function("sql");
  private static final Function FREE = new Function("free");
  private static final Function AGGREGATE_CONTEXT = new Function("aggregate_context");
  private static final Function VALUE_TYPE = new Function("value_type");
  private static final Function VALUE_LONG = new Function("value_int64");
  private static final Function VALUE_TEXT = new Function("value_text");
  private static final Function VALUE_BLOB = new Function("value_blob");
  private static final Function VALUE_BYTES = new Function("value_bytes");
  private static final Function RESULT_NULL = new Function("result_null");
  private static final Function RESULT_LONG = new Function("result_int64");
  private static final Function RESULT_TEXT = new Function("result_text");
  private static final Function RESULT_BLOB = new Function("result_blob");
  private static final Function RESULT_ERROR = new Function("result_error");
  private static final Function RESULT_TOO_BIG = new Function("result_error_toobig");
  private static final Function RESULT_NO_MEMORY = new Function("result_error_nomem");

  private final Arena arena = Arena.ofShared();
  private final long db;

  public SqliteCallbacks(long db) {
    this.db = db;
  }

  /** A function, or a step of an aggregate: its context, and its arguments. */
  public interface Call {
    void call(long context, long[] values);
  }

  /** The end of an aggregate, or its value so far. */
  public interface Finish {
    void call(long context);
  }

  /** Compares two texts in UTF-8. */
  public interface Compare {
    int compare(byte[] a, byte[] b);
  }

  /** Asked now and then: true stops the statement. */
  public interface Progress {
    boolean stops();
  }

  /** Asked about each action of a statement: 0 allows, 1 denies, 2 ignores. */
  public interface Authorize {
    int ask(int action, String first, String second, String database, String source);
  }

  /** Told the text of each statement. */
  public interface Trace {
    void trace(byte[] sql, boolean isTooBig);
  }

  // The shapes that C calls; each hands on to its interface.

  static void call(Call target, long context, int count, long values) {
    long[] all = new long[count];
    for (int i = 0; i < count; i++) {
      all[i] = Libc.memory(values, (long) count * Long.BYTES).get(JAVA_LONG, (long) i * Long.BYTES);
    }
    target.call(context, all);
  }

  static void finish(Finish target, long context) {
    target.call(context);
  }

  static int compare(Compare target, long unused, int n1, long a, int n2, long b) {
    return target.compare(Sqlite.copy(a, n1), Sqlite.copy(b, n2));
  }

  static int progress(Progress target, long unused) {
    return target.stops() ? 1 : 0;
  }

  static int authorize(
      Authorize target, long unused, int action, long a, long b, long database, long source) {
    return target.ask(
        action, Sqlite.text(a), Sqlite.text(b), Sqlite.text(database), Sqlite.text(source));
  }

  static int trace(Trace target, int kind, long unused, long statement, long text) {
    if (kind != TRACE_STATEMENT) {
      return 0;
    }
    long expanded = EXPANDED.call(statement);
    if (expanded == 0) {
      target.trace(Libc.string(SQL.call(statement)), true);
    } else {
      target.trace(Libc.string(expanded), false);
      FREE.call(expanded);
    }
    return 0;
  }

  private long pointer(
      String method, Object target, Class<?> kind, Class<?> result, Class<?>... parameters) {
    try {
      MethodType type = MethodType.methodType(result, kind, parameters);
      MethodHandle handle = LOOKUP.findStatic(SqliteCallbacks.class, method, type).bindTo(target);
      MemoryLayout[] layouts = new MemoryLayout[parameters.length];
      for (int i = 0; i < layouts.length; i++) {
        layouts[i] = parameters[i] == int.class ? JAVA_INT : JAVA_LONG;
      }
      return upcall(handle, result == void.class ? null : JAVA_INT, layouts);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  @SuppressWarnings("restricted")
  private long upcall(MethodHandle handle, MemoryLayout result, MemoryLayout[] layouts) {
    FunctionDescriptor shape =
        result == null
            ? FunctionDescriptor.ofVoid(layouts)
            : FunctionDescriptor.of(result, layouts);
    return LINKER.upcallStub(handle, shape, arena).address();
  }

  private long callPointer(Call target) {
    return target == null
        ? 0
        : pointer("call", target, Call.class, void.class, long.class, int.class, long.class);
  }

  private long finishPointer(Finish target) {
    return target == null ? 0 : pointer("finish", target, Finish.class, void.class, long.class);
  }

  /** Null takes the function away. */
  public int createFunction(byte[] name, int arguments, boolean isDeterministic, Call function) {
    return create(name, arguments, isDeterministic, function, null, null);
  }

  public int createAggregate(byte[] name, int arguments, Call step, Finish finish) {
    return create(name, arguments, false, null, step, finish);
  }

  private int create(
      byte[] name, int arguments, boolean isDeterministic, Call function, Call step, Finish end) {
    try (NativeScope scope = new NativeScope()) {
      return CREATE_FUNCTION.callInt(
          db,
          scope.string(name),
          arguments,
          UTF8 | (isDeterministic ? DETERMINISTIC : 0),
          0,
          callPointer(function),
          callPointer(step),
          finishPointer(end),
          0);
    }
  }

  public static boolean hasWindows() {
    return CREATE_WINDOW.exists();
  }

  public int createWindow(
      byte[] name, int arguments, Call step, Finish finish, Finish value, Call inverse) {
    try (NativeScope scope = new NativeScope()) {
      return CREATE_WINDOW.callInt(
          db,
          scope.string(name),
          arguments,
          UTF8,
          0,
          callPointer(step),
          finishPointer(finish),
          finishPointer(value),
          callPointer(inverse),
          0);
    }
  }

  public int createCollation(byte[] name, Compare compare) {
    long pointer =
        compare == null
            ? 0
            : pointer(
                "compare",
                compare,
                Compare.class,
                int.class,
                long.class,
                int.class,
                long.class,
                int.class,
                long.class);
    try (NativeScope scope = new NativeScope()) {
      return CREATE_COLLATION.callInt(db, scope.string(name), UTF8, 0, pointer, 0);
    }
  }

  public void setProgress(int steps, Progress progress) {
    long pointer =
        progress == null ? 0 : pointer("progress", progress, Progress.class, int.class, long.class);
    PROGRESS.call(db, steps, pointer, 0);
  }

  public int setAuthorizer(Authorize authorize) {
    long pointer =
        authorize == null
            ? 0
            : pointer(
                "authorize",
                authorize,
                Authorize.class,
                int.class,
                long.class,
                int.class,
                long.class,
                long.class,
                long.class,
                long.class);
    return AUTHORIZER.callInt(db, pointer, 0);
  }

  public void setTrace(Trace trace) {
    long pointer =
        trace == null
            ? 0
            : pointer(
                "trace",
                trace,
                Trace.class,
                int.class,
                int.class,
                long.class,
                long.class,
                long.class);
    TRACE.call(db, trace == null ? 0 : TRACE_STATEMENT, pointer, 0);
  }

  /** A number that is the same for all calls of one aggregate; 0 if there was no step. */
  public static long aggregate(long context, boolean create) {
    return AGGREGATE_CONTEXT.call(context, create ? Long.BYTES : 0);
  }

  public static int valueType(long value) {
    return VALUE_TYPE.callInt(value);
  }

  public static long valueLong(long value) {
    return VALUE_LONG.call(value);
  }

  public static double valueDouble(long value) {
    return SqliteLibrary.Doubles.value(value);
  }

  public static byte[] valueText(long value) {
    long text = VALUE_TEXT.call(value);
    return Sqlite.copy(text, text == 0 ? 0 : VALUE_BYTES.callInt(value));
  }

  public static byte[] valueBlob(long value) {
    long bytes = VALUE_BLOB.call(value);
    return Sqlite.copy(bytes, bytes == 0 ? 0 : VALUE_BYTES.callInt(value));
  }

  public static void resultNull(long context) {
    RESULT_NULL.call(context);
  }

  public static void resultLong(long context, long value) {
    RESULT_LONG.call(context, value);
  }

  public static void resultDouble(long context, double value) {
    SqliteLibrary.Doubles.result(context, value);
  }

  public static void resultText(long context, byte[] text) {
    try (NativeScope scope = new NativeScope()) {
      RESULT_TEXT.call(context, scope.bytes(text, 0, text.length), text.length, TRANSIENT);
    }
  }

  public static void resultBlob(long context, byte[] bytes) {
    try (NativeScope scope = new NativeScope()) {
      RESULT_BLOB.call(context, scope.bytes(bytes, 0, bytes.length), bytes.length, TRANSIENT);
    }
  }

  public static void resultError(long context, byte[] message) {
    try (NativeScope scope = new NativeScope()) {
      RESULT_ERROR.call(context, scope.bytes(message, 0, message.length), message.length);
    }
  }

  public static void resultTooBig(long context) {
    RESULT_TOO_BIG.call(context);
  }

  public static void resultNoMemory(long context) {
    RESULT_NO_MEMORY.call(context);
  }

  @Override
  public void close() {
    arena.close();
  }
}
