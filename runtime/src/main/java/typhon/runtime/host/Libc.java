package typhon.runtime.host;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The linker, the one shape of downcall that all functions share, and symbol look-up. Its
 * initialisation is the cost of the whole native side (see the package comment), so nothing at
 * start-up may touch it.
 */
final class Libc {
  private static final Linker LINKER = Linker.nativeLinker();
  private static final SymbolLookup SYMBOLS = LINKER.defaultLookup();

  /** (address, errno state, six longs) to long. */
  static final MethodHandle CALL = link();

  /** Where a call leaves errno: one int per thread, so that no allocation is needed. */
  private static final ThreadLocal<CallState> STATE = ThreadLocal.withInitial(CallState::new);

  static {
    NativeSide.markLinked();
  }

  private Libc() {}

  @SuppressWarnings("restricted")
  private static MethodHandle link() {
    return LINKER.downcallHandle(
        FunctionDescriptor.of(
            JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG),
        Linker.Option.captureCallState("errno"));
  }

  /**
   * A handle of the same type whose arguments from the third on are variadic: macOS on arm64 passes
   * those on the stack. Three longs.
   */
  @SuppressWarnings("restricted")
  static MethodHandle linkVariadic() {
    return LINKER.downcallHandle(
        FunctionDescriptor.of(JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG),
        Linker.Option.firstVariadicArg(2),
        Linker.Option.captureCallState("errno"));
  }

  /** A handle of the same type with seven longs. */
  @SuppressWarnings("restricted")
  static MethodHandle linkSeven() {
    return LINKER.downcallHandle(
        FunctionDescriptor.of(
            JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG),
        Linker.Option.captureCallState("errno"));
  }

  /** The address of a symbol, null if the C library does not have it. */
  static MemorySegment find(String name) {
    return SYMBOLS.find(name).orElse(null);
  }

  static CallState state() {
    return STATE.get();
  }

  /** The memory behind a pointer that C gave us. */
  @SuppressWarnings("restricted")
  static MemorySegment memory(long address, long size) {
    return MemorySegment.ofAddress(address).reinterpret(size);
  }

  /** The address of a zero-terminated copy that is never given back. */
  static long forever(byte[] bytes) {
    MemorySegment segment = Arena.global().allocate(bytes.length + 1L);
    MemorySegment.copy(bytes, 0, segment, ValueLayout.JAVA_BYTE, 0, bytes.length);
    return segment.address();
  }

  /** A view of memory that C owns. */
  static ByteBuffer view(long address, int size) {
    return memory(address, size).asByteBuffer().order(ByteOrder.nativeOrder());
  }

  /** Copies a zero-terminated string of C; null for the null pointer. */
  static byte[] string(long address) {
    if (address == 0) {
      return null;
    }
    long length = Strings.LENGTH.call(address);
    return memory(address, length).toArray(ValueLayout.JAVA_BYTE);
  }

  /** Sets the thread's errno to zero, for functions whose -1 may be an answer. */
  static void clearErrno() {
    view(Strings.ERRNO.call(), Integer.BYTES).putInt(0, 0);
  }

  private static final class Strings {
    static final NativeFunction ERRNO =
        new NativeFunction(Platform.HERE.isMac() ? "__error" : "__errno_location");
    static final NativeFunction LENGTH = new NativeFunction("strlen");
  }

  /** Errno of the last call of one thread. */
  static final class CallState {
    final MemorySegment segment = Arena.ofAuto().allocate(Linker.Option.captureStateLayout());
    private final ByteBuffer bytes = segment.asByteBuffer().order(ByteOrder.nativeOrder());

    int errno() {
      return bytes.getInt(0);
    }
  }
}
