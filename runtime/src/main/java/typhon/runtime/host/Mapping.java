package typhon.runtime.host;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Memory mapped from a file (or from nothing).
 *
 * <p>Thread rule: reads and writes of single bytes race as memory does, without tearing. Access
 * after {@link #close} throws {@link IllegalStateException} and never touches unmapped memory: the
 * arena sees to that, also against a close by another thread.
 */
public final class Mapping {
  private static final NativeFunction MMAP = new NativeFunction("mmap");
  private static final NativeFunction MUNMAP = new NativeFunction("munmap");
  private static final NativeFunction MSYNC = NativeFunction.blocking("msync");
  private static final NativeFunction MADVISE = new NativeFunction("madvise");

  private static final int SYNC = Platform.HERE.isMac() ? 0x10 : 4;

  private final Arena arena = Arena.ofShared();
  private final MemorySegment segment;

  private Mapping(long address, long size) {
    segment = attach(address, size);
  }

  @SuppressWarnings("restricted")
  private MemorySegment attach(long address, long size) {
    return MemorySegment.ofAddress(address)
        .reinterpret(size, arena, mapped -> MUNMAP.call(mapped.address(), size));
  }

  /** Maps {@code size} (positive) bytes. */
  public static Mapping map(long size, int protection, int flags, int fd, long offset) {
    long address = MMAP.checkLong(MMAP.call(0, size, protection, flags, fd, offset));
    return new Mapping(address, size);
  }

  public long size() {
    return segment.byteSize();
  }

  public byte get(long index) {
    return segment.get(ValueLayout.JAVA_BYTE, index);
  }

  public void put(long index, byte value) {
    segment.set(ValueLayout.JAVA_BYTE, index, value);
  }

  public void read(long from, byte[] target, int offset, int length) {
    MemorySegment.copy(segment, ValueLayout.JAVA_BYTE, from, target, offset, length);
  }

  public void write(long to, byte[] source, int offset, int length) {
    MemorySegment.copy(source, offset, segment, ValueLayout.JAVA_BYTE, to, length);
  }

  /** Moves bytes within the mapping; the ranges may overlap. */
  public void move(long from, long to, long length) {
    MemorySegment.copy(segment, from, segment, to, length);
  }

  /** Writes changes to the file, and waits until that is done. */
  public void flush(long offset, long length) {
    MSYNC.check(segment.address() + offset, length, SYNC);
  }

  /** The memory as a buffer, of at most 2 GB. */
  public ByteBuffer view() {
    long size = Math.min(size(), Integer.MAX_VALUE);
    return segment.asSlice(0, size).asByteBuffer().order(ByteOrder.nativeOrder());
  }

  public void advise(int advice, long offset, long length) {
    MADVISE.check(segment.address() + offset, length, advice);
  }

  /** Unmaps; a second call does nothing. */
  public void close() {
    if (arena.scope().isAlive()) {
      arena.close();
    }
  }
}
