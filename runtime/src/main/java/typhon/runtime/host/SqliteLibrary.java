package typhon.runtime.host;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The system's SQLite library: found when it is first needed, and perhaps not there.
 *
 * <p>All functions but those with doubles share one shape of call. C ignores the arguments that a
 * function does not have.
 */
final class SqliteLibrary {
  private static final List<String> NAMES =
      Platform.HERE.isMac()
          ? List.of("/usr/lib/libsqlite3.dylib", "libsqlite3.dylib")
          : List.of("libsqlite3.so.0", "libsqlite3.so");

  private static final int ARGUMENTS = 10;
  private static final Linker LINKER = Linker.nativeLinker();
  private static final SymbolLookup SYMBOLS = find();
  private static final MethodHandle CALL = link(longs(ARGUMENTS), JAVA_LONG);
  private static final ConcurrentHashMap<String, MemorySegment> ADDRESSES =
      new ConcurrentHashMap<>();

  private SqliteLibrary() {}

  @SuppressWarnings("restricted")
  private static SymbolLookup find() {
    for (String name : NAMES) {
      try {
        return SymbolLookup.libraryLookup(name, Arena.global());
      } catch (IllegalArgumentException e) {
        // Try the next name.
      }
    }
    return null;
  }

  static boolean isPresent() {
    return SYMBOLS != null;
  }

  private static MemoryLayout[] longs(int count) {
    MemoryLayout[] layouts = new MemoryLayout[count];
    Arrays.fill(layouts, JAVA_LONG);
    return layouts;
  }

  @SuppressWarnings("restricted")
  private static MethodHandle link(MemoryLayout[] arguments, MemoryLayout result) {
    return LINKER.downcallHandle(
        result == null
            ? FunctionDescriptor.ofVoid(arguments)
            : FunctionDescriptor.of(result, arguments));
  }

  /** One function of the library. */
  static final class Function {
    private final String name;
    private volatile MemorySegment address;

    Function(String name) {
      this.name = "sqlite3_" + name;
    }

    boolean exists() {
      return SYMBOLS.find(name).isPresent();
    }

    MemorySegment address() {
      MemorySegment found = address;
      if (found == null) {
        found = ADDRESSES.computeIfAbsent(name, n -> SYMBOLS.find(n).orElseThrow());
        address = found;
      }
      return found;
    }

    long call(long... a) {
      long[] all = Arrays.copyOf(a, ARGUMENTS);
      try {
        return (long)
            CALL.invokeExact(
                address(), all[0], all[1], all[2], all[3], all[4], all[5], all[6], all[7], all[8],
                all[9]);
      } catch (Error | RuntimeException e) {
        throw e;
      } catch (Throwable e) {
        throw new IllegalStateException(e);
      }
    }

    int callInt(long... a) {
      return (int) call(a);
    }
  }

  /** The shapes with doubles. */
  static final class Doubles {
    private static final MethodHandle BIND =
        link(new MemoryLayout[] {JAVA_LONG, JAVA_INT, JAVA_DOUBLE}, JAVA_INT);
    private static final MethodHandle COLUMN =
        link(new MemoryLayout[] {JAVA_LONG, JAVA_INT}, JAVA_DOUBLE);
    private static final MethodHandle RESULT =
        link(new MemoryLayout[] {JAVA_LONG, JAVA_DOUBLE}, null);
    private static final MethodHandle VALUE = link(new MemoryLayout[] {JAVA_LONG}, JAVA_DOUBLE);
    private static final Function BIND_DOUBLE = new Function("bind_double");
    private static final Function COLUMN_DOUBLE = new Function("column_double");
    private static final Function RESULT_DOUBLE = new Function("result_double");
    private static final Function VALUE_DOUBLE = new Function("value_double");

    private Doubles() {}

    static int bind(long statement, int index, double value) {
      try {
        return (int) BIND.invokeExact(BIND_DOUBLE.address(), statement, index, value);
      } catch (Throwable e) {
        throw new IllegalStateException(e);
      }
    }

    static double column(long statement, int index) {
      try {
        return (double) COLUMN.invokeExact(COLUMN_DOUBLE.address(), statement, index);
      } catch (Throwable e) {
        throw new IllegalStateException(e);
      }
    }

    static void result(long context, double value) {
      try {
        RESULT.invokeExact(RESULT_DOUBLE.address(), context, value);
      } catch (Throwable e) {
        throw new IllegalStateException(e);
      }
    }

    static double value(long value) {
      try {
        return (double) VALUE.invokeExact(VALUE_DOUBLE.address(), value);
      } catch (Throwable e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
